import { browser } from 'wxt/browser'

/** Marks the document when it is a page in a tab and not a popup, which has no tab. */
export async function markPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  document.documentElement.classList.toggle('as-page', tab !== undefined)
}
