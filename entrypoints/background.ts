import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { onCommand } from '../background/commands.ts'
import { listener } from '../background/listener.ts'
import { onMenuClicked } from '../background/menus.ts'
import { onMessage } from '../background/messages.ts'
import { onCompleted, onShown } from '../background/navigation.ts'
import { listenToNotifications } from '../background/notifications.ts'
import { onOmniboxEntered, onOmniboxInput } from '../background/omnibox.ts'
import { oneAtATime } from '../background/one-at-a-time.ts'
import { whenPauseEnds } from '../background/pause.ts'
import { finishWhatIsPending } from '../background/records.ts'
import { afterUpdate, refresh, refreshAtStart } from '../background/refresh.ts'
import { welcome } from '../background/welcome.ts'
import { shownFilters, urlFilters } from '../core/filters.ts'
import { domains } from '../platform/host-index.ts'
import { onPendingChanged } from '../storage/pending.ts'
import { onChanged } from '../storage/preferences.ts'

// Every listener is registered in the first turn of the worker: a later one would miss the event that woke it.
export default defineBackground({
  main() {
    const refreshAll = oneAtATime(refresh)
    const atStart = listener('refreshing at the start', () => refreshAtStart(refreshAll))
    const shown = { url: shownFilters(domains, import.meta.env.FIREFOX) }
    const visited = { url: urlFilters(domains, import.meta.env.FIREFOX) }
    const finish = listener('finishing an import or erasure', finishWhatIsPending)
    browser.webNavigation.onCommitted.addListener(listener('a navigation', onShown), shown)
    browser.webNavigation.onErrorOccurred.addListener(listener('a page that failed', onShown), shown)
    browser.webNavigation.onCompleted.addListener(listener('a visit', onCompleted), visited)
    browser.runtime.onInstalled.addListener(atStart)
    browser.runtime.onInstalled.addListener(listener('the update', afterUpdate))
    browser.runtime.onInstalled.addListener(listener('the welcome page', welcome))
    browser.runtime.onStartup.addListener(atStart)
    onChanged(listener('refreshing', refreshAll))
    onPendingChanged(finish)
    browser.runtime.onMessage.addListener(onMessage)
    listenToNotifications()
    browser.contextMenus?.onClicked.addListener(onMenuClicked)
    browser.omnibox?.onInputChanged.addListener(onOmniboxInput)
    browser.omnibox?.onInputEntered.addListener(onOmniboxEntered)
    browser.commands?.onCommand.addListener(onCommand)
    whenPauseEnds(refreshAll)
    finish()
  },
})
