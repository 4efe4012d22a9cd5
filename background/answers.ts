/**
 * Moves answers of release 0.1.0, which were kept by service, to the questions that services share since.
 * @module
 */
import { byQuestion } from '../core/earlier-answers.ts'
import { serviceById } from '../platform/host-index.ts'
import { moveAnswers } from '../storage/move-answers.ts'
import { readAll } from '../storage/preferences.ts'

/** Moves those whose service has a question; the others stay where they are. */
export async function moveEarlierAnswers(): Promise<void> {
  const { earlier } = await readAll()
  if (earlier.size === 0) return
  const questionOf = (service: string) => serviceById(service)?.question ?? null
  const moved = [...earlier.keys()].filter((service) => questionOf(service) !== null)
  await moveAnswers(byQuestion(earlier, questionOf), moved)
}
