/**
 * A service as a whole, where no site of it is in view: on the all-services page.
 * @module
 */
import type { Exposure, Status, StorageGrade } from '../dataset/host-index.ts'
import type { Match } from './lookup.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/**
 * The domain that stands for the service: its first that serves the China market itself, or else its first. So the verdict tells what is kept
 * in China where a service has a site of its own there, and otherwise asks.
 */
export function wholeOf<Service extends { domains: readonly { domain: string; exposure: Exposure }[] }>(
  service: Service,
): Match<Service> {
  const own = service.domains.find(({ exposure }) => exposure === 'china-market')
  if (own) return { service, domain: own.domain, exposure: 'china-market' }
  return { service, domain: service.domains[0]?.domain ?? '', exposure: 'account-region' }
}

/** What is so about a service's China-market data, whoever asks: the verdicts that need no answer. */
export const STATES = ['in-china', 'local-operator', 'announced', 'ended', 'none-known'] as const satisfies Verdict[]
export type State = (typeof STATES)[number]

/** @throws Error never in practice: the verdict on a china-market domain is always one of the states (whole-service.test.ts). */
export function stateOf(service: { status: Status; storage: StorageGrade }): State {
  const verdict = verdictOf(service, 'china-market', null)
  const state = STATES.find((candidate) => candidate === verdict)
  if (state === undefined) throw new Error(`the verdict ${verdict} is no state of a service`)
  return state
}
