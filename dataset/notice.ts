/**
 * The shapes of what the build ships of the dataset: the records as they are written, less what is for editors alone.
 * @module
 */
import type { Accountability, Company, DataKind, Law, Partner, Question, Report, TimelineEvent } from './schema.ts'
import type { Text } from './schema-parts.ts'
import type { Arrangement, Service, Source } from './service-schema.ts'
import type { Localised, ShippedText } from './text.ts'

/** Fields that no reader sees: the form of the file, the editors' own judgement and notes. */
export const EDITORS_FIELDS = ['$schema', 'confidence', 'open_questions', 'supports', 'original_seen'] as const
type EditorsField = (typeof EDITORS_FIELDS)[number]

/** A record as it is shipped. */
export type Shipped<T> = T extends Text
  ? ShippedText
  : T extends readonly (infer Item)[]
    ? Shipped<Item>[]
    : T extends object
      ? { [Key in keyof T as Key extends EditorsField ? never : Key]: Shipped<T[Key]> }
      : T

/** A partner with its own name in Chinese characters, in full and in short, whatever language is read. */
export type ShippedPartner = Shipped<Partner> & { chinese: string | null; chinese_short: string | null }
/** A law with its official Chinese name. */
type ShippedLaw = Shipped<Law> & { chinese: string | null }

/** A law as a notice names it. `demands`: it obliges operators to help the authorities or to give them data. */
export interface LawName {
  id: string
  name: ShippedText
  demands: boolean
  disputed: boolean
}

/** All that a notice shows: the service's record with the records it names. One module a service. */
export interface NoticeModule {
  service: Shipped<Service>
  company: Shipped<Company>
  partners: ShippedPartner[]
  dataKinds: Shipped<DataKind>[]
  question: Shipped<Question> | null
  /**
   * Those on every operator while the arrangement is active, and the service's own sector rules, in the order of
   * laws.json.
   */
  laws: LawName[]
  /** Ids of the reports that cover the company. */
  reports: string[]
  /** Whether the company stands on Open MIC's five asks. */
  hasAccountability: boolean
  /** Of each claim by its id: changes when the claim does. */
  prints: Record<string, string>
}

/** A service as lists, search and plots need it. */
interface DirectoryEntry {
  id: string
  name: ShippedText
  /** The names in every language, for the search. */
  allNames: string[]
  company: string
  companyName: ShippedText
  country: string
  category: Service['category']
  status: Arrangement['status']
  storage: Arrangement['storage']
  since: string | null
  until: string | null
  partners: { id: string; lead: boolean }[]
  places: ShippedText[]
  domains: { domain: string; exposure: Service['domains'][number]['exposure'] }[]
  /** What its change log says of its latest day. */
  changed: { date: string; entries: { what: ShippedText; kind: 'verdict' | 'facts' | 'wording' }[] }
}

/** What the all-services page needs at once. */
export interface DirectoryModule {
  /** YYYY-MM-DD */
  date: string
  services: DirectoryEntry[]
  /** `allNames`: full and short names in every language, for the search. */
  partners: (ShippedPartner & { allNames: string[] })[]
  companies: (Shipped<Company> & { allNames: string[] })[]
}

/**
 * What stands around the services: laws, reports, events, the five asks, their sources, and the lists that exports
 * join.
 */
export interface ContextModule {
  laws: ShippedLaw[]
  reports: Shipped<Report>[]
  timeline: Shipped<TimelineEvent>[]
  accountability: Shipped<Accountability>[]
  sources: Shipped<Source>[]
  questions: Shipped<Question>[]
  dataKinds: Shipped<DataKind>[]
}

export type Notice = Localised<NoticeModule>
export type NoticeClaim = Notice['service']['claims'][number]
export type NoticeSource = Notice['service']['sources'][number]
export type NoticePartner = Notice['partners'][number]
export type Directory = Localised<DirectoryModule>
export type DirectoryService = Directory['services'][number]
export type DirectoryPartner = Directory['partners'][number]
export type DirectoryCompany = Directory['companies'][number]
export type Context = Localised<ContextModule>
export type ContextLaw = Context['laws'][number]
export type ContextReport = Context['reports'][number]
export type ContextEvent = Context['timeline'][number]
export type AskedEntry = Context['accountability'][number]
export type ContextSource = Context['sources'][number]
