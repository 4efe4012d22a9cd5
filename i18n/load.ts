/**
 * Loads the language a page uses. The popup, which waits for nothing it can do without, has its few texts in every
 * language; what else pages say stays on disk but for the language in use.
 * @module
 */
import type { Language, OtherLanguage } from '../dataset/vocabulary.ts'
import { addTranslations, locale, type Translations } from './i18n.ts'
import simplified from './zh-CN/of-popup.ts'
import traditional from './zh-TW/of-popup.ts'

/** Which texts a page needs: those of the popup, which starts with as little as it can, or all. */
export type Extent = 'popup' | 'all'

const OF_POPUP: Record<OtherLanguage, Translations> = { 'zh-CN': simplified, 'zh-TW': traditional }

const LOADERS: Record<OtherLanguage, () => Promise<{ default: Translations }>> = {
  'zh-CN': () => import('./zh-CN/index.ts'),
  'zh-TW': () => import('./zh-TW/index.ts'),
}

/** Puts a language into use: from then on `.get()` of any group of texts gives that language. */
export async function speak(language: Language, extent: Extent = 'all'): Promise<void> {
  if (language !== 'en') {
    addTranslations(language, extent === 'popup' ? OF_POPUP[language] : (await LOADERS[language]()).default)
  }
  locale.set(language)
}
