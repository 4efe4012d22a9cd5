import { afterEach, describe, expect, it, vi } from 'vitest'
import { paused, pauseForAnHour, pauseUntilTomorrow } from './pause.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 21, 10)

afterEach(() => vi.unstubAllEnvs())

/** What the pause until tomorrow ends at, by the clock of a time zone, when chosen at a UTC time. */
function endOfPause(zone: string, chosen: string): { local: string; hours: number } {
  vi.stubEnv('TZ', zone)
  const now = Date.parse(chosen)
  const { until } = pauseUntilTomorrow(now)
  if (until === 'turned-on') throw new Error('a pause without an end')
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return { local: format.format(until), hours: (until - now) / HOUR }
}

describe('alerts are paused', () => {
  it.each([
    ['no pause', null, false],
    ['until turned on', { until: 'turned-on' }, true],
    ['until later', { until: NOW + 1 }, true],
    ['until now', { until: NOW }, false],
    ['until earlier', { until: NOW - 1 }, false],
    ['until next week, by a clock that was set back since', { until: NOW + 7 * 24 * HOUR }, false],
  ] as const)('%s', (_, pause, expected) => {
    expect(paused(pause, NOW)).toBe(expected)
  })

  it('for an hour and no longer', () => {
    const pause = pauseForAnHour(NOW)
    expect(paused(pause, NOW + HOUR - 1)).toBe(true)
    expect(paused(pause, NOW + HOUR)).toBe(false)
  })
})

describe('a pause until tomorrow ends at six in the morning', () => {
  it.each([
    ['in the evening', 'Europe/Berlin', '2026-11-21T20:00:00Z', '2026-11-22 06:00', 9],
    ['just after midnight', 'Europe/Berlin', '2026-11-20T23:30:00Z', '2026-11-22 06:00', 29.5],
    ['at the end of a month', 'Asia/Shanghai', '2026-11-30T10:00:00Z', '2026-12-01 06:00', 12],
    ['before the night the clocks go forward', 'America/New_York', '2026-03-07T17:00:00Z', '2026-03-08 06:00', 17],
    ['before the night the clocks go back', 'America/New_York', '2026-10-31T16:00:00Z', '2026-11-01 06:00', 19],
    ['at the first minute of a day of 25 hours', 'America/New_York', '2026-11-01T04:00:00Z', '2026-11-02 06:00', 31],
  ])('chosen %s', (_, zone, chosen, local, hours) => {
    expect(endOfPause(zone, chosen)).toEqual({ local, hours })
  })

  it('and holds until then, also on the longest day', () => {
    vi.stubEnv('TZ', 'America/New_York')
    const now = Date.parse('2026-11-01T04:00:00Z')
    expect(paused(pauseUntilTomorrow(now), now)).toBe(true)
  })

  it('at the same moment when the time zone changes meanwhile', () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    const pause = pauseUntilTomorrow(NOW)
    vi.stubEnv('TZ', 'Asia/Tokyo')
    expect(paused(pause, Date.parse('2026-11-22T04:59:59Z'))).toBe(true)
    expect(paused(pause, Date.parse('2026-11-22T05:00:00Z'))).toBe(false)
  })
})
