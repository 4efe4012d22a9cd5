import type { Language } from './dataset.ts'

/**
 * A date as exactly as it is known, in the language's own form: 2018 · February 2018 · 28 February 2018 · 2018年2月28日.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-')
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month !== undefined) options.month = 'long'
  if (day !== undefined) options.day = 'numeric'
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(instant)
}
