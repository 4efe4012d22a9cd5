import { browser } from 'wxt/browser'
import { withoutWaiting } from '../../platform/report.ts'

/** Closes the tab this page is in. */
export function closePage(): void {
  withoutWaiting(close(), 'closing the page')
}

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}
