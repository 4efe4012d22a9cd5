import { describe, expect, it } from 'vitest'
import { afterVisit, firstKeptDay, type JournalEntry, STAY } from './journal.ts'
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

  it.each([
    ['another page of the same stay', 5, 4, 5],
    ['the last moment of the stay', STAY - 1, 4, STAY - 1],
    ['the next stay', STAY, 5, STAY],
    ['a clock that was set back a little', -5, 4, 0],
  ])('adds to the entry of its day: %s', (_what, later, count, last) => {
    const before = entry('slack', 'slack.com', '2026-11-21', 4)
    const after = afterVisit(before, visit, NOON + later)
    expect([after.count, after.last]).toEqual([count, NOON + last])
  })

  it('lasts as long as pages are shown, however often they are reloaded', () => {
    let now = afterVisit(undefined, visit, NOON)
    for (let minute = 1; minute <= 300; minute++) now = afterVisit(now, visit, NOON + minute * 60_000)
    expect(now.count).toBe(1)
  })
})

describe('retention', () => {
  const TODAY = '2026-11-21'

  it.each([
    [30, '2026-10-23'],
    [90, '2026-08-24'],
    [365, '2025-11-22'],
    ['forever', null],
  ] as const)('of %s keeps from %s', (retention, day) => {
    expect(firstKeptDay(retention, NOON, [TODAY, TODAY])).toBe(day)
  })

  it('lets nothing go by a clock that no other day has confirmed', () => {
    const ahead = new Date(2027, 0, 26, 12).getTime()
    expect(firstKeptDay(30, ahead, ['2027-01-26', TODAY])).toBe('2026-10-23')
    expect(firstKeptDay(30, ahead, ['2027-01-27', '2027-01-26'])).toBe('2026-12-28')
    expect(firstKeptDay(30, NOON, ['2027-01-26', TODAY])).toBe('2026-10-23')
    expect(firstKeptDay(30, NOON, ['2020-01-01'])).toBeNull()
  })
})

describe('my services', () => {
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
