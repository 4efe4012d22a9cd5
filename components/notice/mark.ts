/**
 * The mark of a verdict: a sign in a tone. No tick anywhere: nothing here is an approval.
 * @module
 */
import { badgeOf } from '../../core/badge.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { StorageGrade } from '../../dataset/host-index.ts'

/** What the colours say: data is kept there; it may be; no warning. */
type Tone = 'stored' | 'maybe' | 'calm'

/** The badge's two characters, and signs that are drawn: fonts have them in odd shapes, or not at all. */
export type Sign = '!' | '?' | 'dots' | 'wave' | 'dash' | 'unequal' | 'ring'

export interface Mark {
  sign: Sign
  tone: Tone
  /** Drawn hollow: a rule says so and the company has not, or (in the calm tone) nothing more is known. */
  hollow: boolean
}

/** Signs of the verdicts that have no badge; no two of them are the same. */
const CALM: Record<Exclude<Verdict, 'in-china' | 'depends' | 'local-operator'>, Sign> = {
  unconfirmed: '?',
  announced: 'dots',
  unclear: 'wave',
  ended: 'dash',
  'not-you': 'unequal',
  'none-known': 'ring',
}

/** @param storage the grade of the service, which tells what a rule requires from what the company says */
export function markOf(verdict: Verdict, storage: StorageGrade | null = null): Mark {
  switch (verdict) {
    case 'in-china':
    case 'depends':
    case 'local-operator': {
      const sign = badgeOf(verdict)?.text ?? '?'
      const hollow = storage === 'required-by-rule' && verdict !== 'local-operator'
      return { sign, tone: sign === '!' ? 'stored' : 'maybe', hollow }
    }
    default:
      return { sign: CALM[verdict], tone: 'calm', hollow: verdict === 'unconfirmed' }
  }
}

/**
 * Whether a verdict is one without a warning, under which a stronger one of the same company must not be out of sight.
 */
export function isCalm(verdict: Verdict): boolean {
  return markOf(verdict).tone === 'calm'
}
