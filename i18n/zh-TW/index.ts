import type { Translations } from '../i18n.ts'
import { alert } from './alert.ts'
import { controls } from './controls.ts'
import { menus } from './menus.ts'
import { notice } from './notice.ts'
import { page } from './page.ts'
import { popup } from './popup.ts'
import { words } from './words.ts'

/** Every group of texts in this language. */
const translations: Translations = { alert, page, controls, menus, notice, popup, words }
export default translations
