import { describe, expect, it } from 'vitest'
import type { IndexedService } from '../dataset/host-index.ts'
import { addDays } from './day.ts'
import type { JournalEntry } from './journal.ts'
import { verdictOfVisited, visitedServices, visitsByWeek } from './visited.ts'

const SERVICE = {
  status: 'active',
  storage: 'company-confirmed',
  domains: [
    { domain: 'icloud.com.cn', exposure: 'china-market' },
    { domain: 'icloud.com', exposure: 'account-region' },
  ],
} as Partial<IndexedService> as IndexedService

describe('the verdict on what was visited', () => {
  it.each([
    ['the global site alone, nothing answered', ['icloud.com'], null, 'depends'],
    ['the global site alone, answered no', ['icloud.com'], 'no', 'not-you'],
    ['both sites, answered no: the stronger one', ['icloud.com', 'icloud.com.cn'], 'no', 'in-china'],
    ['a domain that is no longer listed beside a listed one', ['old.example', 'icloud.com'], null, 'depends'],
    ['only domains that are no longer listed: the service as a whole', ['old.example'], null, 'in-china'],
  ] as const)('%s', (_what, domains, answer, verdict) => {
    expect(verdictOfVisited(SERVICE, domains, answer)).toBe(verdict)
  })
})

describe('my services', () => {
  const NOON = new Date(2026, 10, 21, 12).getTime()
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

  it('counts by week, weeks without visits included', () => {
    expect(visitsByWeek(entries)).toEqual([
      { monday: '2026-11-02', visits: 3 },
      { monday: '2026-11-09', visits: 0 },
      { monday: '2026-11-16', visits: 4 },
    ])
    expect(visitsByWeek([])).toEqual([])
  })

  it('does not plot the centuries that a wrong clock made', () => {
    const weeks = visitsByWeek([entry('slack', 'slack.com', '1970-01-01', 1), ...entries])
    expect(weeks).toHaveLength(1044)
    expect(weeks.at(-1)).toEqual({ monday: '2026-11-16', visits: 4 })
    expect(weeks[0]?.monday).toBe(addDays('2026-11-16', -7 * 1043))
  })
})
