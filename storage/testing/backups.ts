/**
 * Backups for tests.
 * @module
 */
import fc from 'fast-check'
import { localDay } from '../../core/day.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from '../backup-file.ts'
import { definitionAt, SETTING_NAMES } from '../definitions.ts'
import records from '../fixtures/records-v1.json' with { type: 'json' }
import preferences from '../fixtures/storage-local-v2.json' with { type: 'json' }
import { journalKey } from '../record-set.ts'
import { validSamples } from './samples.ts'

/** A backup of everything that the fixtures hold, in the shapes of now. */
export const FULL: Backup = {
  format: BACKUP_FORMAT,
  version: BACKUP_VERSION,
  date: '2026-11-21T10:00:00.000Z',
  preferences,
  ...records,
}

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const domain = fc.stringMatching(/^[a-z0-9]{1,12}(\.[a-z0-9]{2,8}){1,3}$/)
const revision = fc.stringMatching(/^[0-9a-f]{12}$/)
const moment = fc.integer({ min: 0, max: Date.UTC(2100, 0) })
const key = fc.oneof(
  fc.constantFrom(...SETTING_NAMES.map((name) => `setting:${name}`)),
  id.map((question) => `question:${question}`),
  id.map((service) => `answer:${service}`),
  id.map((service) => `service:${service}`),
  domain.map((host) => `site:${host}`),
)
const preference = key.chain((name) => {
  const definition = definitionAt(name)
  if (!definition) throw new Error(`${name} has no definition`)
  return fc
    .constantFrom(...validSamples(definition.schema))
    .map((value) => [name, { v: definition.version, value }] as const)
})
const notification = fc.record({ service: id, revision, when: moment })
const acknowledgement = fc.record({
  service: id,
  revision,
  when: moment,
  claims: fc.array(fc.stringMatching(/^c[1-9]\d?$/), { maxLength: 5 }),
})
const entry = fc.record({
  service: id,
  domain,
  day: moment.map(localDay),
  count: fc.integer({ min: 1, max: 1000 }),
  first: moment,
  last: moment,
})
const byService = ({ service }: { service: string }) => service

/** Any valid backup. */
export const anyBackup: fc.Arbitrary<Backup> = fc.record({
  format: fc.constant(BACKUP_FORMAT),
  version: fc.constant(BACKUP_VERSION),
  date: moment.map((time) => new Date(time).toISOString()),
  preferences: fc.array(preference, { maxLength: 8 }).map((entries) => Object.fromEntries(entries)),
  acknowledgements: fc.uniqueArray(acknowledgement, { maxLength: 4, selector: byService }),
  notifications: fc.uniqueArray(notification, { maxLength: 4, selector: byService }),
  journal: fc.option(fc.uniqueArray(entry, { maxLength: 6, selector: journalKey })),
})
