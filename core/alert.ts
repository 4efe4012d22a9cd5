/**
 * What asks for attention: the badge on the toolbar button, and its title.
 * @module
 */

import { inLanguage } from '../dataset/text.ts'
import type { Language } from '../dataset/vocabulary.ts'
import type { Badge, Silence } from './badge.ts'
import { type AlertTexts, lineOf } from './sentence.ts'
import type { Situation } from './situation.ts'

export interface Alert {
  badge: Badge | null
  /** A full sentence: screen readers read it. */
  title: string
}

/**
 * The alert for a site: the strongest of its services' verdicts, how many more services there are, and what silences
 * it.
 */
export function alertOf(
  { services: [strongest, ...others], badge, silence }: Situation,
  language: Language,
  texts: AlertTexts,
): Alert {
  if (silence === 'hidden') return { badge: null, title: texts.quietName }
  const { service, verdict, asks } = strongest
  const line = lineOf(strongest, language, texts)
  const said = { service: inLanguage(service.name, language), line }
  // On a company's general site nothing is asked, so there is nothing to open for.
  const title = verdict === 'depends' && asks ? texts.titleDepends(said) : texts.title(said)
  const more = others.length === 0 ? title : texts.titleMore({ title, count: String(others.length) })
  return { badge, title: silenced(more, silence, texts) }
}

function silenced(title: string, silence: Exclude<Silence, 'hidden'> | null, texts: AlertTexts): string {
  switch (silence) {
    case 'off':
    case 'off-everywhere':
      return texts.titleOff({ title })
    case 'administrator':
      return texts.titleAdministrator({ title })
    case 'paused':
      return texts.titlePaused({ title })
    case 'quiet':
    case null:
      return title
  }
}
