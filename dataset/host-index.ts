/**
 * The part of the dataset that a verdict needs: what the background and every page share.
 * @module
 */
import type { Arrangement, Domain } from './service-schema.ts'
import type { ShippedText } from './text.ts'

export type Status = Arrangement['status']
export type StorageGrade = Arrangement['storage']
export type Exposure = Domain['exposure']

/** A service as the verdict and its one line need it. */
export interface IndexedService {
  id: string
  name: ShippedText
  company: { id: string; name: ShippedText }
  status: Status
  storage: StorageGrade
  /** YYYY, YYYY-MM or YYYY-MM-DD, or null where not known or not ended. */
  until: string | null
  /** The latest date for which it is on record, with status `unclear`. */
  lastKnown: string | null
  /** Short names of those who run the service or hold the data now, or did last; none where no source names them. */
  partners: readonly ShippedText[]
  /** The rule under which the data has to be stored, with grade `required-by-rule`. */
  rule: ShippedText | null
  /** Id of the question whose answer decides; null where none does. */
  question: string | null
  revision: string
  /** YYYY-MM-DD */
  reviewedOn: string
  /** `own`: of several services met at the domain, the one whose own it is. */
  domains: readonly { domain: string; exposure: Exposure; own?: true }[]
}

/** A company outside the scope, and a main site by which it is known. */
export interface OutOfScopeSite {
  company: string
  name: ShippedText
  site: string
}

/** What every build has in one module. */
export interface HostIndex {
  /** Date of the dataset, YYYY-MM-DD. */
  date: string
  /** SHA-256 of the dataset as it is exported to JSON, in hex: tells exactly which dataset this is. */
  hash: string
  services: readonly IndexedService[]
  outOfScope: readonly OutOfScopeSite[]
}
