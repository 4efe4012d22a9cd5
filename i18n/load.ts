/**
 * Loads the language a page uses; the others stay on disk.
 * @module
 */
import type { Language } from '../dataset/schema.ts'
import { addTranslations, locale, type Translations } from './i18n.ts'

/** Which texts a page needs: those of the popup, which starts with as little as it can, or all. */
export type Extent = 'popup' | 'all'

type Loader = () => Promise<{ default: Translations }>

const LOADERS: Record<Exclude<Language, 'en'>, Record<Extent, Loader>> = {
  'zh-CN': { popup: () => import('./zh-CN/of-popup.ts'), all: () => import('./zh-CN/index.ts') },
  'zh-TW': { popup: () => import('./zh-TW/of-popup.ts'), all: () => import('./zh-TW/index.ts') },
}

/** Puts a language into use: from then on `.get()` of any group of texts gives that language. */
export async function speak(language: Language, extent: Extent = 'all'): Promise<void> {
  if (language !== 'en') addTranslations(language, (await LOADERS[language][extent]()).default)
  locale.set(language)
}
