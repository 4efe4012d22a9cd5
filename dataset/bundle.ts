/**
 * The shapes of what the build makes of the dataset for the extension: every text in one language, editors' fields left out.
 * Made by data/build.ts, read by pages through platform/bundle.ts.
 * @module
 */
import type {
  Accountability,
  Arrangement,
  Claim,
  Domain,
  Law,
  Partner,
  Service,
  Source,
  TimelineEvent,
} from './schema.ts'

export interface NoticePartner {
  id: string
  name: string
  short: string
  /** The organisation's own name in Chinese characters, where it has one. */
  chinese: string | null
  ownership: Partner['ownership']
  role: string
  note: string | null
  lead: boolean
  from: string | null
  to: string | null
}

export interface NoticeClaim {
  id: string
  kind: Claim['kind']
  text: string
  asOf: string | null
  evidence: Claim['evidence']
  /** Places in the notice's list of sources. */
  sources: number[]
  disputedBy: string[]
  /** Changes when the claim does. */
  print: string
}

/** A source as readers see it. */
export type NoticeSource = Omit<Source, 'id' | 'supports' | 'relay'> & { relay: boolean }

export interface NoticeChange {
  date: string
  revision: string
  what: string
  claims: string[]
}

/** All that a notice shows, in one language. */
export interface Notice {
  id: string
  name: string
  company: { id: string; name: string; country: string }
  category: Service['category']
  summary: string
  affected: string
  question: string | null
  howToCheck: string | null
  actions: string[]
  domains: { domain: string; exposure: Domain['exposure']; why: string }[]
  arrangement: Pick<Arrangement, 'status' | 'storage' | 'since' | 'until'> & {
    rule: { name: string; law: string | null } | null
    partners: NoticePartner[]
    places: { place: string; region: string | null }[]
    dataKinds: string[]
    keysInChina: Arrangement['keys_in_china']
  }
  claims: NoticeClaim[]
  /** Ids, in the order of laws.json. */
  laws: string[]
  recordedOn: string
  /** What changed since it was recorded, oldest first. */
  changes: NoticeChange[]
  reviewedOn: string
  /** The other services of the company. */
  siblings: { id: string; name: string }[]
  reports: string[]
  hasAccountability: boolean
}

/** A law as a notice names it. `demands`: it obliges operators to help the authorities or to give them data. */
export interface LawName {
  id: string
  name: string
  demands: boolean
  disputed: boolean
}

/** A service as lists, search and plots need it. */
export interface DirectoryService {
  id: string
  name: string
  /** The names in every language, for the search. */
  allNames: string[]
  company: string
  companyName: string
  country: string
  category: Service['category']
  status: Arrangement['status']
  storage: Arrangement['storage']
  since: string | null
  until: string | null
  partners: { id: string; lead: boolean }[]
  places: string[]
  domains: { domain: string; exposure: Domain['exposure'] }[]
  revision: string
}

export interface DirectoryPartner {
  id: string
  name: string
  short: string
  /** Its names, full and short, in every language, for the search. */
  allNames: string[]
  chinese: string | null
  ownership: Partner['ownership']
  role: string
  note: string | null
}

/** What the all-services page needs at once, in one language. */
export interface Directory {
  date: string
  services: DirectoryService[]
  partners: DirectoryPartner[]
  companies: DirectoryCompany[]
}

export interface DirectoryCompany {
  id: string
  name: string
  /** The names in every language, for the search. */
  allNames: string[]
  country: string
}

export interface LawData {
  id: string
  name: string
  chinese: string | null
  kind: Law['kind']
  applies: Law['applies']
  status: string
  adopted: string | null
  inForce: string | null
  articles: { article: string; requires: string }[]
  whyItMatters: string
  disputed: string | null
  sources: string[]
}

export interface ReportData {
  id: string
  publisher: string
  title: string
  url: string | null
  pressReleaseUrl: string | null
  originalUrl: string | null
  published: string
  kind: Source['kind']
  seen: boolean
  covers: string[]
  companies: string[]
  findings: string[]
  sources: string[]
}

export interface EventData {
  date: string
  kind: TimelineEvent['kind']
  event: string
  services: string[]
  sources: string[]
}

export interface AccountabilityData {
  company: string
  name: string
  asks: {
    ask: Accountability['asks'][number]['ask']
    state: Accountability['asks'][number]['state']
    finding: string
    asOf: string | null
    sources: string[]
  }[]
}

/** Laws, reports, events and answers to the five asks in one language; their sources are in `BackgroundSources`. */
export interface Context {
  laws: LawData[]
  reports: ReportData[]
  timeline: EventData[]
  accountability: AccountabilityData[]
}

/** The background's sources by id. */
export type BackgroundSources = Record<string, NoticeSource>
