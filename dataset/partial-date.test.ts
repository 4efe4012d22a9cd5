import { describe, expect, it } from 'vitest'
import { daysIn, isInCalendar, yearsOf } from './partial-date.ts'

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

  it.each(['2017', '2016-02', '2016-02-29', '2017-12-31', '0001', '9999-12-31'])('%s is in the calendar', (date) => {
    expect(isInCalendar(date)).toBe(true)
  })

  it.each(['2017-13', '2017-00', '2017-02-29', '2017-04-31', '2017-01-00', '1900-02-29'])('%s is not', (date) => {
    expect(isInCalendar(date)).toBe(false)
  })
})
