/**
 * Context menus: on links and selected text, and on the toolbar button.
 * @module
 */
import { browser } from 'wxt/browser'
import { askedByLink, askedByText, pageAbout } from '../core/asked.ts'
import { toggledSite } from '../core/choices.ts'
import { hostOf } from '../core/host.ts'
import { type Pause, paused, pauseForAnHour, pauseUntilTomorrow } from '../core/pause.ts'
import { lookup } from '../platform/host-index.ts'
import { languageInUse } from '../platform/language.ts'
import { report } from '../platform/report.ts'
import { forService, readSettings, setSetting, setSite } from '../storage/preferences.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { openPage } from './open-page.ts'
import { menuTextsIn } from './texts.ts'

const PAUSES: Record<string, (now: number) => Pause> = {
  hour: pauseForAnHour,
  tomorrow: pauseUntilTomorrow,
  open: () => ({ until: 'turned-on' }),
}

let built = ''

/**
 * Brings the menus to the language in use; "turn on again" is there only while alerts are paused. Made anew only when one of the two changed.
 */
export const buildMenus = oneAtATime(async () => {
  // Firefox for Android has no context menus.
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined
  if (!menus) return
  const { settings } = await readSettings()
  const language = languageInUse(settings.language)
  const isPaused = paused(settings.pause, Date.now())
  if (built === `${language} ${isPaused}`) return
  const t = menuTextsIn(language)
  await menus.removeAll()
  menus.create({ id: 'where', title: t.where, contexts: ['link', 'selection'] })
  const item = (id: 'site' | 'pause' | 'resume' | 'services' | 'settings') =>
    menus.create({ id, title: t[id], contexts: ['action'] })
  item('site')
  if (isPaused) item('resume')
  else {
    const parentId = item('pause')
    for (const id of ['hour', 'tomorrow', 'open'] as const) {
      menus.create({ id, parentId, title: t[id], contexts: ['action'] })
    }
  }
  item('services')
  item('settings')
  built = `${language} ${isPaused}`
})

/** The part of a click that is used here. */
interface Click {
  menuItemId: string | number
  linkUrl?: string
  selectionText?: string
}

/** Does what a menu item says. */
export async function onMenuClicked(info: Click, tab?: { id?: number }): Promise<void> {
  try {
    await act(info, tab)
  } catch (error) {
    report(error, 'a menu item')
  }
}

async function act({ menuItemId: id, linkUrl, selectionText }: Click, tab?: { id?: number }): Promise<void> {
  if (id === 'where') {
    const asked = linkUrl === undefined ? null : askedByLink(linkUrl, lookup)
    return openPage(pageAbout(asked ?? askedByText(selectionText ?? linkUrl ?? '', lookup)))
  }
  if (id === 'services') return openPage('/services.html')
  if (id === 'settings') return browser.runtime.openOptionsPage()
  if (id === 'resume') return setSetting('pause', null)
  const pause = PAUSES[id]
  if (pause) return setSetting('pause', pause(Date.now()))
  if (id === 'site' && tab?.id !== undefined) await switchSite(tab.id)
}

/** Alerts on the tab's site off or on; for a site that is not listed, the page that says so. */
async function switchSite(tabId: number): Promise<void> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 })
  const host = frame && hostOf(frame.url)
  const match = host ? lookup(host) : null
  if (match === null) return openPage(host ? pageAbout({ query: host }) : '/services.html')
  const { service, domain } = match
  const chosen = await forService(service.id, domain)
  await setSite(domain, toggledSite({ ...chosen, revision: service.revision }))
}
