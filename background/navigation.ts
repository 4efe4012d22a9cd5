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

type Committed = WebNavigation.OnCommittedDetailsType & { documentLifecycle?: string }

/**
 * Paints the tab when its main frame went to a listed site. The filter lets iframes of listed hosts through as well, and prerendered pages
 * (which fire again when they are shown): both are not what the tab shows.
 */
export async function onCommitted(details: Committed): Promise<void> {
  if (details.frameId !== 0) return
  if (details.documentLifecycle !== undefined && details.documentLifecycle !== 'active') return
  const painted = await paintTab(details.tabId, details.url)
  if (painted === null || (await isPrivate(details.tabId))) return
  await remember(painted)
}

/** What a visit leaves behind, where the person wants it: a line in the journal, one notification. */
async function remember({ situation, chosen, language, alert }: Painted): Promise<void> {
  try {
    await noteVisit(situation.match, chosen.settings)
    if (alert.badge !== null && chosen.settings.alertStyle === 'notification') await notify(situation, language)
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
