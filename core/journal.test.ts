import { describe, expect, it } from 'vitest'
import { addDays } from './day.ts'
import { afterVisit, firstKeptDay, type JournalEntry, visitedServices, visitsByWeek } from './journal.ts'
import { journalCsv, journalJson } from './journal-export.ts'

const NOON = new Date(2026, 10, 21, 12).getTime()

function entry(service: string, domain: string, day: string, count: number, first = NOON, last = NOON): JournalEntry {
  return { service, domain, day, count, first, last }
}

describe('a visit', () => {
  const visit = { service: 'slack', domain: 'slack.com' }

  it('begins an entry with its day', () => {
    expect(afterVisit(undefined, visit, NOON)).toEqual(entry('slack', 'slack.com', '2026-11-21', 1))
  })

  it('adds to the entry of its day', () => {
    expect(afterVisit(entry('slack', 'slack.com', '2026-11-21', 4), visit, NOON + 5)).toEqual(
      entry('slack', 'slack.com', '2026-11-21', 5, NOON, NOON + 5),
    )
  })
})

describe('retention', () => {
  it.each([
    [30, '2026-10-23'],
    [90, '2026-08-24'],
    [365, '2025-11-22'],
    ['forever', null],
  ] as const)('of %s keeps from %s', (retention, day) => {
    expect(firstKeptDay(retention, NOON)).toBe(day)
  })
})

describe('my services', () => {
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

  it('are exported as CSV and JSON with the same columns', () => {
    const one = [entry('slack', 'slack.com', '2026-11-21', 2, 0, 1000)]
    const nameOf = () => '=HYPERLINK("https://example.org")'
    expect(journalCsv(one, nameOf)).toBe(
      '\ufeffservice,name,domain,day,visits,first,last\r\n' +
        'slack,"\'=HYPERLINK(""https://example.org"")",slack.com,2026-11-21,2,1970-01-01T00:00:00.000Z,1970-01-01T00:00:01.000Z\r\n',
    )
    expect(Object.keys(JSON.parse(journalJson(one, nameOf))[0])).toEqual([
      'service',
      'name',
      'domain',
      'day',
      'visits',
      'first',
      'last',
    ])
  })
})
