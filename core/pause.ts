/**
 * Pausing all alerts. Times are epoch milliseconds; "tomorrow" is the person's own, by the clock and time zone of their
 * device.
 * @module
 */

/** Until a moment, or until the person turns alerts on again. */
export type Pause = { until: number } | { until: 'turned-on' }

const HOUR = 3_600_000
/** No pause that can be chosen is longer than from 00:00 to 06:00 of the next day, on a day of 25 hours. */
const LONGEST = 31 * HOUR
const MORNING = 6

/**
 * Whether alerts are paused at `now`. A pause that would last longer than any that can be chosen is over: the clock was
 * set back since, and a warning that comes too early is better than one that never comes.
 */
export function paused(pause: Pause | null, now: number): boolean {
  if (pause === null) return false
  if (pause.until === 'turned-on') return true
  return pause.until > now && pause.until - now <= LONGEST
}

/** Until an hour from now. */
export function pauseForAnHour(now: number): Pause {
  return { until: now + HOUR }
}

/** Until 06:00 of the next day in local time, also across a change to or from daylight saving time. */
export function pauseUntilTomorrow(now: number): Pause {
  const today = new Date(now)
  return { until: new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1, MORNING).getTime() }
}
