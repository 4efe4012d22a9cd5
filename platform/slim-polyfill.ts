/**
 * Leaves out of webextension-polyfill what browsers with Manifest V3 do not need: its table of callback-style functions, two thirds of its
 * size in every bundle. Chromium's functions return promises themselves; what the polyfill adds beyond the table (listeners of messages
 * that return promises) stays. Firefox and Safari have a native `browser`, which the polyfill hands out as it is.
 * @module
 */
const TABLE = /const apiMetadata = \{[\s\S]*?\n {6}\};/

/** The part of a Vite plugin that is used here. */
interface TransformPlugin {
  name: string
  enforce: 'pre'
  transform: (code: string, id: string) => { code: string; map: null } | undefined
}

/** @throws Error (in the build) when the polyfill does not look as expected: then look at it anew. */
export function slimPolyfill(): TransformPlugin {
  return {
    name: 'whereabouts:slim-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('webextension-polyfill/dist/browser-polyfill.js')) return undefined
      if (!TABLE.test(code)) throw new Error('webextension-polyfill: its table of functions was not found')
      return { code: code.replace(TABLE, 'const apiMetadata = { runtime: {} };'), map: null }
    },
  }
}
