/**
 * The journal in the database. It holds service, matched domain, day and count, and nothing of the address. Writers:
 * the background alone, only where the person turned the journal on, and never for a private window.
 * @module
 */
import { addDays, localDay } from '../core/day.ts'
import { afterVisit, firstKeptDay, type JournalEntry } from '../core/journal.ts'
import type { Retention } from '../core/settings.ts'
import { type Records, type RecordsResult, records, type Transaction } from './database.ts'
import { journalEntrySchema } from './record-schemas.ts'
import { readableRows } from './rows.ts'

/**
 * Notes that a page of a listed domain was shown at `now` (epoch milliseconds), on the day it is by the device's clock.
 */
export function recordVisit(
  visit: { service: string; domain: string },
  now: number,
  database: Records = records,
): Promise<RecordsResult<void>> {
  return database.write(async (transaction) => {
    const store = transaction.objectStore('journal')
    const row = await store.get([visit.service, visit.domain, localDay(now)])
    const [entry] = readableRows(journalEntrySchema, row === undefined ? [] : [row])
    // What stands there and cannot be read is not overwritten.
    if (row === undefined || entry) await store.put(afterVisit(entry, visit, now))
  })
}

/** All entries, by service, domain and day. */
export function listJournal(database: Records = records): Promise<RecordsResult<JournalEntry[]>> {
  return database.read(async (transaction) =>
    readableRows(journalEntrySchema, await transaction.objectStore('journal').getAll()),
  )
}

/** Erases all visits to a service. */
export function eraseService(serviceId: string, database: Records = records): Promise<RecordsResult<void>> {
  return database.write(async (transaction) => {
    // An empty list sorts after every text, so this range is every key that begins with the service.
    await transaction.objectStore('journal').delete(IDBKeyRange.bound([serviceId], [serviceId, []]))
  })
}

/** Erases the visits from `first` to `last`, both days included (YYYY-MM-DD). */
export function eraseDays(first: string, last: string, database: Records = records): Promise<RecordsResult<void>> {
  return database.write((transaction) => deleteDays(transaction, first, last))
}

/** Erases every visit. */
export function eraseJournal(database: Records = records): Promise<RecordsResult<void>> {
  return database.write((transaction) => transaction.objectStore('journal').clear())
}

/**
 * Erases the visits that the retention no longer keeps, by the device's clock at `now` (epoch milliseconds). A clock
 * set back, or set forward once by mistake, erases nothing it should not.
 */
export function prune(retention: Retention, now: number, database: Records = records): Promise<RecordsResult<void>> {
  if (retention === 'forever') return Promise.resolve({ ok: true, value: undefined })
  return database.write(async (transaction) => {
    const firstKept = firstKeptDay(retention, now, await newestDays(transaction))
    if (firstKept !== null) await deleteDays(transaction, '', addDays(firstKept, -1))
  })
}

/** The two newest days on which anything was noted. */
async function newestDays(transaction: Transaction<'readwrite'>): Promise<string[]> {
  const newest = await transaction.objectStore('journal').index('day').openKeyCursor(null, 'prevunique')
  if (newest === null) return []
  const days = [String(newest.key)]
  const next = await newest.continue()
  return next === null ? days : [...days, String(next.key)]
}

async function deleteDays(transaction: Transaction<'readwrite'>, first: string, last: string): Promise<void> {
  if (first > last) return
  const store = transaction.objectStore('journal')
  const keys = await store.index('day').getAllKeys(IDBKeyRange.bound(first, last))
  await Promise.all(keys.map((key) => store.delete(key)))
}
