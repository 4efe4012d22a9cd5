/**
 * The verdict in one line, by storage grade.
 * @module
 */

import { type IndexedService, type Language, localised, type StorageGrade } from '../dataset/host-index.ts'
import type { alertTexts } from '../i18n/en/alert.ts'
import { formatDate } from './format-date.ts'
import type { Verdict } from './verdict.ts'

/** The texts a line is made of, in the language in use. */
export type AlertTexts = ReturnType<(typeof alertTexts)['get']>

/** The verdict on a service in one line, without a full stop; in English it begins in lower case. */
export function lineOf(verdict: Verdict, service: IndexedService, language: Language, texts: AlertTexts): string {
  const company = service.company === null ? '' : localised(service.company, language)
  const partners = enumerated(service.partners, language, texts)
  const rule = service.rule === null ? '' : localised(service.rule, language)
  switch (verdict) {
    case 'in-china':
      return byGrade(service.storage, {
        'company-confirmed': () => texts.inChinaConfirmed({ partners, company }),
        'required-by-rule': () => texts.inChinaRequired({ partners, rule }),
        reported: () => texts.inChinaReported({ partners }),
      })
    case 'depends':
      return byGrade(service.storage, {
        'company-confirmed': () => texts.dependsConfirmed({ partners, company }),
        'required-by-rule': () => texts.dependsRequired({ partners, rule }),
        reported: () => texts.dependsReported({ partners }),
      })
    case 'local-operator':
      return texts.localOperator({ partners })
    case 'unconfirmed':
      return texts.unconfirmed({ partners })
    case 'announced':
      return texts.announced
    case 'not-you':
      return texts.notYou
    case 'ended':
      return service.until === null ? texts.ended : texts.endedIn({ year: service.until.slice(0, 4) })
    case 'none-known':
      return texts.noneKnown({ date: formatDate(service.reviewedOn, language) })
  }
}

type KnownGrade = 'company-confirmed' | 'required-by-rule' | 'reported'

function byGrade(storage: StorageGrade, lines: Record<KnownGrade, () => string>): string {
  if (storage === 'company-confirmed' || storage === 'required-by-rule') return lines[storage]()
  return lines.reported()
}

/** "A", "A and B", "A, B and C", as the language has it. */
function enumerated(names: IndexedService['partners'], language: Language, texts: AlertTexts): string {
  const said = names.map((name) => localised(name, language))
  const last = said.pop()
  if (last === undefined) return texts.noPartner
  return said.length === 0 ? last : said.join(texts.listSeparator) + texts.listLast + last
}

/** A line as a sentence of its own: its first letter in upper case. */
export function asSentence(line: string): string {
  return line.charAt(0).toLocaleUpperCase('en') + line.slice(1)
}
