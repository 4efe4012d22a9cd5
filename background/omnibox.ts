/**
 * The keyword `where` in the address bar.
 * @module
 */
import type { Omnibox } from 'webextension-polyfill'
import { browser } from 'wxt/browser'
import { askedByText, pageAbout } from '../core/asked.ts'
import { answerFor } from '../core/choices.ts'
import { lineOf } from '../core/sentence.ts'
import { suggest } from '../core/suggest.ts'
import { verdictOf } from '../core/verdict.ts'
import { wholeOf } from '../core/whole-service.ts'
import { type IndexedService, localised } from '../dataset/host-index.ts'
import { lookup, serviceById, services } from '../platform/host-index.ts'
import { languageInUse } from '../platform/language.ts'
import { report } from '../platform/report.ts'
import { readAll } from '../storage/preferences.ts'
import { openPage, type Place } from './open-page.ts'
import { alertTextsIn, menuTextsIn } from './texts.ts'

/** The page that Enter opens for a text: a suggestion's id, a host, the service that fits best, or a search. */
function pageFor(text: string): string {
  const chosen = serviceById(text)
  const asked = chosen ? { service: chosen.id } : askedByText(text, lookup)
  const [best] = 'query' in asked ? suggest(text, services) : []
  return pageAbout(best ? { service: best.id } : asked)
}

/** Suggests services while the person types; the first line says what Enter does. */
export async function onOmniboxInput(
  text: string,
  show: (suggestions: Omnibox.SuggestResult[]) => void,
): Promise<void> {
  try {
    const { settings, answers } = await readAll()
    const language = languageInUse(settings.language)
    const t = menuTextsIn(language)
    const describe = (service: IndexedService) => {
      const answer = answerFor(answers.get(service.id) ?? null, settings.defaultAnswer)
      const line = lineOf(
        verdictOf(service, wholeOf(service).exposure, answer),
        service,
        language,
        alertTextsIn(language),
      )
      return escaped(`${localised(service.name, language)}: ${line}`)
    }
    const asked = askedByText(text, lookup)
    const found =
      'service' in asked ? [serviceById(asked.service)].filter((known) => known !== null) : suggest(text, services)
    const [best, ...others] = found
    const nothing = text.trim() === '' ? t.type : t.search({ text: text.trim() })
    browser.omnibox.setDefaultSuggestion({ description: best ? describe(best) : escaped(nothing) })
    show(others.map((service) => ({ content: service.id, description: describe(service) })))
  } catch (error) {
    report(error, 'suggesting in the address bar')
  }
}

/** Opens the notice, or a search. */
export async function onOmniboxEntered(text: string, place: Place): Promise<void> {
  await openPage(text.trim() === '' ? '/services.html' : pageFor(text.trim()), place)
}

/** Chromium reads descriptions as XML; Firefox takes them as they are. */
function escaped(text: string): string {
  if (import.meta.env.FIREFOX) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
