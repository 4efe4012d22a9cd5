/**
 * The tab a popup is about.
 * @module
 */
import { browser } from 'wxt/browser'
import { type Address, addressOf } from '../core/host.ts'

export interface ShownTab {
  address: Address
  private: boolean
}

const NO_SITE: Address = { kind: 'no-site' }

/**
 * The tab the popup was opened over, or the one named by `?tab=ID` in the page's address (for a popup opened as a page of its own).
 * Its address is known through webNavigation alone, without any permission for the tab. A page the browser does not tell about is no site.
 */
export async function shownTab(search: string): Promise<ShownTab> {
  const named = /^\d+$/.exec(new URLSearchParams(search).get('tab') ?? '')
  const tab = named
    ? await browser.tabs.get(Number(named[0]))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab?.id === undefined) return { address: NO_SITE, private: false }
  const frame = await browser.webNavigation.getFrame({ tabId: tab.id, frameId: 0 })
  return { address: (frame && addressOf(frame.url)) ?? NO_SITE, private: tab.incognito }
}
