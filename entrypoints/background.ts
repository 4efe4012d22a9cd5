import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { onCommitted } from '../background/navigation.ts'
import { oneAtATime } from '../background/one-at-a-time.ts'
import { paintAllTabs } from '../background/toolbar.ts'
import { urlFilters } from '../core/filters.ts'
import { domains } from '../platform/host-index.ts'
import { onChanged } from '../storage/preferences.ts'

// Every listener is registered in the first turn of the worker: a later one would miss the event that woke it.
export default defineBackground({
  type: 'module',
  main() {
    const repaint = oneAtATime(paintAllTabs)
    browser.webNavigation.onCommitted.addListener(onCommitted, { url: urlFilters(domains) })
    browser.runtime.onInstalled.addListener(repaint)
    browser.runtime.onStartup.addListener(repaint)
    onChanged(repaint)
  },
})
