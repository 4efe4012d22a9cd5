/**
 * Times of the background in a real browser: its start, and from a navigation to the badge.
 * @module
 */
import { urlFilters } from '../core/filters.ts'
import { type Page, type Tab, until } from '../webext-harness/index.ts'
import { inBrowser, type Started } from './in-browser.ts'
import { realDomains } from './look-up.ts'
import { KEY, type Told } from './probe.ts'
import { type Figure, figure } from './stats.ts'

/** Two sites with a badge, and one that is not listed. */
const SITE = 'https://www.icloud.com.cn/'
const OTHER = 'https://portal.azure.cn/'
const UNLISTED = 'https://example.org/'
/** A page of the extension that runs none of its code. */
const BARE_PAGE = 'icons/16.png'

/** Times of a background with probes around it (bench/probe.ts), asleep and awake. */
export function backgroundFigures(started: Started, runs: number): Promise<Figure[]> {
  return inBrowser(started, async (browser) => {
    const desk = await browser.extensionPage(BARE_PAGE)
    const tab = await browser.newTab(UNLISTED)
    const cold: Told[] = []
    const warm: Told[] = []
    for (let run = 0; run < runs; run++) {
      await tab.goto(UNLISTED)
      await browser.stopWorker()
      cold.push(...(await toldOf(desk, tab, SITE)))
      warm.push(...(await toldOf(desk, tab, OTHER)))
    }
    const starts = cold.flatMap((one) => (one.kind === 'registered' ? [one] : []))
    return [
      figure(
        'background start to listeners registered',
        'ms',
        starts.map(({ sinceStart }) => sinceStart),
      ),
      figure(
        'of that, its own scripts',
        'ms',
        starts.map(({ evaluation }) => evaluation),
      ),
      figure(
        `registering ${urlFilters(realDomains(), false).length} URL filters`,
        'ms',
        await registrations(desk, runs),
      ),
      figure('navigation to badge, background asleep', 'ms', badges(cold)),
      figure('navigation to badge, background awake', 'ms', badges(warm)),
    ]
  })
}

/** What the background tells while a tab goes to a site, up to its badge. */
async function toldOf(desk: Page, tab: Tab, url: string): Promise<Told[]> {
  const before = Object.keys(await toldSoFar(desk))
  await tab.goto(url)
  return until(
    async () => {
      const now = Object.entries(await toldSoFar(desk))
      const told = now.flatMap(([key, one]) => (before.includes(key) ? [] : [one]))
      return badges(told).length > 0 ? told : undefined
    },
    { what: `the badge on ${url}` },
  )
}

async function toldSoFar(desk: Page): Promise<Record<string, Told>> {
  const all = await desk.evaluate(() => chrome.storage.session.get(null))
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(KEY))) as Record<string, Told>
}

function badges(told: readonly Told[]): number[] {
  return told.flatMap((one) => (one.kind === 'badge' && one.text !== '' ? [one.sinceCommit] : []))
}

async function registrations(desk: Page, runs: number): Promise<number[]> {
  const values: number[] = []
  for (let run = 0; run < runs; run++) {
    const register = (url: object[]) => {
      const listener = () => undefined
      const began = performance.now()
      chrome.webNavigation.onCommitted.addListener(listener, { url })
      const took = performance.now() - began
      chrome.webNavigation.onCommitted.removeListener(listener)
      return took
    }
    values.push(await desk.evaluate(register, urlFilters(realDomains(), false)))
  }
  return values
}
