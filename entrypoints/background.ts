import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { onCommand } from '../background/commands.ts'
import { onMenuClicked } from '../background/menus.ts'
import { onMessage } from '../background/messages.ts'
import { onCommitted } from '../background/navigation.ts'
import { listenToNotifications } from '../background/notifications.ts'
import { onOmniboxEntered, onOmniboxInput } from '../background/omnibox.ts'
import { oneAtATime } from '../background/one-at-a-time.ts'
import { whenPauseEnds } from '../background/pause.ts'
import { finishWhatIsPending } from '../background/records.ts'
import { afterUpdate, refresh, refreshAtStart } from '../background/refresh.ts'
import { welcome } from '../background/welcome.ts'
import { urlFilters } from '../core/filters.ts'
import { domains } from '../platform/host-index.ts'
import { withoutWaiting } from '../platform/report.ts'
import { onPendingChanged } from '../storage/pending.ts'
import { onChanged } from '../storage/preferences.ts'

// Every listener is registered in the first turn of the worker: a later one would miss the event that woke it.
export default defineBackground({
  type: 'module',
  main() {
    const refreshAll = oneAtATime(refresh)
    const atStart = () => refreshAtStart(refreshAll)
    browser.webNavigation.onCommitted.addListener(onCommitted, { url: urlFilters(domains) })
    browser.runtime.onInstalled.addListener(atStart)
    browser.runtime.onInstalled.addListener(afterUpdate)
    browser.runtime.onStartup.addListener(atStart)
    onChanged(refreshAll)
    onPendingChanged(finishWhatIsPending)
    browser.runtime.onMessage.addListener(onMessage)
    listenToNotifications()
    browser.contextMenus?.onClicked.addListener(onMenuClicked)
    browser.omnibox?.onInputChanged.addListener(onOmniboxInput)
    browser.omnibox?.onInputEntered.addListener(onOmniboxEntered)
    browser.commands?.onCommand.addListener(onCommand)
    browser.runtime.onInstalled.addListener(welcome)
    whenPauseEnds(refreshAll)
    withoutWaiting(finishWhatIsPending(), 'finishing an import or erasure')
  },
})
