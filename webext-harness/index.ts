import type { BrowserKind } from './browsers.ts'
import { ChromiumBrowser } from './chromium/browser.ts'
import type { Browser, LaunchOptions } from './driver.ts'
import { FirefoxBrowser } from './firefox/browser.ts'

export { type BrowserKind, chooseBrowser, findBrowser, requireBrowser } from './browsers.ts'
export { canLayDownPolicy } from './chromium/policy.ts'
export type * from './driver.ts'
export { type SiteServer, start } from './server.ts'
export { until } from './until.ts'

/** Starts a browser with a new profile and the extension in it. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Browser> {
  return kind === 'chromium' ? ChromiumBrowser.launch(options) : FirefoxBrowser.launch(options)
}
