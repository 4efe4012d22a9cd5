/**
 * Starts WXT's development mode: `npm run dev`, `npm run dev -- firefox`. A browser window opens with the extension,
 * which is loaded again when code, a text or a record changes. The content security policy is looser there.
 */
import { createServer } from 'wxt'
import { BUILT_DIRECTORY } from '../editor/paths.ts'
import { findBrowser } from '../webext-harness/browsers.ts'
import { ROOT } from './command.ts'
import { fetchedBrowser } from './get-browser.ts'
import { soundDataset } from './sound-dataset.ts'

const TARGETS = { chrome: 'chromium', edge: 'chromium', firefox: 'firefox' } as const

const [target = 'chrome', ...rest] = process.argv.slice(2)
const kind = isTarget(target) ? TARGETS[target] : undefined
if (kind === undefined || rest.length > 0) stop(`usage: npm run dev -- [${Object.keys(TARGETS).join('|')}]`, 2)
const executable = findBrowser(kind) ?? (kind === 'chromium' ? await fetchedBrowser() : undefined)
if (executable === undefined) stop(`No ${kind} was found to open: npm start tells how to get one.`, 1)
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  stop(
    'A development browser needs a display to open its window on: run it in a desktop session, or under xvfb-run. npm start -- --headless needs none.',
    1,
  )
}
// Vite ends when its input does: at once where there is none, as when another program started this.
if (!process.stdin.isTTY) process.env.CI = 'true'
const isRoot = process.getuid?.() === 0
if (isRoot && kind === 'chromium')
  console.error('As root, Chromium runs without its sandbox: visit nothing else with it.')
// A wrong record is told here with its place; later ones are told when they are saved, and nothing ends.
soundDataset(BUILT_DIRECTORY)
try {
  const server = await createServer({
    root: ROOT,
    browser: target,
    manifestVersion: 3,
    webExt: {
      binaries: { [target]: executable },
      chromiumArgs: isRoot ? ['--no-sandbox'] : [],
      startUrls: ['https://www.icloud.com/'],
    },
  })
  await server.start()
} catch (error) {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  stop(`The development browser could not be opened: ${said}`, 1)
}

function isTarget(name: string): name is keyof typeof TARGETS {
  return Object.hasOwn(TARGETS, name)
}

function stop(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}
