/**
 * Texts that the browser keeps for the extension: names of the dataset, and what the background says. A service worker cannot load a
 * language when it is needed; like this it starts without any.
 * @module
 */
import { browser } from 'wxt/browser'
import { filled, nameIn, nameKey, textKey } from '../core/browser-messages.ts'
import type { Localised } from '../dataset/host-index.ts'
import type { Language } from '../dataset/schema.ts'

const names = new Map<number, Localised>()

/** The name with a number in the host index. @throws Error when the package has none. */
export function nameAt(number: number): Localised {
  const known = names.get(number) ?? nameIn(message(nameKey(number)))
  names.set(number, known)
  return known
}

/** A group of interface texts in a language: each a string, or a function where it has placeholders. */
export function textsOf<Texts extends object>(group: string, language: Language): Texts {
  return new Proxy({} as Texts, {
    get(_texts, key) {
      const text = message(textKey(group, String(key), language))
      return text.includes('{') ? (values: Record<string, string>) => filled(text, values) : text
    },
  })
}

function message(key: string): string {
  // WXT's types know the messages written by hand alone.
  const found = browser.i18n.getMessage(key as 'name')
  if (found === '') throw new Error(`the package has no text ${key}`)
  return found
}
