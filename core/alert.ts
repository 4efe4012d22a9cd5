/**
 * What asks for attention: the badge on the toolbar button and its title.
 * @module
 */
import type { Language } from '../dataset/schema.ts'
import { inLanguage } from '../dataset/text.ts'
import { type AlertTexts, lineOf } from './sentence.ts'
import type { Situation } from './situation.ts'
import type { Verdict } from './verdict.ts'

/** A glyph and its colours; the contrast between them is at least 4.5 : 1 (alert.test.ts). */
export interface Badge {
  text: '!' | '?'
  background: string
  color: string
}

const STORED: Badge = { text: '!', background: '#b3261e', color: '#ffffff' }
const MAYBE: Badge = { text: '?', background: '#f2b705', color: '#221a00' }

const BADGES: Record<Verdict, Badge | null> = {
  'in-china': STORED,
  depends: MAYBE,
  'local-operator': MAYBE,
  unconfirmed: null,
  announced: null,
  unclear: null,
  ended: null,
  'not-you': null,
  'none-known': null,
}

/** The badge that belongs to a verdict, before anything silences it; null where a verdict has none. */
export function badgeOf(verdict: Verdict): Badge | null {
  return BADGES[verdict]
}

/**
 * Why there is no badge although the verdict has one. `off`: alerts are off at this site; `off-everywhere`: for the service on all its sites;
 * `administrator`: by the administrator of the browser; `hidden`: the person must not be seen with the extension.
 */
export type Silence = 'off' | 'off-everywhere' | 'administrator' | 'paused' | 'quiet' | 'hidden'

export interface Alert {
  badge: Badge | null
  /** A full sentence: screen readers read it. */
  title: string
}

/** The alert for a site: the strongest of its services' verdicts, how many more services there are, and what silences it. */
export function alertOf(
  { services: [strongest, ...others], badge, silence }: Situation,
  language: Language,
  texts: AlertTexts,
): Alert {
  if (silence === 'hidden') return { badge: null, title: texts.quietName }
  const { service, verdict } = strongest
  const line = lineOf(strongest, language, texts)
  const said = { service: inLanguage(service.name, language), line }
  const title = verdict === 'depends' ? texts.titleDepends(said) : texts.title(said)
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
