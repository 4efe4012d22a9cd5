import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, isDay, localDay, mondayOf } from './day.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the local day', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-20T17:00:00Z', '2026-11-21'],
    ['America/Los_Angeles', '2026-11-21T05:00:00Z', '2026-11-20'],
    ['UTC', '2026-01-01T00:00:00Z', '2026-01-01'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08'],
  ])('in %s at %s is %s', (zone, time, day) => {
    vi.stubEnv('TZ', zone)
    expect(localDay(Date.parse(time))).toBe(day)
  })
})

describe('counting days', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(addDays('2026-11-21', 0)).toBe('2026-11-21')
  })

  it('is the same in every time zone and over every change of clocks', () => {
    for (const zone of ['America/New_York', 'Asia/Shanghai', 'Pacific/Apia']) {
      vi.stubEnv('TZ', zone)
      expect(addDays('2026-03-07', 2)).toBe('2026-03-09')
      expect(addDays('2026-11-02', -2)).toBe('2026-10-31')
    }
  })

  it('finds the Monday of a week', () => {
    expect(mondayOf('2026-11-21')).toBe('2026-11-16')
    expect(mondayOf('2026-11-16')).toBe('2026-11-16')
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    expect(mondayOf('2027-01-01')).toBe('2026-12-28')
  })
})

describe('a day of the calendar', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '20261-01-01', '', '2026-11-21T00:00', '0000-00-00'])(
    'is not %j',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  it('is every day that a date falls on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(9998, 0) }), (time) => {
        expect(isDay(localDay(time))).toBe(true)
      }),
    )
  })
})
