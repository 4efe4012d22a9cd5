/**
 * When the toolbar popup and the page of all services are painted in a real browser.
 * @module
 */
import type { Tab } from '../webext-harness/index.ts'
import { inBrowser, type Started } from './in-browser.ts'
import { type Figure, figure } from './stats.ts'

/** A site with a notice. */
const SITE = 'https://www.icloud.com.cn/'

interface Paint {
  first: number
  largest: number
}

/** First and largest paint of the toolbar popup: just after the browser's start, and opened again. */
export async function popupFigures(started: Started, name: string, runs: number, notice: boolean): Promise<Figure[]> {
  const cold: Paint[] = []
  const warm: Paint[] = []
  for (let run = 0; run < runs; run++) {
    await inBrowser(started, async (browser) => {
      // Not the start at which the extension was installed: that one opens the welcome page as well.
      await browser.restart()
      const tab = await browser.newTab(SITE)
      cold.push(await paintOf(tab, notice))
      warm.push(await paintOf(tab, notice), await paintOf(tab, notice))
    })
  }
  const figures = (state: string, paints: readonly Paint[]) => [
    figure(
      `${name}, first paint, ${state}`,
      'ms',
      paints.map(({ first }) => first),
    ),
    ...(notice
      ? [
          figure(
            `${name}, verdict painted, ${state}`,
            'ms',
            paints.map(({ largest }) => largest),
          ),
        ]
      : []),
  ]
  return [...figures('cold', cold), ...figures('warm', warm)]
}

/** Paints of the page of all services: just after the browser's start, and opened again. */
export function servicesPageFigures(started: Started, runs: number): Promise<Figure[]> {
  return inBrowser(started, async (browser) => {
    await browser.restart()
    const values: Paint[] = []
    for (let run = 0; run <= runs; run++) {
      const page = await browser.extensionPage('services.html')
      await page.waitFor('document.querySelector("main:not([aria-busy])") !== null')
      values.push(await page.evaluate(paints))
      await page.close()
    }
    const [cold, ...warm] = values.map(({ largest }) => largest)
    return [
      figure('all services, list painted, cold', 'ms', cold === undefined ? [] : [cold]),
      figure('all services, list painted, warm', 'ms', warm),
    ]
  })
}

async function paintOf(tab: Tab, notice: boolean): Promise<Paint> {
  const popup = await tab.openPopup()
  try {
    if (notice) await popup.waitFor('document.querySelector("[data-verdict]") !== null')
    return await popup.evaluate(paints)
  } finally {
    await popup.close()
  }
}

/** In the popup: its paints since its navigation began, once the frame in which everything stands has been painted. */
async function paints(): Promise<Paint> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await frame()
  await frame()
  const largest = await new Promise<number>((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect()
      resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
  return { first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN, largest }
}
