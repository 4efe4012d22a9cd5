/**
 * The notification for those who asked for one: once a service and facts revision, on the first visit that shows a
 * badge. The permission is optional, so the API may come and go while the worker lives.
 * @module
 */
import { browser } from 'wxt/browser'
import { revisionsAt } from '../core/alert-choices.ts'
import { pageAbout } from '../core/asked.ts'
import { offUntilChange } from '../core/choices.ts'
import { asSentence, lineOf } from '../core/sentence.ts'
import type { ServiceSituation, Situation } from '../core/situation.ts'
import { inLanguage } from '../dataset/text.ts'
import type { Language } from '../dataset/vocabulary.ts'
import { lookup, servesOf, serviceById } from '../platform/host-index.ts'
import { report, withoutWaiting } from '../platform/report.ts'
import { giveBackNotification, takeNotification } from '../storage/acknowledgements.ts'
import { setAnswer, setSite } from '../storage/preferences.ts'
import { openPage } from './open-page.ts'
import { alertTextsIn } from './texts.ts'

/** Firefox and Safari have no buttons and refuse notifications that name any. */
const BUTTONS = import.meta.env.BROWSER !== 'firefox' && import.meta.env.BROWSER !== 'safari'

type Button = 'not-me' | 'off-here'

/** Shows the notification for the service whose badge is shown, unless it was shown before or cannot be. */
export async function notify({ domain, services }: Situation, language: Language): Promise<void> {
  const warning = services.find(({ badge, silence }) => badge !== null && silence === null)
  if (!warning || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const { service } = warning
  const taken = await takeNotification(service, Date.now())
  if (!taken.ok) report(`records unavailable: ${taken.problem}`, 'taking a notification')
  if (!taken.ok || !taken.value) return
  try {
    await create(warning, domain, language)
  } catch (error) {
    // It was not seen: the next visit may show it.
    const givenBack = await giveBackNotification(service.id)
    if (!givenBack.ok) report(`records unavailable: ${givenBack.problem}`, 'giving a notification back')
    throw error
  }
}

async function create(warning: ServiceSituation, domain: string, language: Language): Promise<void> {
  const { service } = warning
  const texts = alertTextsIn(language)
  const titles: Record<Button, string> = { 'not-me': texts.notMe, 'off-here': texts.offHere({ domain }) }
  await browser.notifications.create(`${service.id} ${domain}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: inLanguage(service.name, language),
    message: `${asSentence(lineOf(warning, language, texts))}${language === 'en' ? '.' : '。'}`,
    // The polyfill's types are Firefox's, which has no buttons.
    ...(BUTTONS && { buttons: buttonsFor(warning).map((button) => ({ title: titles[button] })) }),
  })
}

/** Registers what happens on clicks, now if the permission is there, and when it is given later. */
export function listenToNotifications(): void {
  let listening = false
  const listen = () => {
    if (listening || !browser.notifications) return
    listening = true
    browser.notifications.onClicked.addListener((id) => withoutWaiting(openNotice(id), 'opening a notification'))
    if (!BUTTONS) return
    browser.notifications.onButtonClicked.addListener((id, place) => {
      withoutWaiting(onButton(id, place), 'a button of a notification')
    })
  }
  listen()
  browser.permissions.onAdded.addListener(listen)
}

async function openNotice(id: string): Promise<void> {
  const [service = ''] = id.split(' ')
  await openPage(pageAbout({ service }))
  await browser.notifications.clear(id)
}

/** Does what a button says; where that cannot be saved, the notice opens instead, which says so. */
async function onButton(id: string, place: number): Promise<void> {
  const [serviceId = '', domain = ''] = id.split(' ')
  const service = serviceById(serviceId)
  const site = lookup(domain)
  const listing = site?.listings.find((one) => one.service.id === serviceId)
  if (!service || !site || !listing) return
  const asks = service.question !== null && listing.exposure === 'account-region'
  const button = buttonsFor({ asks })[place]
  try {
    if (button === 'not-me' && service.question) await setAnswer(service.question, 'no', servesOf(service.question))
    if (button === 'off-here') await setSite(site.domain, offUntilChange(revisionsAt(site)))
  } catch (error) {
    report(error, 'saving what a notification was answered with')
    await openPage(pageAbout({ service: serviceId }))
  }
  await browser.notifications.clear(id)
}

/** "Not my account" only where the answer decides. */
function buttonsFor({ asks }: Pick<ServiceSituation, 'asks'>): Button[] {
  return asks ? ['not-me', 'off-here'] : ['off-here']
}
