import type { GivenAnswer } from '../../core/choices.ts'
import { NOTHING_CHOSEN, type Preferences } from '../../core/situation.ts'
import type { Answer } from '../../core/verdict.ts'
import type { IndexedService } from '../../dataset/host-index.ts'

/** Somebody who gave one answer to every question, and chose nothing else. */
export function answering(answer: Answer, services: readonly IndexedService[]): Preferences {
  const questions = Map.groupBy(services, ({ question }) => question)
  const answers = [...questions].flatMap(([question, served]): [string, GivenAnswer][] =>
    question === null || answer === null ? [] : [[question, { answer, services: served.map(({ id }) => id) }]],
  )
  return { ...NOTHING_CHOSEN, answers: new Map(answers) }
}
