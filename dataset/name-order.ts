/**
 * The order of names.
 * @module
 */
import type { Language } from './vocabulary.ts'

/** Compares two names by what they say: marks about one, such as 《》, would put it before all others. */
export function nameOrder(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(language, { ignorePunctuation: true }).compare
}
