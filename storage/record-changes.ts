/**
 * Records as changes: what stands there when a change is decided, and what shall stand there. A record that has moved
 * on in between keeps what happened since, so that neither an import nor its undoing throws away a visit.
 * @module
 */
import type * as v from 'valibot'
import type { Transaction } from './database.ts'
import {
  acknowledgementSchema,
  journalEntrySchema,
  notificationSchema,
  type RecordChange,
  type RecordSet,
} from './record-schemas.ts'
import { joined, journalKey, later } from './record-set.ts'
import { readableRows } from './rows.ts'

/**
 * What to do with a record that is no longer as it was when its change was decided: join both (an import), or leave it
 * (undoing one).
 */
export type MovedOn = 'join' | 'leave'

/** What makes the records `next` of the records `current`. */
export function recordChanges(current: RecordSet, next: RecordSet): RecordChange[] {
  const byService = ({ service }: { service: string }) => service
  return [
    ...differences(current.acknowledgements, next.acknowledgements, byService).map(
      (change): RecordChange => ({ store: 'acknowledgements', ...change }),
    ),
    ...differences(current.notifications, next.notifications, byService).map(
      (change): RecordChange => ({ store: 'notifications', ...change }),
    ),
    ...differences(current.journal ?? [], next.journal ?? [], journalKey).map(
      (change): RecordChange => ({ store: 'journal', ...change }),
    ),
  ]
}

/** The changes that take these back. */
export function reversed(changes: readonly RecordChange[]): RecordChange[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }) as RecordChange)
}

/** Makes the changes. A row that stands there and cannot be read is left alone. */
export async function makeChanges(
  changes: readonly RecordChange[],
  movedOn: MovedOn,
  transaction: Transaction<'readwrite'>,
): Promise<void> {
  const acknowledgements = transaction.objectStore('acknowledgements')
  const notifications = transaction.objectStore('notifications')
  const journal = transaction.objectStore('journal')
  // All is read before anything is written: a transaction that the browser ends between a reading and a writing is then
  // left at once.
  const seen = await acknowledgements.getAll()
  const shown = await notifications.getAll()
  const visits = await journal.getAll()
  const now = {
    acknowledgements: new Map(seen.map((row) => [row.service, row])),
    notifications: new Map(shown.map((row) => [row.service, row])),
    journal: new Map(visits.map((row) => [journalKey(row), row])),
  }
  const writes = (change: RecordChange): Promise<unknown>[] => {
    switch (change.store) {
      case 'acknowledgements':
        return decide(change, movedOn, {
          at: ({ service }) => readable(acknowledgementSchema, now.acknowledgements.get(service)),
          put: (row) => acknowledgements.put(row),
          remove: ({ service }) => acknowledgements.delete(service),
          join: later,
        })
      case 'notifications':
        return decide(change, movedOn, {
          at: ({ service }) => readable(notificationSchema, now.notifications.get(service)),
          put: (row) => notifications.put(row),
          remove: ({ service }) => notifications.delete(service),
          join: later,
        })
      case 'journal':
        return decide(change, movedOn, {
          at: (row) => readable(journalEntrySchema, now.journal.get(journalKey(row))),
          put: (row) => journal.put(row),
          remove: ({ service, domain, day }) => journal.delete([service, domain, day]),
          join: joined,
        })
    }
  }
  // One after the other: where the browser refuses one, none is begun after it, and the transaction ends at once.
  for (const change of changes) await Promise.all(writes(change))
}

interface Rows<T> {
  /** What stands where the row would; null for nothing, undefined for what cannot be read. */
  at: (row: T) => T | null | undefined
  put: (row: T) => Promise<unknown>
  remove: (row: T) => Promise<unknown>
  join: (a: T, b: T) => T
}

function readable<T>(schema: v.GenericSchema<unknown, T>, stored: unknown): T | null | undefined {
  return stored === undefined ? null : readableRows(schema, [stored])[0]
}

function decide<T>(
  { before, after }: { before: T | null; after: T | null },
  movedOn: MovedOn,
  { at, put, remove, join }: Rows<T>,
): Promise<unknown>[] {
  const row = after ?? before
  const now = row === null ? undefined : at(row)
  if (row === null || now === undefined) return []
  if (same(now, before)) return [after === null ? remove(row) : put(after)]
  if (movedOn === 'leave' || after === null) return []
  return [put(now === null ? after : join(now, after))]
}

function differences<T>(before: readonly T[], after: readonly T[], keyOf: (row: T) => string) {
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const kept = new Set(after.map(keyOf))
  const changed = after.flatMap((row) => {
    const was = old.get(keyOf(row)) ?? null
    return same(was, row) ? [] : [{ before: was, after: row as T | null }]
  })
  const removed = before.flatMap((row) => (kept.has(keyOf(row)) ? [] : [{ before: row as T | null, after: null }]))
  return [...changed, ...removed]
}

/** Rows were parsed, so their fields stand in one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
