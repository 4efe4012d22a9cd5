/**
 * Days of the calendar as YYYY-MM-DD, which sort as texts.
 * @module
 */
import { isInCalendar } from '../dataset/partial-date.ts'

const DAY = 86_400_000
const SUNDAY_AS_SEVENTH = 7

/** The day that `now` (epoch milliseconds) falls on by the device's clock and time zone. */
export function localDay(now: number): string {
  const date = new Date(now)
  const year = String(date.getFullYear()).padStart(4, '0')
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

/**
 * The day `count` days after `day`; before it where `count` is negative. Free of time zones and daylight saving time.
 */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)
}

/** The Monday of the week that `day` is in (ISO 8601). */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || SUNDAY_AS_SEVENTH
  return addDays(day, 1 - weekday)
}

/** Whether `text` is a day of the calendar in this form. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isInCalendar(text)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
