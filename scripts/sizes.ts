/**
 * How large the parts of a build are that have a budget.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Files of a build, by path, with their bytes. */
export type Sizes = Readonly<Record<string, number>>

/** The worker's script and every chunk that loads with it, the host index included. */
export function workerSizes(build: string): Sizes {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))
  const script: string = manifest.background.service_worker ?? manifest.background.scripts[0]
  return sizesOf(build, withImports(build, [script]))
}

/** What the popup loads for its first picture: its page, styles and scripts. Host index and notice come after. */
export function popupSizes(build: string): Sizes {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))
  const page: string = manifest.action.default_popup
  const named = [...readFileSync(join(build, page), 'utf8').matchAll(/\b(?:src|href)="\/?([^"]+)"/g)]
  const files = named.flatMap(([, path]) => (path === undefined ? [] : [path]))
  const scripts = files.filter((path) => path.endsWith('.js'))
  return sizesOf(build, [page, ...files, ...withImports(build, scripts)])
}

/** The host index and what looks things up in it, which worker and pages share. */
export function indexSizes(build: string): Sizes {
  return sizesOf(
    build,
    readdirSync(join(build, 'chunks'))
      .map((name) => `chunks/${name}`)
      // Named in wxt.config.ts.
      .filter((path) => path.startsWith('chunks/host-index-')),
  )
}

/** The bytes of all files together. */
export function total(sizes: Sizes): number {
  return Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)
}

function sizesOf(build: string, paths: readonly string[]): Sizes {
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(build, path)).length]))
}

/** Scripts with all they import statically, directly or not. */
function withImports(build: string, scripts: readonly string[]): string[] {
  const found = new Set<string>()
  const queue = [...scripts]
  for (let script = queue.pop(); script !== undefined; script = queue.pop()) {
    if (found.has(script)) continue
    found.add(script)
    const text = readFileSync(join(build, script), 'utf8')
    // Bundled scripts import as in `import{a as b}from"./chunks/c.js"`; a dynamic import has a bracket after the word.
    for (const [, path] of text.matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/g)) {
      if (path !== undefined) queue.push(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(script), path))
    }
  }
  return [...found]
}
