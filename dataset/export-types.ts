/**
 * The dataset as it is exported for use outside the extension: format version 1. Names are those of the files under
 * data/, explained in docs/DATA.md. This file stands alone, since it is also the type declaration of the published
 * package.
 * @module
 */

/** A text in every language; in English where there is no translation, or none of the English as it is now. */
export interface ExportedText {
  en: string
  'zh-CN': string
  'zh-TW': string
}

/** YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known. */
export type PartialDate = string

export interface ExportedSource {
  id: string
  publisher: string
  title: string
  url: string | null
  published: PartialDate | null
  kind: 'company' | 'regulator' | 'law' | 'news' | 'ngo' | 'academic' | 'reference' | 'code'
  /** The language it is written in, such as en or zh. */
  lang: string
  /** Whether the editors read it. */
  seen: boolean
  /** Whether it copies or retells another publisher's report. */
  relay: boolean
}

export interface ExportedClaim {
  id: string
  kind: string
  text: ExportedText
  as_of: PartialDate | null
  /** statement: the company, partner or a regulator itself; several: independent publishers; single: one publisher. */
  evidence: 'statement' | 'several' | 'single'
  /** Ids in the service's `sources`. */
  sources: string[]
  /** Claims of the same service that say otherwise. */
  disputed_by: string[]
}

export interface ExportedDomain {
  /** A host name; its subdomains go with it unless they are listed themselves. */
  domain: string
  /**
   * china-market: serves the China-market service itself; account-region: only accounts or customers of that market are
   * affected; company-site: the company's general site. Several services can list the same host.
   */
  exposure: 'china-market' | 'account-region' | 'company-site'
  why: ExportedText
  /** source: a source names the host; well-known: general knowledge, not yet confirmed. */
  basis: 'source' | 'well-known'
  /** Public lists that name the host, where no source does. */
  seen_in: string[]
}

export interface ExportedPartner {
  id: string
  name: ExportedText
  short: ExportedText
  ownership:
    | 'state-owned'
    | 'state-linked'
    | 'listed'
    | 'private'
    | 'joint-venture'
    | 'state-joint-venture'
    | 'own-subsidiary'
    | 'unknown'
  /** Its part in this arrangement. */
  role: ExportedText
  note: ExportedText | null
  /** Whether it runs the service or holds the data now, or did last. */
  lead: boolean
  from: PartialDate | null
  to: PartialDate | null
}

export interface ExportedArrangement {
  /** unclear: it is on record, and whether it still holds is not known. */
  status: 'active' | 'announced' | 'ended' | 'unclear' | 'none'
  /** With status unclear: the latest date for which it is on record. */
  last_known: PartialDate | null
  /** Where no source names the local operator of an active arrangement. */
  operator: 'not named' | null
  storage: 'company-confirmed' | 'reported' | 'required-by-rule' | 'not-confirmed' | 'elsewhere' | 'none'
  rule: { name: ExportedText; law: string | null } | null
  since: PartialDate | null
  until: PartialDate | null
  partners: ExportedPartner[]
  places: { place: ExportedText; region: ExportedText | null }[]
  data_kinds: ExportedText[]
  keys_in_china: 'yes' | 'no' | 'unknown'
}

export interface ExportedService {
  id: string
  name: ExportedText
  company: { id: string; name: ExportedText; country: string }
  category: string
  summary: ExportedText
  domains: ExportedDomain[]
  arrangement: ExportedArrangement
  /** Whose data it concerns. */
  affected: ExportedText
  /** Id in the dataset's `questions`; services that hang on the same fact share one. */
  question_id: string | null
  question: ExportedText | null
  /** The question's steps as one text. */
  how_to_check: ExportedText | null
  actions: ExportedText[]
  claims: ExportedClaim[]
  /** The claim that says what becomes of data already stored, where one does. */
  stored_data: string | null
  sources: ExportedSource[]
  /** Ids in the dataset's `laws`. */
  laws: string[]
  /** Oldest first. */
  changes: { date: string; revision: string; what: ExportedText; claims: string[] }[]
  /** Twelve hex digits that change when a fact changes. */
  revision: string
  /** YYYY-MM-DD */
  reviewed_on: string
}

/** What a person is asked where the answer decides. */
export interface ExportedQuestion {
  id: string
  /** Answered by yes or no. */
  text: ExportedText
  /** How a person who is not sure finds out. */
  steps: { text: ExportedText; link: string | null }[]
  /** What each answer means. */
  yes: ExportedText
  no: ExportedText
  not_sure: ExportedText
}

export interface ExportedCompany {
  id: string
  name: ExportedText
  /** ISO 3166 code. */
  country: string
  /** Main sites of a company that reports name and that has no service in the dataset. */
  sites: string[]
}

export interface ExportedLaw {
  id: string
  name: ExportedText
  kind: 'law' | 'regulation' | 'regulator rule' | 'draft' | 'pledge'
  applies: 'operators' | 'sector' | 'background'
  /** What it does: keep data here, let authorities ask, real names and censorship. */
  group: 'keep-here' | 'authorities-ask' | 'names-censorship' | 'other'
  status: ExportedText
  adopted: PartialDate | null
  in_force: PartialDate | null
  articles: { article: ExportedText; requires: ExportedText }[]
  why_it_matters: ExportedText
  disputed: ExportedText | null
  /** Ids in the dataset's `sources`, as in the three below. */
  sources: string[]
}

export interface ExportedReport {
  id: string
  publisher: string
  title: string
  url: string | null
  press_release_url: string | null
  /** Where it was first published, when `url` leads to a copy. */
  original_url: string | null
  published: PartialDate
  kind: ExportedSource['kind']
  seen: boolean
  covers: ExportedText[]
  companies: string[]
  findings: ExportedText[]
  sources: string[]
}

export interface ExportedEvent {
  date: PartialDate
  kind: 'company' | 'law' | 'ngo' | 'incident'
  event: ExportedText
  services: string[]
  sources: string[]
}

/** What a company is known to have done about Open MIC's five asks of 2018. */
export interface ExportedAccountability {
  company: string
  name: ExportedText
  asks: {
    ask: 'commitment' | 'inform-users' | 'risk-assessment' | 'transparency-report' | 'alternatives'
    state: 'yes' | 'partly' | 'no' | 'unknown'
    finding: ExportedText
    as_of: PartialDate | null
    sources: string[]
  }[]
}

export interface ExportedDataset {
  format: 'whereabouts-dataset'
  /** Of the format; a new one when a field changes its meaning or goes. */
  version: 1
  /** The day of the latest review or change, YYYY-MM-DD. */
  date: string
  licence: 'CC-BY-4.0'
  licence_url: string
  attribution: string
  services: ExportedService[]
  questions: ExportedQuestion[]
  companies: ExportedCompany[]
  laws: ExportedLaw[]
  reports: ExportedReport[]
  timeline: ExportedEvent[]
  accountability: ExportedAccountability[]
  /** Sources of laws, reports, timeline and accountability; services carry their own. */
  sources: ExportedSource[]
}
