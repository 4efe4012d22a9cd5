/**
 * Opening links from a popup, in the window the popup is over.
 * @module
 */
import { browser } from 'wxt/browser'

/** The window that links open in. */
export interface LinkWindow {
  /** Null where it is not known. */
  windowId: number | null
  private: boolean
}

/**
 * Whether pages of the extension can open in a private window. In Chromium they cannot (`incognito: spanning`): the
 * browser opens them in an ordinary one.
 */
export const OWN_PAGES_IN_PRIVATE: boolean = import.meta.env.FIREFOX === true

/** Whether a link from over a private window would open outside it. */
export function leavesPrivate(href: string, place: LinkWindow | null): boolean {
  return place?.private === true && !isWeb(href) && !OWN_PAGES_IN_PRIVATE
}

/** Whether the window has to be named: the browser itself would open the link in an ordinary one. */
export function needsWindow(href: string, place: LinkWindow | null): boolean {
  return place?.private === true && place.windowId !== null && (isWeb(href) || OWN_PAGES_IN_PRIVATE)
}

/** Opens a link in a new tab of the window. */
export async function openLink(href: string, place: LinkWindow | null): Promise<void> {
  const url = isWeb(href) ? href : new URL(href, browser.runtime.getURL('/')).href
  await browser.tabs.create(
    needsWindow(href, place) && place?.windowId != null ? { url, windowId: place.windowId } : { url },
  )
}

function isWeb(href: string): boolean {
  return /^https?:/i.test(href)
}
