/**
 * All that is measured in one real browser.
 * @module
 */
import { type BrowserKind, start } from '../webext-harness/index.ts'
import { backgroundFigures } from './background.ts'
import { popupFigures, servicesPageFigures } from './pages.ts'
import type { Figure } from './stats.ts'

export interface Builds {
  /** The build as it is shipped. */
  plain: string
  /** With probes around its background. */
  probed: string
  /** An extension with an empty popup. */
  empty: string
}

/** The figures of one browser; `runs` cold starts of each popup, twice as many of the background. */
export async function browserFigures(kind: BrowserKind, builds: Builds, runs: number): Promise<Figure[]> {
  const server = await start()
  const from = (extensionDir: string) => ({ kind, extensionDir, server })
  try {
    return [
      ...(await backgroundFigures(from(builds.probed), runs * 2)),
      ...(await popupFigures(from(builds.plain), 'popup', runs, true)),
      ...(await popupFigures(from(builds.empty), 'empty popup', runs, false)),
      ...(await servicesPageFigures(from(builds.plain), runs)),
    ].map((one) => ({ ...one, what: `${kind}: ${one.what}` }))
  } finally {
    await server.close()
  }
}
