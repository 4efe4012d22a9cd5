/**
 * A record in several languages as one skeleton, which they share, and a list of texts for each. The bundle then holds sources, dates and
 * structure once, and a page loads the texts of its own language only.
 * @module
 */

/** Stands for the next text in a skeleton. No text of the dataset has control characters (data/schema.ts), so none can look like it. */
const NEXT_TEXT = '\u007f'

export interface Split {
  skeleton: unknown
  /** For each language, in the order given, its texts in the order of their places. */
  texts: string[][]
}

/**
 * Splits records that are alike but for their texts.
 * @throws Error when they differ in anything else, which would mean that a fact depends on the language.
 */
export function split(records: readonly unknown[]): Split {
  const texts: string[][] = records.map(() => [])
  const walk = (values: readonly unknown[]): unknown => {
    const first = values[0]
    if (values.every((value) => value === first)) return first
    if (values.every((value) => typeof value === 'string')) {
      values.forEach((value, language) => {
        texts[language]?.push(value)
      })
      return NEXT_TEXT
    }
    if (values.every((value) => Array.isArray(value))) {
      const length = Array.isArray(first) ? first.length : 0
      if (values.some((value) => value.length !== length)) throw new Error('lists of different length in two languages')
      return Array.from({ length }, (_, place) => walk(values.map((value) => value[place])))
    }
    if (values.every(isRecord)) {
      const keys = Object.keys(values[0] ?? {})
      const alike = (value: object) =>
        Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key))
      if (!values.every(alike)) throw new Error('records of different fields in two languages')
      return Object.fromEntries(keys.map((key) => [key, walk(values.map((value) => value[key]))]))
    }
    throw new Error(`different in two languages: ${JSON.stringify(values)}`)
  }
  return { skeleton: walk(records), texts }
}

/**
 * The record in the language of `texts`.
 * @throws Error when there are too few or too many texts, which only a broken build can cause.
 */
export function join(skeleton: unknown, texts: readonly string[]): unknown {
  let used = 0
  const walk = (value: unknown): unknown => {
    if (value === NEXT_TEXT) {
      const text = texts[used++]
      if (text === undefined) throw new Error(`more places than the ${texts.length} texts`)
      return text
    }
    if (Array.isArray(value)) return value.map(walk)
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]))
  }
  const record = walk(skeleton)
  if (used !== texts.length) throw new Error(`${texts.length} texts for ${used} places`)
  return record
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
