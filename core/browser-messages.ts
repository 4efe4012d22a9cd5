/**
 * Texts as the browser keeps them for an extension (`_locales/…/messages.json`). It hands out those of its own language; here people choose
 * theirs, so every language has its messages in the one file that is there for all.
 * @module
 */
import type { Language, Localised } from '../dataset/host-index.ts'

/** Between the languages of a name; no text of the dataset has line breaks (data/schema.ts). */
const BETWEEN = '\n'

/** The key of a name by its number (core/dataset.ts). */
export function nameKey(number: number): string {
  return `name_${number}`
}

/** The key of a text of the interface; keys have letters, digits and underscores. */
export function textKey(group: string, key: string, language: Language): string {
  return `${group}_${key}_${language.replace('-', '_')}`
}

/** A name as one message; the inverse of `nameIn`. */
export function messageOf(name: Localised): string {
  return typeof name === 'string' ? name : name.join(BETWEEN)
}

/** The name in a message. */
export function nameIn(message: string): Localised {
  const [en = '', simplified, traditional] = message.split(BETWEEN)
  return simplified === undefined || traditional === undefined ? en : [en, simplified, traditional]
}

/** A message in the form of the file, in which a dollar sign begins a placeholder of the browser's. */
export function inFile(message: string): { message: string } {
  return { message: message.replaceAll('$', '$$$$') }
}

/** A text with `{placeholders}` filled; those that have no value stay. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}
