/**
 * A browser with one extension, for as long as something is measured in it.
 * @module
 */
import { type Browser, type BrowserKind, launch, type SiteServer } from '../webext-harness/index.ts'

/** What is started: which browser with which unpacked extension, and the server that plays every site. */
export interface Started {
  kind: BrowserKind
  extensionDir: string
  server: SiteServer
}

/** Starts the browser with a new profile, and closes it whatever happens. */
export async function inBrowser<T>(
  { kind, extensionDir, server }: Started,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await launch(kind, { extensionDir, server })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
