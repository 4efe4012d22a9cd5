/**
 * What Whereabouts says to this person on this site. The one place that decides it.
 * @module
 */
import type { Exposure, Status, StorageGrade } from '../dataset/host-index.ts'

export const VERDICTS = [
  'in-china',
  'depends',
  'local-operator',
  'unconfirmed',
  'announced',
  'not-you',
  'ended',
  'none-known',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** The person's yes or no to the service's question; null where they gave none or are not sure. */
export type Answer = 'yes' | 'no' | null

/**
 * The verdict for a listed domain. What does not depend on the person comes first; then whether the person is in the China market (the
 * domain serves only that market, or they said yes), is not (they said no), or has not said.
 */
export function verdictOf(
  arrangement: { status: Status; storage: StorageGrade },
  exposure: Exposure,
  answer: Answer,
): Verdict {
  const { status, storage } = arrangement
  if (status === 'ended') return 'ended'
  if (status === 'announced') return 'announced'
  if (status === 'none' || storage === 'elsewhere' || storage === 'none') return 'none-known'
  const placeKnown = storage !== 'not-confirmed'
  if (exposure === 'china-market' || answer === 'yes') return placeKnown ? 'in-china' : 'local-operator'
  if (answer === 'no') return 'not-you'
  return placeKnown ? 'depends' : 'unconfirmed'
}

/** Whether the person's answer can change the verdict, that is whether the question is worth asking. */
export function answerMatters(arrangement: { status: Status; storage: StorageGrade }, exposure: Exposure): boolean {
  return verdictOf(arrangement, exposure, 'yes') !== verdictOf(arrangement, exposure, 'no')
}
