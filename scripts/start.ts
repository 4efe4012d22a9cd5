/**
 * Shows the extension at work: builds it and opens a browser with it on a page of example sites; without a display (or with `--headless`)
 * takes a tour of the examples instead, served locally, prints each verdict and writes screenshots of the popup to .output/tour/.
 */
import { parseArgs } from 'node:util'
import { type BrowserKind, findBrowser } from '../webext-harness/index.ts'
import { runs } from './command.ts'
import { openWindow } from './start-window.ts'
import { tour } from './tour.ts'

const KINDS: Record<string, BrowserKind> = {
  chrome: 'chromium',
  chromium: 'chromium',
  edge: 'chromium',
  firefox: 'firefox',
}
const USAGE = `usage: npm start -- [--browser ${Object.keys(KINDS).join('|')}] [--headless]`

const { browser, headless } = options()
const kind = browser === undefined ? firstFound() : KINDS[browser]
if (kind === undefined) stop(`no such browser: ${browser}\n${USAGE}`, 2)
if (findBrowser(kind) === undefined) {
  stop(
    'No browser was found: install Chromium, Google Chrome, Microsoft Edge or Firefox (on Debian: apt install chromium).',
    1,
  )
}
const target = kind === 'chromium' ? 'chrome' : 'firefox'
if (!runs('node', ['scripts/build.ts', '--quiet', target]))
  stop('The extension could not be built: see the messages above.', 1)
const extensionDir = `.output/${target}-mv3`

if (headless || !hasDisplay()) {
  await tour(kind, extensionDir)
} else {
  await openWindow(kind, extensionDir)
}

function firstFound(): BrowserKind {
  return findBrowser('chromium') === undefined && findBrowser('firefox') !== undefined ? 'firefox' : 'chromium'
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
}

function options(): { browser: string | undefined; headless: boolean } {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } })
    return { browser: values.browser, headless: values.headless === true }
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`, 2)
  }
}

function stop(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}
