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
 * Milliseconds since the page's navigation began. `done`: the awaited element was painted; the first paint, in the
 * empty extension.
 */
export interface Painted {
  first: number
  done: number
  /** The longest task over 50 ms, where the browser tells; 0 where there was none. */
  longest: number
}

/** Paints of the toolbar popup over the site with the longest notice, the worker awake and asleep. */
export async function popupFigures({ ours, empty }: Pair, runs: number): Promise<Figure[]> {
  const tabs = { ours: await ours.newTab(SITE), empty: await empty.newTab(SITE) }
  // Not the first of each: caches of code are filled by it.
  await popupOver(tabs.ours)
  await popupOver(tabs.empty)
  const figures: Figure[] = []
  for (const state of ['warm', 'cold'] as const) {
    const own: Painted[] = []
    const other: Painted[] = []
    const open = async (browser: Browser, tab: Tab, into: Painted[]) => {
      await tab.goto(SITE)
      // A worker that is only just starting is not to be stopped.
      await until(async () => (await tab.badge()).text !== '', { what: 'the badge' })
      if (state === 'cold') await browser.stopWorker()
      into.push(await popupOver(tab))
    }
    for (let run = 0; run < runs; run++) {
      await open(ours, tabs.ours, own)
      await open(empty, tabs.empty, other)
    }
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

/** Paints of the page of all services in a tab, beside an empty page. */
export async function servicesPageFigures({ ours, empty }: Pair, runs: number): Promise<Figure[]> {
  const own: Painted[] = []
  const other: Painted[] = []
  const open = async (browser: Browser, path: string) => {
    const page = await browser.extensionPage(path)
    const painted = await paintOf(page)
    await page.close()
    return painted
  }
  await open(ours, 'services.html')
  for (let run = 0; run < runs; run++) {
    own.push(await open(ours, 'services.html'))
    other.push(await open(empty, 'popup.html'))
  }
  return [
    figure(
      'all services, list painted',
      'ms',
      own.map(({ done }) => done),
      other.map(({ first }) => first),
    ),
  ]
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
export async function paintOf(page: Page): Promise<Painted> {
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
