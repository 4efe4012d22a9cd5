/**
 * What the browser keeps for the extension in `_locales`, beside the extension's own name: names of the dataset and the texts of the
 * background, in every language.
 * @module
 */
import { inFile, messageOf, nameKey, textKey } from '../core/browser-messages.ts'
import type { Localised } from '../dataset/host-index.ts'
import { LANGUAGES } from '../dataset/schema.ts'
import { alertTexts } from '../i18n/en/alert.ts'
import { menuTexts } from '../i18n/en/menus.ts'
import { locale } from '../i18n/i18n.ts'
import { speak } from '../i18n/load.ts'

/** Messages by key, as they stand in messages.json. */
export type BrowserMessages = Record<string, { message: string }>

const GROUPS = { alert: alertTexts, menus: menuTexts }

/** Names by number, and the texts of the background. */
export async function browserMessages(names: readonly Localised[]): Promise<BrowserMessages> {
  const messages = names.map((name, number): [string, string] => [nameKey(number), messageOf(name)])
  for (const language of LANGUAGES) {
    await speak(language)
    for (const [group, texts] of Object.entries(GROUPS)) {
      for (const [key, text] of Object.entries(texts.get())) {
        // Without values a text keeps its placeholders.
        messages.push([textKey(group, key, language), typeof text === 'function' ? text({} as never) : text])
      }
    }
  }
  locale.set('en')
  return Object.fromEntries(messages.map(([key, message]) => [key, inFile(message)]))
}
