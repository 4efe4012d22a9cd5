import type { BrowserKind } from './browsers.ts'
import { ChromiumBrowser } from './chromium.ts'
import type { Browser, LaunchOptions } from './driver.ts'
import { FirefoxBrowser } from './firefox.ts'

/** Starts a browser with a new profile and the extension in it. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Browser> {
  return kind === 'chromium' ? ChromiumBrowser.launch(options) : FirefoxBrowser.launch(options)
}
