/**
 * Shows the extension at work: builds it and opens a browser with it on a page of example sites; without a display (or
 * with `--headless`) takes a tour of the examples instead, served locally, prints each verdict and writes screenshots
 * of the popup to .output/tour/. Where there is no browser it offers to get one, and without one still says what the
 * extension would.
 */
import { parseArgs } from 'node:util'
import { type BrowserKind, chooseBrowser, findBrowser } from '../webext-harness/index.ts'
import { runs } from './command.ts'
import { agrees, fetchedBrowser, getBrowser, thisMachine, type Way, waysOn } from './get-browser.ts'
import { openWindow } from './start-window.ts'
import { tour } from './tour.ts'
import { tourInTerminal } from './tour-in-terminal.ts'

const KINDS: Record<string, BrowserKind> = {
  chrome: 'chromium',
  chromium: 'chromium',
  edge: 'chromium',
  firefox: 'firefox',
}
const USAGE = `usage: npm start -- [--browser ${Object.keys(KINDS).join('|')}] [--headless] [--get-browser]`

const { browser, headless, get } = options()
const kind = browser === undefined ? firstFound() : KINDS[browser]
if (kind === undefined) stop(`no such browser: ${browser}\n${USAGE}`, 2)
if (!(await hasBrowser(kind))) {
  console.log(tourInTerminal())
  console.error(
    `\nThere is no browser to show it in: install Chromium, Google Chrome, Microsoft Edge or Firefox (on Debian: apt install chromium), or let npm start -- --get-browser do it, then run npm start again.`,
  )
  process.exit(0)
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

/** Whether the browser is there, in the end: found, fetched before, or got now, where somebody wants that. */
async function hasBrowser(wanted: BrowserKind): Promise<boolean> {
  if (findBrowser(wanted) !== undefined) return true
  if (wanted !== 'chromium') return false
  const before = await fetchedBrowser()
  const ways = before === undefined ? waysOn(thisMachine()) : []
  const chosen = get ? ways : process.stdin.isTTY ? await agreed(ways) : []
  const got =
    before === undefined ? await getBrowser(chosen, () => findBrowser(wanted) !== undefined) : { executable: before }
  if (got?.executable !== undefined) chooseBrowser(wanted, got.executable)
  return got !== undefined && findBrowser(wanted) !== undefined
}

async function agreed(ways: readonly Way[]): Promise<Way[]> {
  for (const way of ways) if (await agrees(way)) return [way]
  return []
}

function firstFound(): BrowserKind {
  return findBrowser('chromium') === undefined && findBrowser('firefox') !== undefined ? 'firefox' : 'chromium'
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
}

function options(): { browser: string | undefined; headless: boolean; get: boolean } {
  try {
    const flags = {
      browser: { type: 'string' },
      headless: { type: 'boolean' },
      'get-browser': { type: 'boolean' },
    } as const
    const { values } = parseArgs({ options: flags })
    return { browser: values.browser, headless: values.headless === true, get: values['get-browser'] === true }
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`, 2)
  }
}

function stop(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}
