/**
 * The records kept in IndexedDB, as they are accepted from there and from files.
 * @module
 */
import * as v from 'valibot'
import type { JournalEntry } from '../core/journal.ts'
import { daySchema, domainSchema, isWhole, momentSchema, revisionSchema, serviceIdSchema } from './ids.ts'

/** More visits in a day than anybody makes. */
const MOST_VISITS = 1_000_000_000

/** The claims the notice showed: their ids, or whatever else the caller tells a changed claim by. */
const claims = v.pipe(
  v.array(
    v.pipe(v.string('expected a claim'), v.regex(/^[a-z0-9:.-]{1,80}$/i, 'expected a claim id')),
    'expected a list of claims',
  ),
  v.maxLength(1000, 'expected at most 1000 claims'),
)

/** That the notice of a service was opened. */
export const seenSchema = v.strictObject({ service: serviceIdSchema, revision: revisionSchema, claims })
/** That the person has seen the facts of a service, and when: epoch milliseconds. */
export const acknowledgementSchema = v.strictObject({
  service: serviceIdSchema,
  revision: revisionSchema,
  when: momentSchema,
  claims,
})
export type Acknowledgement = v.InferOutput<typeof acknowledgementSchema>

/** That a notification was shown for a service at a facts revision. */
export const notificationSchema = v.strictObject({
  service: serviceIdSchema,
  revision: revisionSchema,
  when: momentSchema,
})
export type Notified = v.InferOutput<typeof notificationSchema>

export const journalEntrySchema: v.GenericSchema<unknown, JournalEntry> = v.strictObject({
  service: serviceIdSchema,
  domain: domainSchema,
  day: daySchema,
  count: v.pipe(
    v.number('expected a number of visits'),
    v.check((count) => isWhole(count, 1, MOST_VISITS), `expected a whole number of visits from 1 to ${MOST_VISITS}`),
  ),
  first: momentSchema,
  last: momentSchema,
})

/** All records, or those of a backup; `journal` is null where a backup has none. */
export const recordSetSchema = v.strictObject({
  acknowledgements: v.array(acknowledgementSchema, 'expected a list of acknowledgements'),
  notifications: v.array(notificationSchema, 'expected a list of notifications'),
  journal: v.nullable(v.array(journalEntrySchema, 'expected a list of visits')),
})
export type RecordSet = v.InferOutput<typeof recordSetSchema>

/**
 * How a backup's records are brought in. `merge`: what the file has wins, the rest stays. `replace`: what the file has
 * is all there is.
 */
export type ImportMode = 'merge' | 'replace'

/** One record that is added (`before` is null), changed, or removed (`after` is null). */
const changeIn = <Name extends string, T>(store: Name, row: v.GenericSchema<unknown, T>) =>
  v.strictObject({ store: v.literal(store), before: v.nullable(row), after: v.nullable(row) })

export const recordChangeSchema = v.union([
  changeIn('acknowledgements', acknowledgementSchema),
  changeIn('notifications', notificationSchema),
  changeIn('journal', journalEntrySchema),
])
export type RecordChange = v.InferOutput<typeof recordChangeSchema>
