/**
 * The same browser twice, for what is measured in turns.
 * @module
 */
import { type Browser, type BrowserKind, launch, start } from '../webext-harness/index.ts'

export interface Builds {
  /** The build as it is shipped, with probes in it. */
  ours: string
  /** An extension that does next to nothing. */
  empty: string
  /** The same, with a popup that asks for the tab's address and what is stored, and writes a word. */
  asking: string
}

/**
 * The same browser twice, each with one of the extensions: they take turns, so that a busy moment of the machine meets
 * both.
 */
export interface Pair {
  ours: Browser
  empty: Browser
}

/** Starts both browsers with new profiles, and closes them whatever happens. */
export async function inBrowsers<T>(
  kind: BrowserKind,
  builds: Pick<Builds, 'ours' | 'empty'>,
  work: (pair: Pair) => Promise<T>,
): Promise<T> {
  const server = await start()
  const open: Browser[] = []
  const one = async (extensionDir: string) => {
    const browser = await launch(kind, { extensionDir, server })
    open.push(browser)
    // Not the start at which the extension was installed: that one opens the welcome page as well.
    await browser.restart()
    await policyKnown(browser)
    return browser
  }
  try {
    return await work({ ours: await one(builds.ours), empty: await one(builds.empty) })
  } finally {
    for (const browser of open) await browser.close()
    await server.close()
  }
}

/**
 * Chromium keeps whoever asks for the policy waiting in the first seconds after its start; people mostly browse later.
 */
async function policyKnown(browser: Browser): Promise<void> {
  const page = await browser.extensionPage('manifest.json')
  await page.evaluate(() => chrome.storage.managed.get(null).catch(() => undefined))
  await page.close()
}
