/**
 * The journal: which listed services were visited, under which listed domain, on which day and how often. Never an
 * address, never a title.
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

/**
 * A visit is a stay: pages of the site shown within so many milliseconds of each other belong to one, whether they were
 * opened, reloaded or gone back to. Half an hour, as web statistics have it.
 */
export const STAY = 30 * 60_000

/** The entry after a page of the site was shown at `now`: the same stay goes on, or another visit begins. */
export function afterVisit(
  entry: JournalEntry | undefined,
  visit: { service: string; domain: string },
  now: number,
): JournalEntry {
  const { service, domain } = visit
  if (!entry) return { service, domain, day: localDay(now), count: 1, first: now, last: now }
  // A clock that was set back begins no stay either.
  const goesOn = Math.abs(now - entry.last) < STAY || (now >= entry.first && now <= entry.last)
  return {
    ...entry,
    count: goesOn ? entry.count : entry.count + 1,
    first: Math.min(entry.first, now),
    last: Math.max(entry.last, now),
  }
}

/**
 * The first day that is still kept, or null where everything is. Nothing is let go by a single reading of the clock,
 * which may have run ahead: a day is old only against the last day but one on which anything was noted, too.
 * @param days on which something was noted, the newest first; only the first two matter
 */
export function firstKeptDay(retention: Retention, now: number, [, confirmed]: readonly string[]): string | null {
  if (retention === 'forever' || confirmed === undefined) return null
  const today = localDay(now)
  return addDays(confirmed < today ? confirmed : today, 1 - retention)
}
