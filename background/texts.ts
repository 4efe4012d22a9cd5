/**
 * What the background says: toolbar titles, notifications, menus, the address bar.
 * @module
 */
import type { AlertTexts } from '../core/sentence.ts'
import type { Language } from '../dataset/schema.ts'
import type { menuTexts } from '../i18n/en/menus.ts'
import { textsOf } from '../platform/browser-texts.ts'

/** The texts of titles and notifications in a language. */
export function alertTextsIn(language: Language): AlertTexts {
  return textsOf('alert', language)
}

/** The texts of menus and the address bar in a language. */
export function menuTextsIn(language: Language): ReturnType<(typeof menuTexts)['get']> {
  return textsOf('menus', language)
}
