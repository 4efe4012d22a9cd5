/**
 * Leaves out of two libraries what the extension has no use for.
 * @module
 */

/** What is left out of a library's file, and what stands there instead. */
const CUTS: Record<string, readonly (readonly [what: RegExp, left: string])[]> = {
  // Chromium's functions return promises themselves, so the table of those with callbacks goes, and what works with it alone; what stays is
  // listeners of messages that return promises. Firefox and Safari have a native `browser`, which the polyfill hands out as it is.
  'webextension-polyfill/dist/browser-polyfill.js': [
    [/const apiMetadata = \{[\s\S]*?\n {6}\};/, 'const apiMetadata = { runtime: {} };'],
    [/const makeCallback = [\s\S]*?(?=const wrapMethod = )/, 'const wrapAsyncFunction = () => undefined;'],
    [/const settingMetadata = [\s\S]*?(?=return wrapObject\(extensionAPIs)/, ''],
    // Developer tools, which the extension has no part in.
    [/const onRequestFinishedWrappers = [\s\S]*?(?=const onMessageWrappers = )/, ''],
    [/devtools: \{[\s\S]*?\n {8}\},/, ''],
  ],
  // Cursors as iterators: all reading here is by `get` and `getAll`.
  'idb/build/index.js': [[/const advanceMethodProps = [\s\S]*(?=export \{)/, '']],
}

/** The part of a Vite plugin that is used here. */
interface TransformPlugin {
  name: string
  enforce: 'pre'
  transform: (code: string, id: string) => { code: string; map: null } | undefined
}

/** @throws Error (in the build) when a library does not look as expected: then look at it anew. */
export function slimLibraries(): TransformPlugin {
  return {
    name: 'whereabouts:slim-libraries',
    enforce: 'pre',
    transform(code, id) {
      const [file, cuts] = Object.entries(CUTS).find(([path]) => id.endsWith(path)) ?? []
      if (!file || !cuts) return undefined
      const slim = cuts.reduce((rest, [what, left]) => {
        if (!what.test(rest)) throw new Error(`${file}: found nothing like ${what}`)
        return rest.replace(what, left)
      }, code)
      return { code: slim, map: null }
    },
  }
}
