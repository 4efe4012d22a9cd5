/**
 * Answers of release 0.1.0 in a backup, which were kept by service, as answers to the questions that services share
 * since.
 * @module
 */
import type { OwnAnswer } from '../core/choices.ts'
import { byQuestion } from '../core/earlier-answers.ts'
import type { Backup } from './backup-file.ts'
import { ANSWER, EARLIER_ANSWER, keyOf, meaningOf } from './definitions.ts'
import { seal } from './envelope.ts'
import { valueIn } from './parse-preferences.ts'

/**
 * The backup with the answers of services moved to their questions, so that its preview, its import and the undoing of
 * that speak of what is then in force. An answer that the backup has for the question itself wins; one of a service
 * without a question stays where it is.
 * @param questionOf the question of a service; null for one that has none or is not in the dataset
 */
export function withAnswersMoved(backup: Backup, questionOf: (serviceId: string) => string | null): Backup {
  const { preferences } = backup
  const earlier = new Map<string, OwnAnswer>()
  for (const key of Object.keys(preferences)) {
    const meaning = meaningOf(key)
    const answer = meaning?.kind === 'answer' ? valueIn(preferences, key, EARLIER_ANSWER) : null
    if (meaning?.kind === 'answer' && answer !== null) earlier.set(meaning.id, answer)
  }
  const moved = [...earlier.keys()].filter((service) => questionOf(service) !== null).map(keyOf.answer)
  const answers = [...byQuestion(earlier, questionOf)].map(([id, answer]) => [keyOf.question(id), seal(ANSWER, answer)])
  const rest = Object.entries(preferences).filter(([key]) => !moved.includes(key))
  return { ...backup, preferences: { ...Object.fromEntries(answers), ...Object.fromEntries(rest) } }
}
