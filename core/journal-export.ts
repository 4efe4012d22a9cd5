/**
 * The journal as files to take along.
 * @module
 */
import { csv } from '../dataset/csv.ts'
import type { JournalEntry } from './journal.ts'

const COLUMNS = ['service', 'name', 'domain', 'day', 'visits', 'first', 'last']

/**
 * One line an entry. Times are ISO 8601 in UTC.
 * @param nameOf the name of a service in the person's language
 */
export function journalCsv(entries: readonly JournalEntry[], nameOf: (serviceId: string) => string): string {
  return csv([
    COLUMNS,
    ...entries.map(({ service, domain, day, count, first, last }) => [
      service,
      nameOf(service),
      domain,
      day,
      count,
      new Date(first).toISOString(),
      new Date(last).toISOString(),
    ]),
  ])
}

/** The same as JSON, a list of objects named after the columns. */
export function journalJson(entries: readonly JournalEntry[], nameOf: (serviceId: string) => string): string {
  const rows = entries.map(({ service, domain, day, count, first, last }) => ({
    service,
    name: nameOf(service),
    domain,
    day,
    visits: count,
    first: new Date(first).toISOString(),
    last: new Date(last).toISOString(),
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}
