/**
 * The toolbar button where no tab says otherwise: the extension's icon and name, or neutral ones for people who must
 * not be seen with it. The browser forgets both when it ends.
 * @module
 */
import { browser } from 'wxt/browser'
import { languageInUse } from '../platform/language.ts'
import { readSettings } from '../storage/preferences.ts'
import { alertTextsIn } from './texts.ts'

const SIZES = [16, 32]

/** Shows the icon and title that the settings want. */
export async function showIcon(): Promise<void> {
  const { settings } = await readSettings()
  const texts = alertTextsIn(languageInUse(settings.language))
  const prefix = settings.quietIcon ? 'quiet-' : ''
  await Promise.all([
    browser.action.setIcon({ path: Object.fromEntries(SIZES.map((size) => [size, `/icons/${prefix}${size}.png`])) }),
    browser.action.setTitle({ title: settings.quietIcon ? texts.quietName : texts.name }),
  ])
}
