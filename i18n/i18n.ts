/**
 * Interface texts: English is the source and the fallback, the other languages are loaded when they are used.
 * Texts are read with `.get()`; a page renders anew when the language changes (components/page/start.tsx).
 * @module
 */
import { createI18n, type Messages, type Translations as Texts } from '@nanostores/i18n'
import { atom, keepMount } from 'nanostores'
import type { Language } from '../dataset/vocabulary.ts'

/** The language in use on this page or in this worker. */
export const locale = atom<Language>('en')

const define = createI18n<Language, 'en'>(locale, {
  baseLocale: 'en',
  // What is not in the cache has no translation.
  get: async (_language, groups) => Object.fromEntries(groups.map((group) => [group, {}])),
})

/**
 * Defines a group of texts. It stays mounted: otherwise each `.get()` would set it up anew, with a timer for taking it
 * down, thousands of times a page.
 */
export function i18n<Group extends Texts>(name: string, texts: Group): Messages<Group> {
  const group = define(name, texts)
  keepMount(group)
  return group
}

/**
 * The translation of a group of texts: a string for a sentence, plural forms by name for a count. Missing ones fall
 * back to English.
 */
export type Translation<Group extends { get(): object }> = {
  [Key in keyof ReturnType<Group['get']>]?: ReturnType<Group['get']>[Key] extends string
    ? string
    : string | { one?: string; other: string }
}

/** Translations of a language by group. */
export type Translations = Record<string, Translation<{ get(): Record<string, unknown> }>>

/** Makes a language's translations known, before `locale` is set to it. */
export function addTranslations(language: Language, translations: Translations): void {
  define.cache[language] = { ...define.cache[language], ...translations } as (typeof define.cache)[Language]
}
