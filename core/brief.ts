/**
 * A verdict as it is told in a few words.
 * @module
 */
import type { StorageGrade } from '../dataset/host-index.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

/** What a rule requires, and the company has not said, is told apart from what is known. */
export type Brief = Verdict | 'in-china-required' | 'depends-required'

/** From the strongest to the calmest. */
export const BRIEFS: readonly Brief[] = VERDICTS.flatMap((verdict): Brief[] =>
  verdict === 'in-china' || verdict === 'depends' ? [verdict, `${verdict}-required`] : [verdict],
)

/** How a verdict on a service whose place of storage is so well known is told in a few words. */
export function briefOf(verdict: Verdict, storage: StorageGrade): Brief {
  const tellsOfPlace = verdict === 'in-china' || verdict === 'depends'
  return tellsOfPlace && storage === 'required-by-rule' ? `${verdict}-required` : verdict
}
