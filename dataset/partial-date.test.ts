import { describe, expect, it } from 'vitest'
import { daysIn, yearsOf } from './partial-date.ts'

describe('a date known in part', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-06-01', '2017-06-01', '2017-06-01'],
  ])('%s can mean any day from %s to %s', (date, first, last) => {
    expect(daysIn(date)).toEqual({ first, last })
  })

  it.each([
    ['2017', 2017.5],
    ['2017-01-01', 2017 + 0.5 / 365],
    ['2020-12-31', 2021 - 0.5 / 366],
    ['2018-02', 2018 + 45 / 365],
  ])('%s stands in the middle of what it can mean, at %d', (date, at) => {
    expect(yearsOf(date)).toBeCloseTo(at, 6)
  })
})
