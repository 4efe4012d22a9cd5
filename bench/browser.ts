/**
 * All that is measured in one real browser.
 * @module
 */
import type { BrowserKind } from '../webext-harness/index.ts'
import { backgroundFigures } from './background.ts'
import { type Builds, inBrowsers } from './in-browser.ts'
import { askingFigures, popupFigures, servicesPageFigures } from './pages.ts'
import type { Figure } from './stats.ts'

/** The figures of one browser, from `runs` turns each. */
export async function browserFigures(kind: BrowserKind, builds: Builds, runs: number): Promise<Figure[]> {
  const { asking, empty } = builds
  const figures = [
    ...(await inBrowsers(kind, { ours: asking, empty }, (pair) => askingFigures(pair, runs))),
    ...(await inBrowsers(kind, builds, async (pair) => [
      ...(await popupFigures(pair, runs)),
      ...(await backgroundFigures(pair, runs)),
      ...(await servicesPageFigures(pair, runs)),
    ])),
  ]
  return figures.map((one) => ({ ...one, what: `${kind}: ${one.what}` }))
}
