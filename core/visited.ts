/**
 * What the journal says to its reader.
 * @module
 */
import type { IndexedService } from '../dataset/host-index.ts'
import { addDays, mondayOf } from './day.ts'
import type { JournalEntry } from './journal.ts'
import { type Preferences, type ServiceSituation, situationOf, situationOfService } from './situation.ts'
import { VERDICTS } from './verdict.ts'

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

/**
 * What is said now of a service of which some domains were visited: the strongest that any of them gives. Domains that
 * are no longer listed say nothing; where none is left, the service as a whole does.
 */
export function situationOfVisited(
  service: IndexedService,
  domains: readonly string[],
  preferences: Preferences,
  now: number,
): ServiceSituation {
  const [strongest] = service.domains
    .filter(({ domain }) => domains.includes(domain))
    .map(
      ({ domain, exposure }) =>
        situationOf({ domain, listings: [{ service, exposure }] }, preferences, now).services[0],
    )
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
  return strongest ?? situationOfService(service, preferences, now)
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

/** Nothing was recorded before: the extension came out in 2026. */
const FIRST_DAY = '2026-01-01'

/**
 * Entries whose day can be right, and those whose cannot: after today, or before there was anything to record them. A
 * clock that was wrong once would otherwise stretch the plot by months or decades. Where no day can be right, it is
 * today's clock that is wrong, and all of them stay.
 * @param today YYYY-MM-DD
 */
export function byClock(
  entries: readonly JournalEntry[],
  today: string,
): { right: readonly JournalEntry[]; odd: readonly JournalEntry[] } {
  const isRight = ({ day }: JournalEntry) => day >= FIRST_DAY && day <= today
  const right = entries.filter(isRight)
  return right.length === 0 ? { right: entries, odd: [] } : { right, odd: entries.filter((one) => !isRight(one)) }
}

/** A plot of more weeks than these (twenty years) would say nothing; a wrong clock could ask for one. */
const MOST_WEEKS = 1044

/**
 * Visits week by week from the first to the last week with any, weeks without visits included; the latest `MOST_WEEKS`
 * of them.
 */
export function visitsByWeek(entries: readonly JournalEntry[]): Week[] {
  const visits = new Map<string, number>()
  for (const { day, count } of visitsToSites(entries)) {
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

/** A visit to a site of several services stands under each of them, and is one. */
function visitsToSites(entries: readonly JournalEntry[]): JournalEntry[] {
  const byVisit = Map.groupBy(entries, ({ domain, day }) => `${domain} ${day}`)
  return [...byVisit.values()].map((same) => same.reduce((most, entry) => (entry.count > most.count ? entry : most)))
}
