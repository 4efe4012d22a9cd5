/**
 * What a person chose, and what follows from it.
 * @module
 */
import type { Answer } from './verdict.ts'

/**
 * The person's own answer to a question. "Not sure" is an answer of its own: it takes the place of the default answer.
 */
export type OwnAnswer = 'yes' | 'no' | 'not-sure'

/**
 * An answer, and the services that the question served when it was given: a "no" speaks for no service that joined
 * later.
 */
export interface GivenAnswer {
  answer: OwnAnswer
  services: readonly string[]
}

/** The answer given once for every question: "I have nothing from mainland China", or none. */
export type DefaultAnswer = 'none' | 'no'

/**
 * The answer in force for a service, and whose it is: given to the question, or once for everything; null where there
 * is none.
 */
export interface AnswerInForce {
  answer: Answer
  by: 'person' | 'default' | null
}

/** The answer with which the verdict on a service is computed. */
export function answerInForce(
  serviceId: string,
  given: GivenAnswer | null,
  defaultAnswer: DefaultAnswer,
): AnswerInForce {
  const speaksForIt = given !== null && (given.answer !== 'no' || given.services.includes(serviceId))
  if (speaksForIt) return { answer: given.answer === 'not-sure' ? null : given.answer, by: 'person' }
  return defaultAnswer === 'no' ? { answer: 'no', by: 'default' } : { answer: null, by: null }
}

/**
 * Alerts switched off or on for a site (a listed domain with its subdomains, whatever its services) or for a service on
 * all its sites.
 */
export interface AlertChoice {
  alerts: 'off' | 'on'
  /** How long an "off" holds. An "on" holds until it is changed. */
  until: 'facts-change' | 'good'
  /** The facts revisions, when the choice was made, of the services it speaks for. */
  revisions: readonly string[]
}

/** Whether an "off" has run out because facts of one of its services changed, or another service joined the site. */
export function lapsed(choice: AlertChoice, revisionsNow: readonly string[]): boolean {
  if (choice.alerts === 'on' || choice.until === 'good') return false
  return revisionsNow.some((revision) => !choice.revisions.includes(revision))
}

/** A choice that turns alerts off until the facts change, for services whose facts have these revisions. */
export function offUntilChange(revisions: readonly string[]): AlertChoice {
  return { alerts: 'off', until: 'facts-change', revisions }
}
