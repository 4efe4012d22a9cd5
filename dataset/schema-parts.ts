/**
 * What the dataset's shapes are made of: texts, ids, dates, addresses.
 * @module
 */
import * as v from 'valibot'
import { ID } from './id.ts'
import { isInCalendar } from './partial-date.ts'

/** Adds what an editor sees about a field while typing. */
export function described<T extends v.GenericSchema>(schema: T, text: string) {
  return v.pipe(schema, v.description(text))
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const INVISIBLE = /[\u00ad\u200b-\u200d\u2028\u2029\u2060-\u2064\ufeff]/u

export const line = v.pipe(
  v.string('expected a text'),
  v.check((s) => s.trim() !== '' && s === s.trim(), 'expected a text that is not empty and has no space at its ends'),
  v.check((s) => !CONTROL.test(s), 'expected no control characters'),
  v.check((s) => !BIDI.test(s), 'expected no right-to-left marks or overrides'),
  v.check((s) => !INVISIBLE.test(s), 'expected no invisible characters'),
)

export const id = v.pipe(v.string('expected an id'), v.regex(ID, 'expected an id of a-z, 0-9 and single hyphens'))
export const claimId = v.pipe(v.string('expected a claim id'), v.regex(/^c[1-9]\d*$/, 'expected a claim id such as c1'))
export const sourceId = v.pipe(
  v.string('expected a source id'),
  v.regex(/^(?:S[1-9]\d*|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'expected a source id'),
)
/** What bears a statement: at least one source. */
export const someSources = v.pipe(v.array(sourceId), v.minLength(1, 'expected at least one source'))
const hash = v.pipe(v.string('expected a hash'), v.regex(/^[0-9a-f]{8}$/, 'expected eight characters 0-9 a-f'))
export const revision = v.pipe(
  v.string('expected a facts revision'),
  v.regex(/^[0-9a-f]{12}$/, 'expected twelve characters 0-9 a-f'),
)

/** A date as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDateSchema = v.pipe(
  v.string('expected a date'),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isInCalendar, 'expected a date that is in the calendar'),
)
export const day = v.pipe(
  v.string('expected a date'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date as YYYY-MM-DD'),
  v.check(isInCalendar, 'expected a date that is in the calendar'),
)
export const knownDate = v.nullable(partialDateSchema)

export const url = v.pipe(
  v.string('expected an address'),
  v.check((s) => /^https?:\/\//.test(s), 'expected an address that starts with http:// or https://'),
  v.check((s) => URL.canParse(s), 'expected an address that can be parsed'),
  v.check((s) => !/[\s<>"]/u.test(s), 'expected an address without spaces, quotes and angle brackets'),
  v.check((s) => !CONTROL.test(s) && !BIDI.test(s) && !INVISIBLE.test(s), 'expected an address of visible characters'),
  v.check((s) => !URL.canParse(s) || new URL(s).username === '', 'expected an address without a user name'),
)

/**
 * A text for readers. `of` is the hash of the English that the translations were made from: where it differs from the
 * hash of `en`, the translations are stale.
 */
export const textSchema = v.pipe(
  v.strictObject({
    en: line,
    'zh-CN': v.optional(line),
    'zh-TW': v.optional(line),
    of: v.optional(described(hash, 'Hash of the English that the translations were made from; data:format writes it.')),
  }),
  v.description('A text for readers: the English, and its translations where there are any.'),
)
export type Text = v.InferOutput<typeof textSchema>
