import type { Translations } from '../i18n.ts'
import { alert } from './alert.ts'

/** Every group of texts in this language. */
const translations: Translations = { alert }
export default translations
