/**
 * The texts of toolbar titles, in all languages at once: a service worker cannot load one lazily, and they are few.
 * @module
 */
import type { Language } from '../data/schema.ts'
import { alertTexts } from '../i18n/en/alert.ts'
import { addTranslations, locale } from '../i18n/i18n.ts'
import { alert as simplified } from '../i18n/zh-CN/alert.ts'
import { alert as traditional } from '../i18n/zh-TW/alert.ts'

addTranslations('zh-CN', { alert: simplified })
addTranslations('zh-TW', { alert: traditional })

/** The texts in a language. */
export function alertTextsIn(language: Language): ReturnType<(typeof alertTexts)['get']> {
  if (locale.get() !== language) locale.set(language)
  return alertTexts.get()
}
