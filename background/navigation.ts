/**
 * Navigations to listed sites, as the browser's own filter lets them through.
 * @module
 */
import type { WebNavigation } from 'webextension-polyfill'
import { paintTab } from './toolbar.ts'

type Committed = WebNavigation.OnCommittedDetailsType & { documentLifecycle?: string }

/**
 * Paints the tab when its main frame went to a listed site. The filter lets iframes of listed hosts through as well, and prerendered pages
 * (which fire again when they are shown): both are not what the tab shows.
 */
export async function onCommitted(details: Committed): Promise<void> {
  if (details.frameId !== 0) return
  if (details.documentLifecycle !== undefined && details.documentLifecycle !== 'active') return
  await paintTab(details.tabId, details.url)
}
