/**
 * The verdict in one line: whom it concerns, who holds the data, who says so.
 * @module
 */
import type { IndexedService, StorageGrade } from '../dataset/host-index.ts'
import { inLanguage } from '../dataset/text.ts'
import type { Language } from '../dataset/vocabulary.ts'
import type { alertTexts } from '../i18n/en/alert.ts'
import type { AnswerInForce } from './choices.ts'
import { formatDate } from './format-date.ts'
import type { Verdict } from './verdict.ts'

/** The texts a line is made of, in the language in use. */
export type AlertTexts = ReturnType<(typeof alertTexts)['get']>

/** What a line is about. */
interface Said {
  service: IndexedService
  verdict: Verdict
  /** Whose answer the verdict follows: "as you answered" is said of nobody else's. */
  answer: Pick<AnswerInForce, 'by'>
}

/** The verdict on a service in one line, without a full stop; in English it begins in lower case. */
export function lineOf({ service, verdict, answer }: Said, language: Language, texts: AlertTexts): string {
  const company = inLanguage(service.company.name, language)
  const partners = holdersOf(service, language, texts)
  const rule = service.rule === null ? '' : inLanguage(service.rule, language)
  switch (verdict) {
    case 'in-china':
      return byGrade(service.storage, {
        'company-confirmed': () => texts.inChinaConfirmed({ partners, company }),
        'required-by-rule': () => texts.inChinaRequired({ company, rule }),
        reported: () => texts.inChinaReported({ partners }),
      })
    case 'depends':
      return byGrade(service.storage, {
        'company-confirmed': () => texts.dependsConfirmed({ partners, company }),
        'required-by-rule': () => texts.dependsRequired({ company, rule }),
        reported: () => texts.dependsReported({ partners }),
      })
    case 'local-operator':
      return texts.localOperator({ partners })
    case 'unconfirmed':
      return texts.unconfirmed({ partners })
    case 'announced':
      return texts.announced
    case 'unclear':
      return unclear(service, partners, texts)
    case 'not-you':
      return answer.by === 'person' ? texts.notYou : texts.notYouByDefault
    case 'ended':
      return ended(service, texts)
    case 'none-known':
      return texts.noneKnown({ date: formatDate(service.reviewedOn, language) })
  }
}

/** Names that can stand in a text about a service: its own, its company's, and of those who run it. */
export function namesAbout({ name, company, partners }: IndexedService, language: Language): string[] {
  return [name, company.name, ...partners].map((text) => inLanguage(text, language))
}

/** What may be said of the past: a rule that required storage does not tell what was kept. */
const PAST: Readonly<Record<StorageGrade, 'Kept' | 'Reported' | 'Run'>> = {
  'company-confirmed': 'Kept',
  reported: 'Reported',
  'required-by-rule': 'Run',
  'not-confirmed': 'Run',
  elsewhere: 'Run',
  none: 'Run',
}

function unclear({ storage, lastKnown }: IndexedService, partners: string, texts: AlertTexts): string {
  return texts[`unclear${PAST[storage]}`]({ partners, year: (lastKnown ?? '').slice(0, 4) })
}

function ended({ storage, until }: IndexedService, texts: AlertTexts): string {
  const past = PAST[storage]
  return until === null ? texts[`ended${past}`] : texts[`ended${past}In`]({ year: until.slice(0, 4) })
}

type KnownGrade = 'company-confirmed' | 'required-by-rule' | 'reported'

function byGrade(storage: StorageGrade, lines: Record<KnownGrade, () => string>): string {
  if (storage === 'company-confirmed' || storage === 'required-by-rule') return lines[storage]()
  return lines.reported()
}

/** "A", "A and B", "A, B and C", as the language has it; or that no source names anybody. */
function holdersOf({ partners }: IndexedService, language: Language, texts: AlertTexts): string {
  const said = partners.map((name) => inLanguage(name, language))
  const last = said.pop()
  if (last === undefined) return texts.notNamed
  return said.length === 0 ? last : said.join(texts.listSeparator) + texts.listLast + last
}

/** A line as a sentence of its own: its first letter in upper case. */
export function asSentence(line: string): string {
  return line.charAt(0).toLocaleUpperCase('en') + line.slice(1)
}
