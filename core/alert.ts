/**
 * What asks for attention: the badge on the toolbar button and its title.
 * @module
 */
import { type Language, localised } from '../dataset/host-index.ts'
import type { Match } from './lookup.ts'
import { type AlertTexts, lineOf } from './sentence.ts'
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
  'not-you': null,
  ended: null,
  'none-known': null,
}

/** The badge that belongs to a verdict, before anybody turned alerts off; null where a verdict has none. */
export function badgeOf(verdict: Verdict): Badge | null {
  return BADGES[verdict]
}

/** Why there is no badge although the verdict has one. `hidden`: the person must not be seen with the extension. */
export type Silence = 'off' | 'paused' | 'quiet' | 'hidden'

export interface Alert {
  badge: Badge | null
  /** A full sentence: screen readers read it. */
  title: string
}

/** The alert for a verdict; `silence` takes the badge away and says so in the title, `hidden` says nothing at all. */
export function alertOf(
  { service }: Pick<Match, 'service'>,
  verdict: Verdict,
  silence: Silence | null,
  language: Language,
  texts: AlertTexts,
): Alert {
  if (silence === 'hidden') return { badge: null, title: texts.quietName }
  const say = verdict === 'depends' ? texts.titleDepends : texts.title
  const title = say({
    service: localised(service.name, language),
    line: lineOf(verdict, service, language, texts),
  })
  if (silence === 'off') return { badge: null, title: texts.titleOff({ title }) }
  if (silence === 'paused') return { badge: null, title: texts.titlePaused({ title }) }
  return { badge: silence === 'quiet' ? null : badgeOf(verdict), title }
}
