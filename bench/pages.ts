/**
 * When the toolbar popup and the page of all services are painted in a real browser, in turns with those of the empty
 * extension.
 * @module
 */
import { type Browser, type Page, type Tab, until } from '../webext-harness/index.ts'
import type { Pair } from './in-browser.ts'
import { SITE } from './probe.ts'
import { type Figure, figure } from './stats.ts'

/**
 * Milliseconds since the page’s navigation began. `done`: the awaited element was painted; the first paint, in the
 * empty extension.
 */
export interface Painted {
  first: number
  done: number
  /** The longest task over 50 ms, where the browser tells; 0 where there was none. */
  longest: number
}

/** What was measured in turns. */
export interface Turns {
  own: Painted[]
  other: Painted[]
}

/** Paints of the toolbar popup over the site with the longest notice, the worker awake and asleep. */
export async function popupFigures(pair: Pair, runs: number): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const state of ['warm', 'cold'] as const) {
    const { own, other } = await popupPaints(pair, state, runs)
    const firsts = other.map(({ first }) => first)
    figures.push(
      figure(
        `popup, first paint, ${state} worker`,
        'ms',
        own.map(({ first }) => first),
        firsts,
      ),
      figure(
        `popup, verdict and first screen painted, ${state} worker`,
        'ms',
        own.map(({ done }) => done),
        firsts,
      ),
    )
  }
  return figures
}

/** When a popup is painted that asks what ours has to ask, and writes a word: no popup of ours is quicker. */
export async function askingFigures(pair: Pair, runs: number): Promise<Figure[]> {
  const { own, other } = await popupPaints(pair, 'warm', runs)
  return [
    figure(
      'a popup that asks for the same and writes a word, painted',
      'ms',
      own.map(({ done }) => done),
      other.map(({ first }) => first),
    ),
  ]
}

/** Openings of the popup, in turns. */
export async function popupPaints({ ours, empty }: Pair, worker: 'warm' | 'cold', runs: number): Promise<Turns> {
  const open = async (browser: Browser, tab: Tab) => {
    await tab.goto(SITE)
    // A worker that is only just starting is not to be stopped.
    await until(async () => (await tab.badge()).text !== '', { what: 'the badge' })
    if (worker === 'cold') await browser.stopWorker()
    return popupOver(tab)
  }
  const tabs = { ours: await ours.newTab(SITE), empty: await empty.newTab(SITE) }
  const turns = await inTurns(
    runs,
    () => open(ours, tabs.ours),
    () => open(empty, tabs.empty),
  )
  for (const tab of Object.values(tabs)) await tab.close()
  return turns
}

/** Paints of the page of all services in a tab, beside an empty page. */
export async function servicesPageFigures(pair: Pair, runs: number): Promise<Figure[]> {
  const { own, other } = await paintsOf(pair, 'services.html', runs)
  return [
    figure(
      'all services, list painted',
      'ms',
      own.map(({ done }) => done),
      other.map(({ first }) => first),
    ),
  ]
}

/** Openings of a page in a tab, in turns with an empty one. */
export function paintsOf({ ours, empty }: Pair, path: string, runs: number): Promise<Turns> {
  const open = async (browser: Browser, at: string) => {
    const page = await browser.extensionPage(at)
    const painted = await paintOf(page)
    await page.close()
    return painted
  }
  return inTurns(
    runs,
    () => open(ours, path),
    () => open(empty, 'popup.html'),
  )
}

/** The first turn does not count: it fills caches. */
async function inTurns(runs: number, ours: () => Promise<Painted>, empty: () => Promise<Painted>): Promise<Turns> {
  const turns: Turns = { own: [], other: [] }
  for (let run = 0; run <= runs; run++) {
    const [own, other] = [await ours(), await empty()]
    if (run === 0) continue
    turns.own.push(own)
    turns.other.push(other)
  }
  return turns
}

async function popupOver(tab: Tab): Promise<Painted> {
  const popup = await tab.openPopup()
  try {
    return await paintOf(popup)
  } finally {
    await popup.close()
  }
}

/** Waits until what the page's probe awaits is painted; a page without one is the empty extension's. */
async function paintOf(page: Page): Promise<Painted> {
  await page.waitFor(() => {
    const { benchPage: probe } = globalThis as { benchPage?: { framed?: number } }
    return performance.getEntriesByName('first-contentful-paint').length > 0 && (!probe || probe.framed !== undefined)
  }, 20_000)
  return page.evaluate(painted)
}

/** In the page. Chromium tells when an element was painted; elsewhere it is the end of the frame that painted it. */
async function painted(): Promise<Painted> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await frame()
  await frame()
  const { benchPage: probe } = globalThis as {
    benchPage?: { framed: number; element?: number; longest: number }
  }
  if (probe && PerformanceObserver.supportedEntryTypes.includes('element')) {
    while (probe.element === undefined) await frame()
  }
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  return { first, done: probe?.element ?? probe?.framed ?? first, longest: probe?.longest ?? 0 }
}
