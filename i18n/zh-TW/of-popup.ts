import type { Translations } from '../i18n.ts'
import { alert } from './alert.ts'
import { controls } from './controls.ts'
import { notice } from './notice.ts'
import { page } from './page.ts'
import { popup } from './popup.ts'
import { words } from './words.ts'

/** The groups of texts that the popup shows. */
const translations: Translations = { alert, controls, notice, page, popup, words }
export default translations
