/**
 * Which of the languages is used, from the person's choice and the browser's own.
 * @module
 */
import { browser } from 'wxt/browser'
import type { Language } from '../dataset/vocabulary.ts'

/**
 * Chinese, and the languages of its group that browsers can be set to (ISO 639-3): who reads one of them reads Chinese.
 */
const CHINESE = new Set([
  'zh',
  'cdo',
  'cjy',
  'cmn',
  'cpx',
  'czh',
  'czo',
  'gan',
  'hak',
  'hsn',
  'lzh',
  'mnp',
  'nan',
  'wuu',
  'yue',
])
const TRADITIONAL_REGIONS = new Set(['TW', 'HK', 'MO'])

/**
 * The best language for a BCP 47 tag: Chinese of Taiwan, Hong Kong and Macau, or in traditional script, is zh-TW; other
 * Chinese zh-CN. Cantonese without a region is written in traditional script, as in Hong Kong.
 */
export function languageFor(tag: string): Language {
  const { language, script, region } = localeOf(tag)
  if (!CHINESE.has(language)) return 'en'
  if (script) return script === 'Hant' ? 'zh-TW' : 'zh-CN'
  return TRADITIONAL_REGIONS.has(region ?? (language === 'yue' ? 'HK' : '')) ? 'zh-TW' : 'zh-CN'
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
