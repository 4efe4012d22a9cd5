/**
 * Loads the language a page uses; the others stay on disk.
 * @module
 */
import type { Language } from '../data/schema.ts'
import { addTranslations, locale, type Translations } from './i18n.ts'

const LOADERS: Record<Exclude<Language, 'en'>, () => Promise<{ default: Translations }>> = {
  'zh-CN': () => import('./zh-CN/index.ts'),
  'zh-TW': () => import('./zh-TW/index.ts'),
}

/** Puts a language into use: from then on `.get()` of any group of texts gives that language. */
export async function speak(language: Language): Promise<void> {
  if (language !== 'en') addTranslations(language, (await LOADERS[language]()).default)
  locale.set(language)
}
