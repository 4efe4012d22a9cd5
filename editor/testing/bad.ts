/**
 * What a bad fixture is: the small dataset with one thing made wrong.
 * @module
 */
import type { Service } from '../../dataset/service-schema.ts'
import type { Fixture } from './fixtures.ts'

export interface Bad {
  check: string
  /** What is wrong, in words. */
  what: string
  makeWrong: (fixture: Fixture, service: Service) => void
  /** Where the check has to see it: file and field. */
  at: string
}

/** The file of the small dataset's service. */
export const SERVICE = 'data/services/acme-cloud.json'
