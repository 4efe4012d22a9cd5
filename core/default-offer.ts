import type { DefaultAnswer, GivenAnswer } from './choices.ts'

/**
 * Whether to offer "no" as the answer to everything after a question was answered No: at the person's first No, so that
 * it comes once. Nothing to offer to who has said Yes to something, or has the default already.
 * @param answers as they are now, or as they were just before
 */
export function offersDefault(
  question: string,
  answers: ReadonlyMap<string, GivenAnswer>,
  defaultAnswer: DefaultAnswer,
): boolean {
  if (defaultAnswer !== 'none') return false
  return [...answers].every(([id, { answer }]) => id === question || answer === 'not-sure')
}
