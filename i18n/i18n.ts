/**
 * Interface texts: English is the source and the fallback, the other languages are loaded when they are used.
 * Texts are read with `.get()`; a page renders anew when the language changes (components/language.ts).
 * @module
 */
import { createI18n } from '@nanostores/i18n'
import { atom } from 'nanostores'
import type { Language } from '../data/schema.ts'

/** The language in use on this page or in this worker. */
export const locale = atom<Language>('en')

/** Defines a group of texts; `cache` takes the translations of a language before `locale` is set to it. */
export const i18n = createI18n<Language, 'en'>(locale, {
  baseLocale: 'en',
  get: () => Promise.resolve({}),
})

/** The translation of a group of texts: a string for a sentence, plural forms by name for a count. Missing ones fall back to English. */
export type Translation<Group extends { get(): object }> = {
  [Key in keyof ReturnType<Group['get']>]?: ReturnType<Group['get']>[Key] extends string
    ? string
    : string | { one?: string; other: string }
}

/** Translations of a language by group. */
export type Translations = Record<string, Translation<{ get(): Record<string, unknown> }>>

/** Makes a language's translations known, before `locale` is set to it. */
export function addTranslations(language: Language, translations: Translations): void {
  i18n.cache[language] = { ...i18n.cache[language], ...translations } as (typeof i18n.cache)[Language]
}
