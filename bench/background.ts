/**
 * The background in a real browser: its start, what its filters cost, from a navigation to the badge, its memory.
 * @module
 */
import { urlFilters } from '../core/filters.ts'
import { type Browser, type Page, type Tab, until } from '../webext-harness/index.ts'
import type { Pair } from './in-browser.ts'
import { realDomains } from './look-up.ts'
import { KEY, SITE, type Told, UNLISTED } from './probe.ts'
import { type Figure, figure } from './stats.ts'

/** A page of both extensions that runs none of their code. */
const BARE_PAGE = 'manifest.json'
const BYTES = 1e6

/** Times of the background with probes around it, in turns with a background of one listener. */
export async function backgroundFigures({ ours, empty }: Pair, runs: number): Promise<Figure[]> {
  const [own, other] = [await watched(ours), await watched(empty)]
  const asleep = await turnsOf(own, other, 'asleep', runs)
  const awake = await turnsOf(own, other, 'awake', runs)
  return [
    figure('worker’s start to listeners registered', 'ms', starts(asleep.own), starts(asleep.other)),
    ...(await registrations(own.desk, ours.kind === 'firefox', runs)),
    figure('navigation to badge, worker asleep', 'ms', badges(asleep.own), badges(asleep.other)),
    figure('navigation to badge, worker awake', 'ms', badges(awake.own), badges(awake.other)),
    await heap(ours, own, runs),
  ]
}

/** From the background's start until its listeners are registered, beside one of one listener. */
export async function backgroundTimes(
  { ours, empty }: Pair,
  runs: number,
): Promise<{ own: number[]; other: number[] }> {
  const { own, other } = await turnsOf(await watched(ours), await watched(empty), 'asleep', runs)
  return { own: starts(own), other: starts(other) }
}

async function turnsOf(
  ours: Watched,
  empty: Watched,
  state: 'asleep' | 'awake',
  runs: number,
): Promise<{ own: Told[]; other: Told[] }> {
  const turns: { own: Told[]; other: Told[] } = { own: [], other: [] }
  for (let run = 0; run < runs; run++) {
    turns.own.push(...(await toldOf(ours, state)))
    turns.other.push(...(await toldOf(empty, state)))
  }
  return turns
}

function starts(all: readonly Told[]): number[] {
  return all.flatMap((one) => (one.kind === 'registered' ? [one.sinceStart] : []))
}

/** A browser, a tab, and a page of the extension that asks what the background tells. */
interface Watched {
  browser: Browser
  desk: Page
  tab: Tab
}

async function watched(browser: Browser): Promise<Watched> {
  return { browser, desk: await browser.extensionPage(BARE_PAGE), tab: await browser.newTab(UNLISTED) }
}

/** What the background tells while a tab goes to the site, up to its badge. */
async function toldOf({ browser, desk, tab }: Watched, state: 'asleep' | 'awake'): Promise<Told[]> {
  await tab.goto(UNLISTED)
  if (state === 'asleep') await browser.stopWorker()
  const before = Object.keys(await toldSoFar(desk))
  await tab.goto(SITE)
  const heard = await until(
    async () => {
      const now = Object.entries(await toldSoFar(desk))
      const told = now.flatMap(([key, one]) => (before.includes(key) ? [] : [one]))
      return badges(told).length > 0 ? told : undefined
    },
    { what: `the badge on ${SITE}` },
  )
  // The page's completion sets it once more.
  const [first] = heard.filter((one) => one.kind === 'badge' && one.text !== '')
  return heard.filter((one) => one.kind === 'registered' || one === first)
}

async function toldSoFar(desk: Page): Promise<Record<string, Told>> {
  const all = await desk.evaluate(() => chrome.storage.session.get(null))
  const told = Object.entries(all).filter(([key]) => key.startsWith(KEY))
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1))) as Record<string, Told>
}

function badges(told: readonly Told[]): number[] {
  return told.flatMap((one) => (one.kind === 'badge' && one.text !== '' ? [one.sinceCommit] : []))
}

/** What the worker's filters take to register, beside those that are right in every browser. */
async function registrations(desk: Page, toTheLetter: boolean, runs: number): Promise<Figure[]> {
  const own = urlFilters(realDomains(), toTheLetter)
  const everywhere = fourEach(realDomains())
  const values: { own: number[]; everywhere: number[] } = { own: [], everywhere: [] }
  for (let run = 0; run < runs; run++) {
    values.own.push(await desk.evaluate(register, own))
    values.everywhere.push(await desk.evaluate(register, everywhere))
  }
  return [figure(`registering ${own.length} URL filters, beside four a host`, 'ms', values.own, values.everywhere)]
}

/** Filters that are right in every browser. */
function fourEach(domains: readonly string[]): object[] {
  const schemes = ['http', 'https']
  return domains
    .flatMap((domain) => [domain, `${domain}.`])
    .flatMap((host) => [
      { hostEquals: host, schemes },
      { hostSuffix: `.${host}`, schemes },
    ])
}

/** In a page of the extension. */
function register(url: object[]): number {
  const listener = () => undefined
  const began = performance.now()
  chrome.webNavigation.onCommitted.addListener(listener, { url })
  const took = performance.now() - began
  chrome.webNavigation.onCommitted.removeListener(listener)
  return took
}

/** Memory in use after a navigation, once garbage is collected. */
async function heap(browser: Browser, { tab }: Watched, runs: number): Promise<Figure> {
  const values: number[] = []
  for (let run = 0; run < Math.min(runs, 5); run++) {
    await tab.goto(UNLISTED)
    await tab.goto(SITE)
    const background = await browser.background()
    values.push((await background.heap()) / BYTES)
    await background.close()
  }
  return figure('worker’s heap after collection', 'MB', values)
}
