/**
 * The notification for those who asked for one: once a service and facts revision, on the first visit that shows a badge.
 * The permission is optional, so the API may come and go while the worker lives.
 * @module
 */
import { browser } from 'wxt/browser'
import { pageAbout } from '../core/asked.ts'
import { asSentence, lineOf } from '../core/sentence.ts'
import type { Situation } from '../core/situation.ts'
import { answerMatters } from '../core/verdict.ts'
import { type Exposure, type IndexedService, localised } from '../dataset/host-index.ts'
import type { Language } from '../dataset/schema.ts'
import { serviceById } from '../platform/host-index.ts'
import { report } from '../platform/report.ts'
import { takeNotification } from '../storage/acknowledgements.ts'
import { setAnswer, setSite } from '../storage/preferences.ts'
import { openPage } from './open-page.ts'
import { alertTextsIn } from './texts.ts'

/** Firefox and Safari have no buttons and refuse notifications that name any. */
const BUTTONS = import.meta.env.BROWSER !== 'firefox' && import.meta.env.BROWSER !== 'safari'

type Button = 'not-me' | 'off-here'

/** Shows the notification for a situation whose badge is shown, unless it was shown before or cannot be. */
export async function notify({ match, verdict }: Situation, language: Language): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const taken = await takeNotification(match.service, Date.now())
  if (!taken.ok) report(`records unavailable: ${taken.problem}`, 'taking a notification')
  if (!taken.ok || !taken.value) return
  const texts = alertTextsIn(language)
  const titles: Record<Button, string> = { 'not-me': texts.notMe, 'off-here': texts.offHere({ domain: match.domain }) }
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: localised(match.service.name, language),
    message: `${asSentence(lineOf(verdict, match.service, language, texts))}${language === 'en' ? '.' : '。'}`,
    // The polyfill's types are Firefox's, which has no buttons.
    ...(BUTTONS && { buttons: buttonsFor(match.service, match.exposure).map((button) => ({ title: titles[button] })) }),
  }
  await browser.notifications.create(`${match.service.id} ${match.domain}`, options)
}

/** Registers what happens on clicks, now if the permission is there, and when it is given later. */
export function listenToNotifications(): void {
  let listening = false
  const listen = () => {
    if (listening || !browser.notifications) return
    listening = true
    browser.notifications.onClicked.addListener(openNotice)
    if (BUTTONS) browser.notifications.onButtonClicked.addListener(pressed)
  }
  listen()
  browser.permissions.onAdded.addListener(listen)
}

async function openNotice(id: string): Promise<void> {
  const [service = ''] = id.split(' ')
  await openPage(pageAbout({ service }))
  await browser.notifications.clear(id)
}

async function pressed(id: string, place: number): Promise<void> {
  const [serviceId = '', domain = ''] = id.split(' ')
  const service = serviceById(serviceId)
  const exposure = service?.domains.find((entry) => entry.domain === domain)?.exposure
  if (!service || !exposure) return
  const button = buttonsFor(service, exposure)[place]
  if (button === 'not-me') await setAnswer(serviceId, 'no')
  if (button === 'off-here') {
    await setSite(domain, { alerts: 'off', until: 'facts-change', revision: service.revision })
  }
  await browser.notifications.clear(id)
}

/** "Does not apply to me" only where the answer decides. */
function buttonsFor(service: IndexedService, exposure: Exposure): Button[] {
  return answerMatters(service, exposure) ? ['not-me', 'off-here'] : ['off-here']
}
