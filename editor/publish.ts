/**
 * What the build ships of the checked dataset: the host index, a notice a service, the directory and the context.
 * Records are shipped as they are written, less what is for editors alone; what they name by id is put beside them.
 * @module
 */
import type { HostIndex, IndexedService } from '../dataset/host-index.ts'
import {
  type ContextModule,
  type DirectoryModule,
  EDITORS_FIELDS,
  type LawName,
  type NoticeModule,
  type Shipped,
  type ShippedPartner,
} from '../dataset/notice.ts'
import type { Company, Dataset, Law, Partner, Question } from '../dataset/schema.ts'
import type { Text } from '../dataset/schema-parts.ts'
import type { Service } from '../dataset/service-schema.ts'
import { inLanguage, type ShippedText } from '../dataset/text.ts'
import { LANGUAGES } from '../dataset/vocabulary.ts'
import { claimPrint } from './revision.ts'
import { isStale } from './text-hash.ts'

/** The date of the dataset: the day of the latest review or change in it. */
export function datasetDate({ services }: Pick<Dataset, 'services'>): string {
  const days = services.flatMap((service) => [service.reviewed_on, ...service.changes.map(({ date }) => date)])
  return days.sort().at(-1) ?? ''
}

/** The record without editors' fields, and its texts without stale translations. */
function shipped<T>(record: T): Shipped<T> {
  return shippedValue(record) as Shipped<T>
}

function shippedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shippedValue)
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return shippedText(value)
  const kept = Object.entries(value).filter(([key]) => !EDITORS_FIELDS.some((field) => field === key))
  return Object.fromEntries(kept.map(([key, item]) => [key, shippedValue(item)]))
}

function isText(value: object): value is Text {
  return 'en' in value
}

/** A translation of what used to be said could mislead; one that is the same as the English says nothing more. */
function shippedText(text: Text): ShippedText {
  if (isStale(text)) return { en: text.en }
  const translations = LANGUAGES.flatMap((language) => {
    const translation = text[language]
    return translation === undefined || (language !== 'en' && translation === text.en) ? [] : [[language, translation]]
  })
  return Object.fromEntries(translations)
}

/**
 * Host → its services, exposure, status, grade, revision, and the names a verdict's line needs; without the dataset's
 * hash.
 */
export function hostIndex(dataset: Dataset): Omit<HostIndex, 'hash'> {
  return {
    date: datasetDate(dataset),
    services: dataset.services.map((service) => indexed(service, dataset)),
    outOfScope: dataset.companies.flatMap(({ id, name, sites }) =>
      (sites ?? []).map((site) => ({ company: id, name: shippedText(name), site })),
    ),
  }
}

function indexed(service: Service, dataset: Dataset): IndexedService {
  const { status, storage, until, last_known, rule, partners } = service.arrangement
  const company = companyOf(service, dataset)
  return {
    id: service.id,
    name: shippedText(service.name),
    company: { id: company.id, name: shippedText(company.name) },
    status,
    storage,
    until,
    lastKnown: last_known ?? null,
    partners: partners.filter(({ lead }) => lead).map(({ partner }) => shippedText(partnerOf(partner, dataset).short)),
    rule: rule ? shippedText(rule.name) : null,
    question: questionOf(service, dataset)?.id ?? null,
    revision: service.changes.at(-1)?.revision ?? '',
    reviewedOn: service.reviewed_on,
    domains: service.domains.map(({ domain, exposure, own }) => ({ domain, exposure, ...(own && { own }) })),
  }
}

/** The notice of a service: its record with the records it names. */
export function notice(service: Service, dataset: Dataset): NoticeModule {
  const { arrangement } = service
  const question = questionOf(service, dataset)
  const partners = [...new Set(arrangement.partners.map(({ partner }) => partner))]
  return {
    service: shipped(service),
    company: shipped(companyOf(service, dataset)),
    partners: partners.map((id) => shippedPartner(partnerOf(id, dataset))),
    dataKinds: dataset.dataKinds.filter(({ id }) => arrangement.data_kinds.includes(id)).map(shipped),
    question: question && shipped(question),
    laws: lawsOf(service, dataset).map(lawName),
    reports: dataset.reports.filter(({ companies }) => companies.includes(service.company)).map(({ id }) => id),
    hasAccountability: dataset.accountability.some(({ company }) => company === service.company),
    prints: Object.fromEntries(service.claims.map((claim) => [claim.id, claimPrint(claim)])),
  }
}

/**
 * The laws that apply to an arrangement: those on every operator in the mainland while it is active, and the service's
 * own sector rules.
 */
function lawsOf(service: Service, dataset: Dataset): Law[] {
  return dataset.laws.filter(
    (law) => service.laws.includes(law.id) || (law.applies === 'operators' && service.arrangement.status === 'active'),
  )
}

function lawName({ id, name, demands, disputed }: Law): LawName {
  return { id, name: shippedText(name), demands: demands === true, disputed: disputed !== undefined }
}

function changesOfLatestDay({ changes, reviewed_on }: Service): DirectoryModule['services'][number]['changed'] {
  const date = changes.at(-1)?.date ?? reviewed_on
  return {
    date,
    entries: changes
      .filter((change) => change.date === date)
      .map(({ what, kind }) => ({ what: shippedText(what), kind: kind ?? 'facts' })),
  }
}

/** What lists, search and plots need. */
export function directory(dataset: Dataset): DirectoryModule {
  return {
    date: datasetDate(dataset),
    services: dataset.services.map((service) => {
      const { status, storage, since, until, partners, places } = service.arrangement
      const company = companyOf(service, dataset)
      return {
        id: service.id,
        name: shippedText(service.name),
        allNames: inAll(service.name),
        company: service.company,
        companyName: shippedText(company.name),
        country: company.country,
        category: service.category,
        status,
        storage,
        since,
        until,
        partners: partners.map(({ partner, lead }) => ({ id: partner, lead: lead === true })),
        places: places.map(({ place }) => shippedText(place)),
        domains: service.domains.map(({ domain, exposure }) => ({ domain, exposure })),
        changed: changesOfLatestDay(service),
      }
    }),
    partners: dataset.partners.map((partner) => ({
      ...shippedPartner(partner),
      allNames: inAll(partner.name, partner.short),
    })),
    companies: dataset.companies.map((company) => ({ ...shipped(company), allNames: inAll(company.name) })),
  }
}

/** Laws, reports, events, the five asks and what exports join with them. */
export function context(dataset: Dataset): ContextModule {
  return {
    laws: dataset.laws.map((law) => ({ ...shipped(law), chinese: law.name['zh-CN'] ?? null })),
    reports: dataset.reports.map(shipped),
    timeline: dataset.timeline.map(shipped),
    accountability: dataset.accountability.map(shipped),
    sources: dataset.sources.map(shipped),
    questions: dataset.questions.map(shipped),
    dataKinds: dataset.dataKinds.map(shipped),
  }
}

/** Every different form of the texts in any language. */
function inAll(...texts: Text[]): string[] {
  return [...new Set(texts.map(shippedText).flatMap((text) => LANGUAGES.map((language) => inLanguage(text, language))))]
}

function shippedPartner(partner: Partner): ShippedPartner {
  const { name, short } = partner
  return { ...shipped(partner), chinese: name['zh-CN'] ?? null, chinese_short: short['zh-CN'] ?? null }
}

function companyOf(service: Service, dataset: Dataset): Company {
  return found(dataset.companies, service.company, service)
}

function partnerOf(id: string, dataset: Dataset): Partner {
  return found(dataset.partners, id)
}

function questionOf({ question }: Service, dataset: Dataset): Question | null {
  return question === null ? null : found(dataset.questions, question)
}

/** The record with `id`. The dataset is checked, so there is one. */
function found<T extends { id: string }>(records: readonly T[], id: string, by?: Service): T {
  const record = records.find((candidate) => candidate.id === id)
  if (record === undefined) throw new Error(`${by ? `${by.id}: ` : ''}no record ${id}`)
  return record
}
