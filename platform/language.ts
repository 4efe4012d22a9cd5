/**
 * Which of the languages is used, from the person's choice and the browser's own.
 * @module
 */
import { browser } from 'wxt/browser'
import type { Language } from '../dataset/schema.ts'

/** The best language for a BCP 47 tag: Chinese of Taiwan, Hong Kong and Macau, or in traditional script, is zh-TW; other Chinese zh-CN. */
export function languageFor(tag: string): Language {
  const { language, script, region } = localeOf(tag)
  if (language !== 'zh') return 'en'
  if (script) return script === 'Hant' ? 'zh-TW' : 'zh-CN'
  return region === 'TW' || region === 'HK' || region === 'MO' ? 'zh-TW' : 'zh-CN'
}

/** The language in use: the one chosen in settings, or the browser's. */
export function languageInUse(choice: Language | 'auto'): Language {
  return choice === 'auto' ? languageFor(browser.i18n.getUILanguage()) : choice
}

function localeOf(tag: string): { language: string; script?: string | undefined; region?: string | undefined } {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'))
  } catch (error) {
    if (error instanceof RangeError) return { language: 'en' }
    throw error
  }
}
