/**
 * The badge on the toolbar button, by verdict, and why it may be missing.
 * @module
 */
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
 * Why there is no badge although the verdict has one. `off`: alerts are off at this site; `off-everywhere`: for the
 * service on all its sites; `administrator`: by the administrator of the browser; `hidden`: the person must not be seen
 * with the extension.
 */
export type Silence = 'off' | 'off-everywhere' | 'administrator' | 'paused' | 'quiet' | 'hidden'
