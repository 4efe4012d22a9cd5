/**
 * What several tests of core need: the texts of alerts in every language, and services to tell about.
 * @module
 */

import type { IndexedService } from '../../dataset/host-index.ts'
import { LANGUAGES, type Language } from '../../dataset/vocabulary.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { locale } from '../../i18n/i18n.ts'
import { speak } from '../../i18n/load.ts'
import type { AlertTexts } from '../sentence.ts'
import { NOTHING_CHOSEN, type Preferences } from '../situation.ts'

/** The texts in every language at once. */
export async function alertTextsByLanguage(): Promise<Record<Language, AlertTexts>> {
  const texts = new Map<Language, AlertTexts>()
  for (const language of LANGUAGES) {
    await speak(language)
    texts.set(language, alertTexts.get())
  }
  locale.set('en')
  return Object.fromEntries(texts) as Record<Language, AlertTexts>
}

/** An active service whose company says that a partner stores its data; in each language its names differ. */
export function serviceWith(changes: Partial<IndexedService> = {}): IndexedService {
  return {
    id: 'acme-cloud',
    name: { en: 'Acme Cloud', 'zh-CN': '顶尖云', 'zh-TW': '頂尖雲' },
    company: { id: 'acme', name: { en: 'Acme', 'zh-CN': '顶尖公司', 'zh-TW': '頂尖公司' } },
    status: 'active',
    storage: 'company-confirmed',
    until: null,
    lastKnown: null,
    partners: [{ en: 'Great Cloud', 'zh-CN': '大云', 'zh-TW': '大雲' }],
    rule: null,
    question: 'acme-account',
    revision: 'r1',
    reviewedOn: '2026-02-28',
    domains: [
      { domain: 'acme.cn', exposure: 'china-market' },
      { domain: 'acme.com', exposure: 'account-region' },
    ],
    ...changes,
  }
}

/** What is in force for a person who chose nothing, with what a test is about. */
export function preferencesWith(changes: Partial<Preferences> = {}): Preferences {
  return { ...NOTHING_CHOSEN, ...changes }
}
