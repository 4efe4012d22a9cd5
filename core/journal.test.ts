import { describe, expect, it } from 'vitest'
import { afterVisit, firstKeptDay, type JournalEntry } from './journal.ts'
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
