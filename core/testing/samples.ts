/**
 * What several tests of core need: the texts of alerts in every language, and services to tell about.
 * @module
 */

import type { IndexedService } from '../../dataset/host-index.ts'
import { LANGUAGES, type Language } from '../../dataset/schema.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { locale } from '../../i18n/i18n.ts'
import { speak } from '../../i18n/load.ts'
import type { AlertTexts } from '../sentence.ts'

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
    name: ['Acme Cloud', '顶尖云', '頂尖雲'],
    company: ['Acme', '顶尖公司', '頂尖公司'],
    status: 'active',
    storage: 'company-confirmed',
    until: null,
    partners: [['Great Cloud', '大云', '大雲']],
    rule: null,
    revision: 'r1',
    reviewedOn: '2026-02-28',
    domains: [
      { domain: 'acme.cn', exposure: 'china-market' },
      { domain: 'acme.com', exposure: 'account-region' },
    ],
    ...changes,
  }
}
