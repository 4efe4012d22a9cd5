/**
 * The journal: which listed services were visited, under which listed domain, on which day and how often. Never an address, never a title.
 * @module
 */
import { addDays, localDay } from './day.ts'
import type { Retention } from './settings.ts'

/** One day's visits to one listed domain. */
export interface JournalEntry {
  service: string
  /** The listed domain that matched, not the host that was visited. */
  domain: string
  /** YYYY-MM-DD, local when it was visited. */
  day: string
  count: number
  /** Epoch milliseconds of the first and the last visit of the day. */
  first: number
  last: number
}

/** The entry after one more visit at `now`. */
export function afterVisit(
  entry: JournalEntry | undefined,
  visit: { service: string; domain: string },
  now: number,
): JournalEntry {
  const { service, domain } = visit
  if (!entry) return { service, domain, day: localDay(now), count: 1, first: now, last: now }
  return {
    ...entry,
    count: entry.count + 1,
    first: Math.min(entry.first, now),
    last: Math.max(entry.last, now),
  }
}

/** The first day that is still kept, or null where everything is. */
export function firstKeptDay(retention: Retention, now: number): string | null {
  return retention === 'forever' ? null : addDays(localDay(now), 1 - retention)
}
