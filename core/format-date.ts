import type { Language } from '../dataset/vocabulary.ts'

/** By whose rules dates and times are written: days stand before months in English. */
export function dateLocale(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

/** Making one takes longer than all it will format on a page; by language and length of the date. */
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A date as exactly as it is known, in the language's own form: 2018 · February 2018 · 28 February 2018 · 2018年2月28日.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-')
  const key = language + date.length
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(dateLocale(language), {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    })
    formats.set(key, format)
  }
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
}
