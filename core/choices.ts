/**
 * What a person chose, and what follows from it.
 * @module
 */
import type { Answer } from './verdict.ts'

/** The person's own answer to a service's question. "Not sure" is an answer of its own: it takes the place of the default answer. */
export type OwnAnswer = 'yes' | 'no' | 'not-sure'

/** The answer given once for every service: "I have no mainland-China accounts, devices or cards", or none. */
export type DefaultAnswer = 'none' | 'no'

/** Alerts switched off or on for a site (a listed domain with its subdomains) or for all sites of a service. */
export interface AlertChoice {
  alerts: 'off' | 'on'
  /** How long an "off" holds. An "on" holds until it is changed. */
  until: 'facts-change' | 'good'
  /** The facts revision of the service when the choice was made. */
  revision: string
}

/** The answer that the verdict is computed with. */
export function answerFor(own: OwnAnswer | null, defaultAnswer: DefaultAnswer): Answer {
  if (own === null) return defaultAnswer === 'no' ? 'no' : null
  return own === 'not-sure' ? null : own
}

/** Whether an "off" has run out because the service's facts changed since. */
export function lapsed(choice: AlertChoice, revision: string): boolean {
  return choice.alerts === 'off' && choice.until === 'facts-change' && choice.revision !== revision
}

/** The choice that decides here and where it was made: the site's before the service's; null where none holds and alerts are on. */
export function choiceInForce({
  site,
  service,
  revision,
}: Choices): { of: 'site' | 'service'; choice: AlertChoice } | null {
  if (site && !lapsed(site, revision)) return { of: 'site', choice: site }
  if (service && !lapsed(service, revision)) return { of: 'service', choice: service }
  return null
}

/** Whether alerts are on for a site of a service whose facts have `revision` now. */
export function alertsOn(choices: Choices): boolean {
  return choiceInForce(choices)?.choice.alerts !== 'off'
}

/** The choice for the site that turns its alerts off (until the facts change), or on again; null where taking the old choice back does. */
export function toggledSite(choices: Choices): AlertChoice | null {
  const { revision } = choices
  if (alertsOn(choices)) return { alerts: 'off', until: 'facts-change', revision }
  return alertsOn({ ...choices, site: null }) ? null : { alerts: 'on', until: 'good', revision }
}

interface Choices {
  site: AlertChoice | null
  service: AlertChoice | null
  /** The facts revision of the service now. */
  revision: string
}
