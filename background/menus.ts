/**
 * Context menus: on links and selected text, and on the toolbar button.
 * @module
 */
import { browser } from 'wxt/browser'
import { toggledSite } from '../core/alert-choices.ts'
import { type Asked, askedBy, pageAbout } from '../core/asked.ts'
import { hostOf } from '../core/host.ts'
import { type Pause, paused, pauseForAnHour, pauseUntilTomorrow } from '../core/pause.ts'
import { situationOf } from '../core/situation.ts'
import { lookup } from '../platform/host-index.ts'
import { languageInUse } from '../platform/language.ts'
import { report } from '../platform/report.ts'
import { readSettings, setSetting, setSite } from '../storage/preferences.ts'
import { readInForce } from '../storage/reader.ts'
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
 * Brings the menus to the language in use; "turn on again" is there only while alerts are paused, and nothing on links
 * and selections for people who must not be seen with the extension. Made anew only when one of these changed.
 */
export const buildMenus = oneAtATime(async () => {
  // Firefox for Android has no context menus.
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined
  if (!menus) return
  const { settings } = await readSettings()
  const language = languageInUse(settings.language)
  const isPaused = paused(settings.pause, Date.now())
  const wanted = `${language} ${isPaused} ${settings.quietIcon}`
  if (built === wanted) return
  const t = menuTextsIn(language)
  await menus.removeAll()
  if (!settings.quietIcon) menus.create({ id: 'where', title: t.where, contexts: ['link', 'selection'] })
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
  built = wanted
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
  if (id === 'where') return openPage(await pageOf(askedBy(saidBy(linkUrl, selectionText), lookup)))
  if (id === 'services') return openPage('/services.html')
  if (id === 'settings') return browser.runtime.openOptionsPage()
  if (id === 'resume') return setSetting('pause', null)
  const pause = Object.hasOwn(PAUSES, id) ? PAUSES[id] : undefined
  if (pause) return setSetting('pause', pause(Date.now()))
  if (id === 'site' && tab?.id !== undefined) await switchSite(tab.id)
}

/** The link's address; where it leads to no site, the text selected over it. */
function saidBy(linkUrl: string | undefined, selectionText: string | undefined): string {
  const leads = linkUrl !== undefined && hostOf(linkUrl) !== null
  return (leads ? linkUrl : (selectionText ?? linkUrl)) ?? ''
}

/** The page that answers: of a site the notice of its strongest service for this person. */
async function pageOf(asked: Asked): Promise<string> {
  if ('query' in asked) return pageAbout(asked)
  const { services } = situationOf(asked.site, await readInForce(), Date.now())
  return pageAbout({ service: services[0].service.id })
}

/** Alerts on the tab's site off or on; for a site that is not listed, the page that says so. */
async function switchSite(tabId: number): Promise<void> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 })
  const host = frame && hostOf(frame.url)
  const site = host ? lookup(host) : null
  if (site === null) return openPage(host ? pageAbout({ query: host }) : '/services.html')
  await setSite(site.domain, toggledSite(site, await readInForce()))
}
