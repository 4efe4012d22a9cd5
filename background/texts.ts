/**
 * What the background says: toolbar titles, notifications, menus, the address bar. A service worker cannot load a
 * language when it is needed, so it has these texts in every language from its start.
 * @module
 */
import type { AlertTexts } from '../core/sentence.ts'
import type { Language } from '../dataset/vocabulary.ts'
import { alertTexts } from '../i18n/en/alert.ts'
import { menuTexts } from '../i18n/en/menus.ts'
import { addTranslations, locale } from '../i18n/i18n.ts'
import { alert as alertCN } from '../i18n/zh-CN/alert.ts'
import { menus as menusCN } from '../i18n/zh-CN/menus.ts'
import { alert as alertTW } from '../i18n/zh-TW/alert.ts'
import { menus as menusTW } from '../i18n/zh-TW/menus.ts'

addTranslations('zh-CN', { alert: alertCN, menus: menusCN })
addTranslations('zh-TW', { alert: alertTW, menus: menusTW })

/** The texts of titles and notifications in a language. */
export function alertTextsIn(language: Language): AlertTexts {
  locale.set(language)
  return alertTexts.get()
}

/** The texts of menus and the address bar in a language. */
export function menuTextsIn(language: Language): ReturnType<(typeof menuTexts)['get']> {
  locale.set(language)
  return menuTexts.get()
}
