import type { Translations } from '../i18n.ts'
import { about } from './about.ts'
import { list } from './list.ts'
import { menus } from './menus.ts'
import ofPopup from './of-popup.ts'
import { records } from './records.ts'
import { services } from './services.ts'
import { settings } from './settings.ts'
import { welcome } from './welcome.ts'

/** Every group of texts in this language. */
const translations: Translations = { ...ofPopup, about, list, menus, records, services, settings, welcome }
export default translations
