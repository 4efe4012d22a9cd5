/**
 * The journal: which listed services were visited, under which listed domain, on which day and how often. Never an address, never a title.
 * @module
 */
import { addDays, localDay, mondayOf } from './day.ts'
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

/** A service in the journal. */
export interface Visited {
  service: string
  domains: string[]
  visits: number
  first: number
  last: number
}

/** A week of visits; `monday` is its first day. */
export interface Week {
  monday: string
  visits: number
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

/** The services visited, the last visited first. */
export function visitedServices(entries: readonly JournalEntry[]): Visited[] {
  const byService = new Map<string, Visited>()
  for (const { service, domain, count, first, last } of entries) {
    const known = byService.get(service)
    byService.set(service, {
      service,
      domains: known ? [...new Set([...known.domains, domain])].sort() : [domain],
      visits: (known?.visits ?? 0) + count,
      first: Math.min(known?.first ?? first, first),
      last: Math.max(known?.last ?? last, last),
    })
  }
  return [...byService.values()].sort((a, b) => b.last - a.last || (a.service < b.service ? -1 : 1))
}

/** A plot of more weeks than these (twenty years) would say nothing; a wrong clock could ask for one. */
const MOST_WEEKS = 1044

/** Visits week by week from the first to the last week with any, weeks without visits included; the latest `MOST_WEEKS` of them. */
export function visitsByWeek(entries: readonly JournalEntry[]): Week[] {
  const visits = new Map<string, number>()
  for (const { day, count } of entries) {
    const monday = mondayOf(day)
    visits.set(monday, (visits.get(monday) ?? 0) + count)
  }
  const [first, ...rest] = [...visits.keys()].sort()
  if (first === undefined) return []
  const last = rest.at(-1) ?? first
  const weeks: Week[] = []
  for (let monday = last; monday >= first && weeks.length < MOST_WEEKS; monday = addDays(monday, -7)) {
    weeks.unshift({ monday, visits: visits.get(monday) ?? 0 })
  }
  return weeks
}
