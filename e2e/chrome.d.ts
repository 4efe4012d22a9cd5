import type { Browser } from 'webextension-polyfill'

declare global {
  /** The extension API as code inside pages of the extension finds it, in both browsers. */
  const chrome: Browser
}
