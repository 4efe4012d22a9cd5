import { describe, expect, it } from 'vitest'
import { addDays } from './day.ts'
import type { JournalEntry } from './journal.ts'
import { preferencesWith, serviceWith } from './testing/samples.ts'
import { byClock, situationOfVisited, visitedServices, visitsByWeek } from './visited.ts'

const SERVICE = serviceWith()
const NOON = new Date(2026, 10, 21, 12).getTime()

describe('the verdict on what was visited', () => {
  it.each([
    ['the global site alone, nothing answered', ['acme.com'], null, 'depends'],
    ['the global site alone, answered no', ['acme.com'], 'no', 'not-you'],
    ['both sites, answered no: the stronger one', ['acme.com', 'acme.cn'], 'no', 'in-china'],
    ['a domain that is no longer listed beside a listed one', ['old.example', 'acme.com'], null, 'depends'],
    ['only domains that are no longer listed: the service as a whole', ['old.example'], null, 'depends'],
    ['the same, answered yes', ['old.example'], 'yes', 'in-china'],
  ] as const)('%s', (_what, domains, answer, verdict) => {
    const answers = new Map(answer ? [['acme-account', { answer, services: ['acme-cloud'] }]] : [])
    expect(situationOfVisited(SERVICE, domains, preferencesWith({ answers }), NOON).verdict).toBe(verdict)
  })
})

describe('my services', () => {
  const entry = (
    service: string,
    domain: string,
    day: string,
    count: number,
    first = NOON,
    last = NOON,
  ): JournalEntry => ({
    service,
    domain,
    day,
    count,
    first,
    last,
  })
  const entries = [
    entry('slack', 'slack.com', '2026-11-02', 2, 10, 20),
    entry('apple-icloud', 'icloud.com', '2026-11-03', 1, 30, 40),
    entry('apple-icloud', 'icloud.com', '2026-11-21', 3, 50, 90),
    entry('apple-icloud', 'apple.com', '2026-11-20', 1, 45, 60),
  ]

  it('sums up each service, the last visited first', () => {
    expect(visitedServices(entries)).toEqual([
      { service: 'apple-icloud', domains: ['apple.com', 'icloud.com'], visits: 5, first: 30, last: 90 },
      { service: 'slack', domains: ['slack.com'], visits: 2, first: 10, last: 20 },
    ])
  })

  it.each([
    ['all right', ['2026-11-02', '2026-11-21'], []],
    ['one by a clock that ran ahead', ['2026-11-02'], ['2027-01-26']],
    ['one by a clock that had stopped', ['2026-11-02'], ['1970-01-01']],
    ['tomorrow, seen from a journey west', ['2026-11-21'], ['2026-11-22']],
  ])('tells days that cannot be right: %s', (_what, right, odd) => {
    const on = (day: string) => entry('slack', 'slack.com', day, 1)
    expect(byClock([...right, ...odd].map(on), '2026-11-21')).toEqual({ right: right.map(on), odd: odd.map(on) })
  })

  it('takes no day for odd where every one would be', () => {
    expect(byClock(entries, '2026-02-01')).toEqual({ right: entries, odd: [] })
    expect(byClock([], '2026-02-01')).toEqual({ right: [], odd: [] })
  })

  it('counts by week, weeks without visits included', () => {
    expect(visitsByWeek(entries)).toEqual([
      { monday: '2026-11-02', visits: 3 },
      { monday: '2026-11-09', visits: 0 },
      { monday: '2026-11-16', visits: 4 },
    ])
    expect(visitsByWeek([])).toEqual([])
  })

  it('counts a visit to a site of several services once', () => {
    const both = [entry('slack', 'shared.com', '2026-11-02', 2), entry('teams', 'shared.com', '2026-11-02', 3)]
    expect(visitsByWeek(both)).toEqual([{ monday: '2026-11-02', visits: 3 }])
  })

  it('does not plot the centuries that a wrong clock made', () => {
    const weeks = visitsByWeek([entry('slack', 'slack.com', '1970-01-01', 1), ...entries])
    expect(weeks).toHaveLength(1044)
    expect(weeks.at(-1)).toEqual({ monday: '2026-11-16', visits: 4 })
    expect(weeks[0]?.monday).toBe(addDays('2026-11-16', -7 * 1043))
  })
})
