/**
 * Texts of the dataset in the language of their reader.
 * @module
 */

import type { Text } from './schema-parts.ts'
import type { Language } from './vocabulary.ts'

/** A text as it is shipped: translations of an English that has changed since are dropped by the build. */
export type ShippedText = Omit<Text, 'of'>

/** The text in `language`; in English where it has no translation. */
export function inLanguage(text: ShippedText, language: Language): string {
  return text[language] ?? text.en
}

/** A record with every text in it in one language. */
export type Localised<T> = T extends { en: string }
  ? string
  : T extends readonly (infer Item)[]
    ? Localised<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localised<T[Key]> }
      : T

/** The record with every text in it in `language`. Only texts have a field `en`. */
export function localised<T>(record: T, language: Language): Localised<T> {
  return localisedValue(record, language) as Localised<T>
}

function localisedValue(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => localisedValue(item, language))
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return inLanguage(value, language)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localisedValue(item, language)]))
}

function isText(value: object): value is ShippedText {
  return 'en' in value
}
