/**
 * Navigations to listed sites, as the browser's own filter lets them through.
 * @module
 */
import type { WebNavigation } from 'webextension-polyfill'
import { browser } from 'wxt/browser'
import { isTabGone, report } from '../platform/report.ts'
import { notify } from './notifications.ts'
import { noteVisit } from './records.ts'
import { type Painted, paintTab } from './toolbar.ts'

type Details = Pick<WebNavigation.OnCommittedDetailsType, 'tabId' | 'url' | 'frameId'> & { documentLifecycle?: string }

/**
 * Paints the tab when its main frame went to a listed site, and also when that site's page failed to load: the host in
 * the address bar is judged, whether or not its page came. The filter lets iframes of listed hosts through as well, and
 * prerendered pages (which fire again when they are shown): both are not what the tab shows.
 */
export async function onShown(details: Details): Promise<void> {
  if (isTab(details)) await paintTab(details.tabId, details.url)
}

/** Notes a visit, where the person wants it, when the page has come. A page that never came is no visit. */
export async function onCompleted(details: Details): Promise<void> {
  if (!isTab(details)) return
  const painted = await paintTab(details.tabId, details.url)
  if (painted === null || (await isPrivate(details.tabId))) return
  await remember(painted)
}

function isTab({ frameId, documentLifecycle }: Details): boolean {
  return frameId === 0 && (documentLifecycle === undefined || documentLifecycle === 'active')
}

/** What a visit leaves behind: a line in the journal, one notification. */
async function remember({ situation, inForce, language, alert }: Painted): Promise<void> {
  try {
    await noteVisit(situation, inForce.settings)
    if (alert.badge !== null && inForce.settings.alertStyle === 'notification') await notify(situation, language)
  } catch (error) {
    report(error, 'remembering a visit')
  }
}

/** A tab that is gone counts as private: nothing is written about it. */
async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito
  } catch (error) {
    if (!isTabGone(error)) report(error, 'asking whether a tab is private')
    return true
  }
}
