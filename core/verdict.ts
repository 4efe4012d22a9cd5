/**
 * What Whereabouts says to this person of a service. The one place that decides it.
 * @module
 */
import type { Exposure, Status, StorageGrade } from '../dataset/host-index.ts'

/** From the strongest to the calmest: a site says the strongest of its services'. */
export const VERDICTS = [
  'in-china',
  'depends',
  'local-operator',
  'unconfirmed',
  'announced',
  'unclear',
  'ended',
  'not-you',
  'none-known',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** The yes or no with which a verdict is computed; null where there is none or the person is not sure. */
export type Answer = 'yes' | 'no' | null

/**
 * The verdict for a listed domain. What does not depend on the person comes first; then whether the person is in the
 * China market (the domain serves only that market, or they said yes), is not (they said no), or has not said. A
 * company's general site counts as one where only some accounts are concerned.
 */
export function verdictOf(
  arrangement: { status: Status; storage: StorageGrade },
  exposure: Exposure,
  answer: Answer,
): Verdict {
  const { status, storage } = arrangement
  if (status === 'ended' || status === 'announced' || status === 'unclear') return status
  if (status === 'none' || storage === 'elsewhere' || storage === 'none') return 'none-known'
  const placeKnown = storage !== 'not-confirmed'
  if (exposure === 'china-market' || answer === 'yes') return placeKnown ? 'in-china' : 'local-operator'
  if (answer === 'no') return 'not-you'
  return placeKnown ? 'depends' : 'unconfirmed'
}

/** Whether an answer can change the verdict, that is whether a question is worth asking. */
export function answerMatters(arrangement: { status: Status; storage: StorageGrade }, exposure: Exposure): boolean {
  return verdictOf(arrangement, exposure, 'yes') !== verdictOf(arrangement, exposure, 'no')
}
