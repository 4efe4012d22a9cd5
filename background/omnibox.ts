/**
 * The keyword `where` in the address bar.
 * @module
 */
import type { Omnibox } from 'webextension-polyfill'
import { browser } from 'wxt/browser'
import { addressIn, askedBy, pageAbout } from '../core/asked.ts'
import { lineOf } from '../core/sentence.ts'
import { type Preferences, type ServiceSituation, situationOf, situationOfService } from '../core/situation.ts'
import { suggest } from '../core/suggest.ts'
import { inLanguage } from '../dataset/text.ts'
import type { Language } from '../dataset/vocabulary.ts'
import { lookup, serviceById, services } from '../platform/host-index.ts'
import { languageInUse } from '../platform/language.ts'
import { report } from '../platform/report.ts'
import { readInForce } from '../storage/reader.ts'
import { openPage, type Place } from './open-page.ts'
import { alertTextsIn, menuTextsIn } from './texts.ts'

/** Counts the texts typed: an answer that comes late must not stand under a later text. */
let typed = 0

/** Suggests services while the person types; the first line says what Enter does. */
export async function onOmniboxInput(
  text: string,
  show: (suggestions: Omnibox.SuggestResult[]) => void,
): Promise<void> {
  const turn = ++typed
  try {
    const inForce = await readInForce()
    if (turn !== typed) return
    const language = languageInUse(inForce.settings.language)
    const t = menuTextsIn(language)
    const [best, ...others] = situationsFor(text, inForce)
    const nothing = text.trim() === '' ? t.type : t.search({ text: text.trim() })
    await browser.omnibox.setDefaultSuggestion({ description: best ? described(best, language) : escaped(nothing) })
    show(others.map((one) => ({ content: one.service.id, description: described(one, language) })))
  } catch (error) {
    report(error, 'suggesting in the address bar')
  }
}

/** Opens the notice of the suggestion or of what fits best, or a search. */
export async function onOmniboxEntered(text: string, place: Place): Promise<void> {
  try {
    await openPage(await pageFor(text.trim()), place)
  } catch (error) {
    report(error, 'opening a page from the address bar')
  }
}

async function pageFor(text: string): Promise<string> {
  if (text === '') return '/services.html'
  const chosen = serviceById(text)
  if (chosen) return pageAbout({ service: chosen.id })
  const [best] = situationsFor(text, await readInForce())
  if (best) return pageAbout({ service: best.service.id })
  const asked = askedBy(text, lookup)
  return pageAbout('query' in asked ? asked : { query: text })
}

/**
 * The services that a text asks about, the best first: those of the site that it names, else those whose names fit.
 * An address is no piece of another one's name: `cloud.com` is not iCloud.
 */
function situationsFor(text: string, preferences: Preferences): ServiceSituation[] {
  const asked = askedBy(text, lookup)
  const now = Date.now()
  if ('site' in asked) return [...situationOf(asked.site, preferences, now).services]
  if (addressIn(text) !== null) return []
  return suggest(
    text,
    services.map((service) => situationOfService(service, preferences, now)),
  )
}

function described(situation: ServiceSituation, language: Language): string {
  const name = inLanguage(situation.service.name, language)
  return escaped(`${name}: ${lineOf(situation, language, alertTextsIn(language))}`)
}

/** Chromium reads descriptions as XML, which has no form for control characters; Firefox takes them as they are. */
function escaped(text: string): string {
  const shown = text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
  if (import.meta.env.FIREFOX) return shown
  return shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
