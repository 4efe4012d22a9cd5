import { describe, expect, it } from 'vitest'
import { stalenessOf } from './staleness.ts'

const TODAY = '2026-11-21'

function stale(reviewedOn: string, published: (string | null)[] = [], status = 'active') {
  return stalenessOf({ reviewedOn, status, published }, TODAY)
}

describe('a review', () => {
  it.each([
    ['2026-11-21', null],
    ['2025-11-22', null],
    ['2025-11-21', 'review-old'],
    ['2024-12-31', 'review-old'],
    ['2025-11', null],
    ['2025-10', 'review-old'],
    ['2025', null],
    ['2024', 'review-old'],
    ['2027-01-01', null],
  ])('of %s: %s', (reviewedOn, expected) => {
    expect(stale(reviewedOn)).toBe(expected)
  })

  it('that is old is told before sources that are', () => {
    expect(stale('2020-01-01', ['2010'])).toBe('review-old')
  })

  it('on a leap day is a year old on the first of March', () => {
    const record = { reviewedOn: '2024-02-29', status: 'none', published: [] }
    expect(stalenessOf(record, '2025-02-28')).toBeNull()
    expect(stalenessOf(record, '2025-03-01')).toBe('review-old')
  })
})

describe('the sources of an arrangement in force', () => {
  it.each<[string, (string | null)[], 'sources-old' | null]>([
    ['the newest five years old', ['2021-11-21', '2010'], 'sources-old'],
    ['the newest a day younger', ['2010', '2021-11-22'], null],
    ['the newest of a month in doubt', ['2021-11'], null],
    ['the newest of a month beyond doubt', ['2021-10'], 'sources-old'],
    ['the newest of a year in doubt', ['2021'], null],
    ['the newest of a year in doubt, another of a day in that year', ['2021', '2021-05-01'], null],
    ['undated ones beside an old one', [null, '2015', null], 'sources-old'],
    ['undated ones alone', [null], null],
    ['none', [], null],
  ])('%s', (_, published, expected) => {
    expect(stale(TODAY, published)).toBe(expected)
  })

  it('may be as old as they are where nothing is in force', () => {
    for (const status of ['ended', 'announced', 'none']) expect(stale(TODAY, ['2010'], status)).toBeNull()
  })
})
