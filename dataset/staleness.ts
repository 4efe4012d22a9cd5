/**
 * When a record is too old to be taken without a word about it.
 * @module
 */

/** A review counts as old after a year; the newest source of an arrangement in force after five. */
const REVIEW_MONTHS = 12
const SOURCE_YEARS = 5

export type Staleness = 'review-old' | 'sources-old'

/**
 * What to tell the reader about the record's age, on `today` (YYYY-MM-DD). Dates may be YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function stalenessOf(
  record: { reviewedOn: string; status: string; published: readonly (string | null)[] },
  today: string,
): Staleness | null {
  if (monthsBetween(record.reviewedOn, today) >= REVIEW_MONTHS) return 'review-old'
  const ages = record.published.filter((date) => date !== null).map((date) => monthsBetween(date, today))
  if (record.status !== 'active' || ages.length === 0) return null
  return Math.min(...ages) >= SOURCE_YEARS * 12 ? 'sources-old' : null
}

/**
 * Whole months from one date to a later one; what a date does not say counts as its latest possible day, in the
 * record's favour.
 */
function monthsBetween(from: string, to: string): number {
  const [year, month, day] = parts(from, 12, 31)
  const [toYear, toMonth, toDay] = parts(to, 1, 1)
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0)
}

function parts(date: string, monthIfUnknown: number, dayIfUnknown: number): [number, number, number] {
  const [year = 0, month = monthIfUnknown, day = dayIfUnknown] = date.split('-').map(Number)
  return [year, month, day]
}
