/**
 * Dates known to the year, the month or the day.
 * @module
 */

/**
 * The first and the last day that a date can mean, as YYYY-MM-DD.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function daysIn(date: string): { first: string; last: string } {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (day !== undefined) return { first: date, last: date }
  if (month !== undefined) {
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return { first: `${date}-01`, last: `${date}-${length}` }
  }
  return { first: `${date}-01-01`, last: `${date}-12-31` }
}

/** Whether a date that is written as one, to the year, the month or the day, is in the calendar. */
export function isInCalendar(date: string): boolean {
  const time = Date.parse(`${date}${'0000-01-01'.slice(date.length)}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/** A date on a scale of years, in the middle of what it can mean: 2015 at 2015.5. */
export function yearsOf(date: string): number {
  const { first, last } = daysIn(date)
  const middle = (Date.parse(first) + Date.parse(last) + DAY) / 2
  const year = new Date(middle).getUTCFullYear()
  const start = Date.UTC(year, 0)
  return year + (middle - start) / (Date.UTC(year + 1, 0) - start)
}

const DAY = 86_400_000
