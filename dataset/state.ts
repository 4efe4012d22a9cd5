/**
 * What is so of a service's China-market data, whoever asks.
 * @module
 */
import type { Status, StorageGrade } from './host-index.ts'

/** `in-china`: kept or to be kept there; `local-operator`: run there, the place not confirmed. */
export const STATES = ['in-china', 'local-operator', 'announced', 'unclear', 'ended', 'none-known'] as const
export type State = (typeof STATES)[number]

/** The state of a service with this status and storage grade. */
export function stateOf({ status, storage }: { status: Status; storage: StorageGrade }): State {
  if (status === 'announced' || status === 'unclear' || status === 'ended') return status
  if (status === 'none' || storage === 'elsewhere' || storage === 'none') return 'none-known'
  return storage === 'not-confirmed' ? 'local-operator' : 'in-china'
}
