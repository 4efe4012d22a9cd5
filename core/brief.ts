/**
 * A verdict as it is told in a few words.
 * @module
 */
import type { StorageGrade } from '../dataset/host-index.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

/** What is reported, or a rule requires, and the company has not said, is told apart from what is known. */
export type Brief = Verdict | 'in-china-reported' | 'in-china-required' | 'depends-required'

/** From the strongest to the calmest. */
export const BRIEFS: readonly Brief[] = VERDICTS.flatMap((verdict): Brief[] => {
  if (verdict === 'in-china') return [verdict, 'in-china-reported', 'in-china-required']
  return verdict === 'depends' ? [verdict, 'depends-required'] : [verdict]
})

/** How a verdict on a service whose place of storage is so well known is told in a few words. */
export function briefOf(verdict: Verdict, storage: StorageGrade): Brief {
  if (verdict === 'in-china' && storage === 'reported') return 'in-china-reported'
  const tellsOfPlace = verdict === 'in-china' || verdict === 'depends'
  return tellsOfPlace && storage === 'required-by-rule' ? `${verdict}-required` : verdict
}
