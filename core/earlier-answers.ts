/**
 * Answers of release 0.1.0, which asked at every service, as answers to the questions that services share since.
 * @module
 */
import type { GivenAnswer, OwnAnswer } from './choices.ts'

/**
 * The answer that says most wins where two services of one question were answered differently: a yes warns, a no is
 * quiet.
 */
const STRENGTH: readonly OwnAnswer[] = ['yes', 'not-sure', 'no']

/**
 * The answers by question. A "no" speaks only for the services that were answered so; services without a question are
 * left out, and their answers stay where they are.
 * @param earlier by service
 * @param questionOf the question of a service; null for one that has none or is not in the dataset
 */
export function byQuestion(
  earlier: ReadonlyMap<string, OwnAnswer>,
  questionOf: (serviceId: string) => string | null,
): Map<string, GivenAnswer> {
  const groups = Map.groupBy(earlier, ([service]) => questionOf(service))
  return new Map(
    [...groups].flatMap(([question, group]): [string, GivenAnswer][] => {
      if (question === null) return []
      const answer = STRENGTH.find((wanted) => group.some(([, given]) => given === wanted))
      const services = group.flatMap(([service, given]) => (given === answer ? [service] : []))
      return answer === undefined ? [] : [[question, { answer, services }]]
    }),
  )
}
