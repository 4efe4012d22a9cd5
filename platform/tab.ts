/**
 * The tab a popup is about.
 * @module
 */
import { browser } from 'wxt/browser'
import { type Address, addressOf } from '../core/host.ts'
import { isTabGone } from './report.ts'

export interface ShownTab {
  /** Null where the browser tells of none. */
  id: number | null
  windowId: number | null
  address: Address
  private: boolean
}

/** Numbers of tabs are of 31 bits, and Chromium uses them all; browsers throw at a larger one. */
const LAST_TAB = 2 ** 31 - 1

const NO_SITE: Address = { kind: 'no-site' }

/**
 * The tab the popup was opened over, or the one named by `?tab=ID` in the page's address (for a popup opened as a page
 * of its own). Its address is known through webNavigation alone, without any permission for the tab. A page the browser
 * does not tell about is no site, nor is a tab that has been closed.
 */
export async function shownTab(search: string): Promise<ShownTab> {
  const named = namedTab(search)
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(named).catch(goneOr)
  if (tab?.id === undefined) return { id: null, windowId: tab?.windowId ?? null, address: NO_SITE, private: false }
  const frame = await browser.webNavigation.getFrame({ tabId: tab.id, frameId: 0 })
  return {
    id: tab.id,
    windowId: tab.windowId ?? null,
    address: (frame && addressOf(frame.url)) ?? NO_SITE,
    private: tab.incognito,
  }
}

function goneOr(error: unknown): undefined {
  if (!isTabGone(error)) throw error
}

/** The part of a navigation event that is used here. */
interface Navigation {
  tabId: number
  frameId: number
  documentLifecycle?: string
}

/**
 * Calls `moved` whenever the popup's tab may show another address than before, is closed, or another tab is in its
 * place. Without a filter: a site that is not listed counts as well.
 * @param current the tab the popup is about now
 * @returns a function that ends it
 */
export function whenTabMoves(search: string, current: () => Pick<ShownTab, 'id' | 'windowId'>, moved: () => void) {
  const { webNavigation, tabs } = browser
  const navigated = ({ tabId, frameId, documentLifecycle = 'active' }: Navigation) => {
    if (frameId === 0 && documentLifecycle === 'active' && tabId === current().id) moved()
  }
  const updated = (tabId: number) => {
    if (tabId === current().id) moved()
  }
  const activated = ({ windowId }: { windowId: number }) => {
    const own = current().windowId
    if (namedTab(search) === null && (own === null || own === windowId)) moved()
  }
  const replaced = ({ replacedTabId }: { replacedTabId: number }) => {
    if (replacedTabId === current().id) moved()
  }
  webNavigation.onCommitted.addListener(navigated)
  webNavigation.onErrorOccurred.addListener(navigated)
  webNavigation.onTabReplaced.addListener(replaced)
  tabs.onUpdated.addListener(updated)
  tabs.onRemoved.addListener(updated)
  tabs.onActivated.addListener(activated)
  return () => {
    webNavigation.onCommitted.removeListener(navigated)
    webNavigation.onErrorOccurred.removeListener(navigated)
    webNavigation.onTabReplaced.removeListener(replaced)
    tabs.onUpdated.removeListener(updated)
    tabs.onRemoved.removeListener(updated)
    tabs.onActivated.removeListener(activated)
  }
}

function namedTab(search: string): number | null {
  const named = new URLSearchParams(search).get('tab') ?? ''
  return /^\d{1,10}$/.test(named) && Number(named) <= LAST_TAB ? Number(named) : null
}
