/**
 * Texts of the dataset: which language is shown, and whether a translation still belongs to its English.
 * @module
 */

import { createHash } from 'node:crypto'
import type { Text } from '../dataset/schema-parts.ts'
import { type Language, OTHER_LANGUAGES } from '../dataset/vocabulary.ts'

/** The first eight hex digits of the SHA-256 of an English text; a translation carries it as `of`. */
export function textHash(english: string): string {
  return createHash('sha256').update(english).digest('hex').slice(0, 8)
}

/** Whether the text's translations were made from another English than it has now. */
export function isStale(text: Text): boolean {
  return OTHER_LANGUAGES.some((language) => text[language] !== undefined) && text.of !== textHash(text.en)
}

/**
 * The text in `language`; English where there is no translation or where it is stale, since a translation of what used
 * to be said could mislead.
 */
export function inLanguage(text: Text, language: Language): string {
  if (language === 'en' || isStale(text)) return text.en
  return text[language] ?? text.en
}
