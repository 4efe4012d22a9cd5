/**
 * The toolbar button as each tab shows it: badge, badge colours and title.
 * @module
 */
import { browser } from 'wxt/browser'
import { type Alert, alertOf } from '../core/alert.ts'
import { hostOf } from '../core/host.ts'
import { type Situation, situationOf } from '../core/situation.ts'
import type { Language } from '../dataset/vocabulary.ts'
import { lookup } from '../platform/host-index.ts'
import { languageInUse } from '../platform/language.ts'
import { isTabGone, report } from '../platform/report.ts'
import { type ReadPolicy, readPolicy } from '../storage/managed.ts'
import { type InForce, inTime, NO_POLICY, readInForce } from '../storage/reader.ts'
import { alertTextsIn } from './texts.ts'

/** How often a tab that keeps moving is followed before it is left to its next navigation event. */
const FOLLOWED = 5

/** A listed site as a tab shows it to this person. */
export interface Painted {
  situation: Situation
  inForce: InForce
  language: Language
  alert: Alert
}

/**
 * Paints the tab for the address it shows, and again when it moved meanwhile: the browser clears the badge at each
 * navigation, so what is painted late could otherwise stand on another site.
 * @returns what was painted for `url`; null when its site is not listed, or the tab is gone or elsewhere.
 */
export async function paintTab(tabId: number, url: string): Promise<Painted | null> {
  try {
    const reading = readPolicy()
    const known = inTime(reading)
    let painted = await paintingOf(
      url,
      known.then((read) => read ?? NO_POLICY),
    )
    await paint(tabId, painted?.alert ?? null)
    // At its start Chromium takes its time to know the policy; the warning does not wait for that.
    if ((await known) === null) {
      painted = await paintingOf(url, reading)
      await paint(tabId, painted?.alert ?? null)
    }
    const policy = await reading
    let latest = url
    for (let round = 0; round < FOLLOWED; round++) {
      const now = await addressOfTab(tabId)
      if (now === null || hostOf(now) === hostOf(latest)) break
      latest = now
      await paint(tabId, (await paintingOf(latest, policy))?.alert ?? null)
    }
    return latest === url ? painted : null
  } catch (error) {
    if (!isTabGone(error)) report(error, 'painting a tab')
    return null
  }
}

/** Paints every open tab whose site is listed, in all windows. */
export async function paintAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return
      const url = await addressOfTab(id)
      const host = url === null ? null : hostOf(url)
      if (url !== null && host !== null && lookup(host) !== null) await paintTab(id, url)
    }),
  )
}

/** The address a tab shows, known through webNavigation alone; null when the tab is gone or shows nothing yet. */
async function addressOfTab(tabId: number): Promise<string | null> {
  try {
    const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 })
    return frame?.url ?? null
  } catch (error) {
    if (!isTabGone(error)) report(error, 'asking a tab for its address')
    return null
  }
}

async function paintingOf(url: string, policy: ReadPolicy | Promise<ReadPolicy>): Promise<Painted | null> {
  const host = hostOf(url)
  const site = host === null ? null : lookup(host)
  if (site === null) return null
  const inForce = await readInForce(policy)
  const situation = situationOf(site, inForce, Date.now())
  const language = languageInUse(inForce.settings.language)
  return { situation, inForce, language, alert: alertOf(situation, language, alertTextsIn(language)) }
}

/** A null alert clears what an earlier site left. Firefox for Android has no badge. */
async function paint(tabId: number, alert: Alert | null): Promise<void> {
  const { action } = browser
  const badge = alert?.badge ?? null
  await Promise.all([
    // The title of the button elsewhere, which is a neutral one where the person wants that (icon.ts).
    action.setTitle({ tabId, title: alert?.title ?? (await action.getTitle({})) }),
    action.setBadgeText?.({ tabId, text: badge?.text ?? '' }),
    badge && action.setBadgeBackgroundColor?.({ tabId, color: badge.background }),
    badge && action.setBadgeTextColor?.({ tabId, color: badge.color }),
  ])
}
