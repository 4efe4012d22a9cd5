/**
 * All records as one value: read in one transaction, and joined with those of a backup.
 * @module
 */
import type { JournalEntry } from '../core/journal.ts'
import type { Transaction } from './database.ts'
import {
  acknowledgementSchema,
  type ImportMode,
  journalEntrySchema,
  notificationSchema,
  type RecordSet,
} from './record-schemas.ts'
import { readableRows } from './rows.ts'

/** All records that can be read. */
export async function readRecords(transaction: Transaction<'readonly' | 'readwrite'>): Promise<RecordSet> {
  const [acknowledgements, notifications, journal] = await Promise.all([
    transaction.objectStore('acknowledgements').getAll(),
    transaction.objectStore('notifications').getAll(),
    transaction.objectStore('journal').getAll(),
  ])
  return {
    acknowledgements: readableRows(acknowledgementSchema, acknowledgements),
    notifications: readableRows(notificationSchema, notifications),
    journal: readableRows(journalEntrySchema, journal),
  }
}

/**
 * The records after an import. Merging keeps the later of two acknowledgements, and of two accounts of the same day the
 * higher count, so that importing a file twice changes nothing. Replacing takes the file's, but leaves the journal
 * alone where the file has none.
 */
export function mergedRecords(current: RecordSet, incoming: RecordSet, mode: ImportMode): RecordSet {
  if (mode === 'replace') return { ...incoming, journal: incoming.journal ?? current.journal }
  return {
    acknowledgements: merged(current.acknowledgements, incoming.acknowledgements, ({ service }) => service, later),
    notifications: merged(current.notifications, incoming.notifications, ({ service }) => service, later),
    journal: merged(current.journal ?? [], incoming.journal ?? [], journalKey, joined),
  }
}

/** What tells one journal entry from another. */
export function journalKey({ service, domain, day }: JournalEntry): string {
  return `${service} ${domain} ${day}`
}

function merged<T>(current: readonly T[], incoming: readonly T[], keyOf: (row: T) => string, join: (a: T, b: T) => T) {
  const rows = new Map(current.map((row) => [keyOf(row), row]))
  for (const row of incoming) {
    const known = rows.get(keyOf(row))
    rows.set(keyOf(row), known ? join(known, row) : row)
  }
  return [...rows.values()]
}

/** The later of two records of the same service. */
export function later<T extends { when: number }>(a: T, b: T): T {
  return b.when > a.when ? b : a
}

/** Two accounts of the same day as one. */
export function joined(a: JournalEntry, b: JournalEntry): JournalEntry {
  return {
    ...a,
    count: Math.max(a.count, b.count),
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
  }
}
