/**
 * Turns the checked dataset into what the extension ships: the host index for the worker, and for pages one notice a service and language,
 * the directory, and the background (laws, reports, timeline, five asks).
 * @module
 */

import type { BackgroundData, Directory, LawName, NoticeData, NoticePartner, NoticeSource } from '../dataset/bundle.ts'
import { type IndexedService, type Localised, pack } from '../dataset/host-index.ts'
import type { Names } from '../dataset/packed.ts'
import {
  type Dataset,
  type Domain,
  EXPOSURES,
  LANGUAGES,
  type Language,
  type Law,
  type Partner,
  type Service,
  type Source,
  type Text,
} from '../dataset/schema.ts'
import { claimPrint, factsRevision } from './revision.ts'
import { inLanguage } from './text-hash.ts'

/** The host index: host → service, exposure, status, storage, revision; and the short names in it. */
export function hostIndex(dataset: Dataset): ReturnType<typeof pack> {
  return pack(
    dataset.services.map((service) => indexed(service, dataset)),
    datasetDate(dataset),
    dataset.companies.flatMap(({ id, name, sites }) =>
      (sites ?? []).map((site) => ({ company: id, name: inEvery(name), site })),
    ),
  )
}

/** The date of the dataset: the day of the latest review or change in it. */
export function datasetDate(dataset: Dataset): string {
  const days = dataset.services.flatMap((service) => [service.reviewed_on, ...service.changes.map(({ date }) => date)])
  return days.sort().at(-1) ?? ''
}

function indexed(service: Service, dataset: Dataset): IndexedService {
  const { status, storage, until, rule, partners } = service.arrangement
  return {
    id: service.id,
    name: inEvery(service.name),
    company: storage === 'company-confirmed' ? inEvery(companyOf(service, dataset).name) : null,
    status,
    storage,
    until,
    partners:
      status === 'active'
        ? partners.filter((p) => p.lead).map((p) => inEvery(partnerOf(p.partner, dataset).short))
        : [],
    rule: rule ? inEvery(rule.name) : null,
    revision: factsRevision(service, dataset.partners),
    reviewedOn: service.reviewed_on,
    domains: service.domains.map(({ domain, exposure }) => ({ domain, exposure })),
  }
}

function inEvery(text: Text): Localised {
  const [en, cn, tw] = [inLanguage(text, 'en'), inLanguage(text, 'zh-CN'), inLanguage(text, 'zh-TW')]
  return en === cn && en === tw ? en : [en, cn, tw]
}

/** The notice of a service in a language, without its sources. */
export function notice(service: Service, dataset: Dataset, language: Language): NoticeData {
  const say = (text: Text) => inLanguage(text, language)
  const { arrangement } = service
  const company = companyOf(service, dataset)
  const places = new Map(service.sources.map((source, place) => [source.id, place]))
  return {
    id: service.id,
    name: say(service.name),
    company: { id: company.id, name: say(company.name), country: company.country },
    category: service.category,
    summary: say(service.summary),
    affected: say(service.affected),
    question: service.question && say(service.question),
    howToCheck: service.how_to_check && say(service.how_to_check),
    actions: service.actions.map(say),
    domains: inIndexOrder(service.domains).map(({ domain, exposure, why }) => ({ domain, exposure, why: say(why) })),
    arrangement: {
      status: arrangement.status,
      storage: arrangement.storage,
      since: arrangement.since,
      until: arrangement.until,
      rule: arrangement.rule ? { name: say(arrangement.rule.name), law: arrangement.rule.law } : null,
      partners: arrangement.partners.map((entry): NoticePartner => {
        const partner = partnerOf(entry.partner, dataset)
        return {
          ...partnerNames(partner, language),
          ownership: partner.ownership,
          role: say(entry.role),
          note: partner.note ? say(partner.note) : null,
          lead: entry.lead === true,
          from: entry.from ?? null,
          to: entry.to ?? null,
        }
      }),
      places: arrangement.places.map(({ place, region }) => ({
        place: say(place),
        region: region ? say(region) : null,
      })),
      dataKinds: arrangement.data_kinds.map((id) => {
        const kind = dataset.dataKinds.find((k) => k.id === id)
        return kind ? say(kind.name) : id
      }),
      keysInChina: arrangement.keys_in_china,
    },
    claims: service.claims.map((claim) => ({
      id: claim.id,
      kind: claim.kind,
      text: say(claim.text),
      asOf: claim.as_of,
      evidence: claim.evidence,
      sources: claim.sources.flatMap((id) => places.get(id) ?? []),
      disputedBy: claim.disputed_by ?? [],
      print: claimPrint(claim),
    })),
    laws: lawsOf(service, dataset).map((law) => law.id),
    recordedOn: service.changes[0]?.date ?? service.reviewed_on,
    changes: service.changes.slice(1).map((change) => ({ ...change, what: say(change.what) })),
    reviewedOn: service.reviewed_on,
    siblings: dataset.services
      .filter((other) => other.company === service.company && other.id !== service.id)
      .map((other) => ({ id: other.id, name: say(other.name) })),
    reports: dataset.reports.filter((report) => report.companies.includes(service.company)).map((report) => report.id),
    hasAccountability: dataset.accountability.some((entry) => entry.company === service.company),
  }
}

/** The sources of a notice, as readers see them; the same in every language. */
export function noticeSources(service: Service): NoticeSource[] {
  return service.sources.map(withoutEditorsFields)
}

/** The laws that apply to an arrangement: those on every operator in the mainland while it is active, and the service's own sector rules. */
function lawsOf(service: Service, dataset: Dataset): Law[] {
  return dataset.laws.filter(
    (law) => service.laws.includes(law.id) || (law.applies === 'operators' && service.arrangement.status === 'active'),
  )
}

/** Domains in the order of the host index: those of the China-market service first. */
export function inIndexOrder(domains: readonly Domain[]): Domain[] {
  return EXPOSURES.flatMap((exposure) => domains.filter((entry) => entry.exposure === exposure))
}

/** Names that notices and the directory share, in a language. */
export function names(dataset: Dataset, language: Language): Names {
  const { partners, companies } = directory(dataset, language)
  return { partners, companies, laws: lawNames(dataset, language) }
}

function lawNames(dataset: Dataset, language: Language): LawName[] {
  return dataset.laws.map((law) => ({
    id: law.id,
    name: inLanguage(law.name, language),
    demands: law.demands === true,
    disputed: law.disputed !== undefined,
  }))
}

/** What lists, search and plots need, in a language. */
export function directory(dataset: Dataset, language: Language): Directory {
  const say = (text: Text) => inLanguage(text, language)
  return {
    date: datasetDate(dataset),
    services: dataset.services.map((service) => {
      const { arrangement } = service
      const company = companyOf(service, dataset)
      return {
        id: service.id,
        name: say(service.name),
        allNames: inAll(service.name),
        company: company.id,
        companyName: say(company.name),
        country: company.country,
        category: service.category,
        status: arrangement.status,
        storage: arrangement.storage,
        since: arrangement.since,
        until: arrangement.until,
        partners: arrangement.partners.map(({ partner, lead }) => ({ id: partner, lead: lead === true })),
        places: arrangement.places.map(({ place }) => say(place)),
        domains: inIndexOrder(service.domains).map(({ domain, exposure }) => ({ domain, exposure })),
        revision: factsRevision(service, dataset.partners),
      }
    }),
    partners: dataset.partners.map((partner) => ({
      ...partnerNames(partner, language),
      allNames: inAll(partner.name, partner.short),
      ownership: partner.ownership,
      role: say(partner.role),
      note: partner.note ? say(partner.note) : null,
    })),
    companies: dataset.companies.map(({ id, name, country }) => ({
      id,
      name: say(name),
      allNames: inAll(name),
      country,
    })),
  }
}

/** Every different form of the texts in any language. */
function inAll(...texts: Text[]): string[] {
  return [...new Set(texts.flatMap((text) => LANGUAGES.map((language) => inLanguage(text, language))))]
}

/** Laws, reports, timeline and the five asks, in a language. */
export function background(dataset: Dataset, language: Language): BackgroundData {
  const say = (text: Text) => inLanguage(text, language)
  return {
    laws: dataset.laws.map((law) => ({
      id: law.id,
      name: say(law.name),
      chinese: law.name['zh-CN'] ?? null,
      kind: law.kind,
      applies: law.applies,
      status: say(law.status),
      adopted: law.adopted,
      inForce: law.in_force,
      articles: law.articles.map(({ article, requires }) => ({ article: say(article), requires: say(requires) })),
      whyItMatters: say(law.why_it_matters),
      disputed: law.disputed ? say(law.disputed) : null,
      sources: law.sources,
    })),
    reports: dataset.reports.map((report) => ({
      id: report.id,
      publisher: report.publisher,
      title: report.title,
      url: report.url,
      pressReleaseUrl: report.press_release_url ?? null,
      originalUrl: report.original_url ?? null,
      published: report.published,
      kind: report.kind,
      seen: report.seen,
      covers: report.covers.map(say),
      companies: report.companies,
      findings: report.findings.map(say),
      sources: report.sources,
    })),
    timeline: dataset.timeline.map(({ date, kind, event, services, sources }) => ({
      date,
      kind,
      event: say(event),
      services,
      sources,
    })),
    accountability: dataset.accountability.map((entry) => ({
      company: entry.company,
      name: say(entry.name),
      asks: entry.asks.map(({ ask, state, finding, as_of, sources }) => ({
        ask,
        state,
        finding: say(finding),
        asOf: as_of,
        sources,
      })),
    })),
  }
}

/** The sources of the background, as readers see them, with their ids. */
export function backgroundSources(dataset: Dataset): (NoticeSource & { id: string })[] {
  return dataset.sources.map((source) => ({ id: source.id, ...withoutEditorsFields(source) }))
}

function withoutEditorsFields({ publisher, title, url, published, kind, lang, seen, relay }: Source): NoticeSource {
  return { publisher, title, url, published, kind, lang, seen, relay: relay === true }
}

function partnerNames(partner: Partner, language: Language): Pick<NoticePartner, 'id' | 'name' | 'short' | 'chinese'> {
  const name = inLanguage(partner.name, language)
  const chinese = partner.name['zh-CN'] ?? null
  return {
    id: partner.id,
    name,
    short: inLanguage(partner.short, language),
    chinese,
  }
}

function companyOf(service: Service, dataset: Dataset) {
  const company = dataset.companies.find(({ id }) => id === service.company)
  if (!company) throw new Error(`${service.id}: unknown company ${service.company}`)
  return company
}

function partnerOf(id: string, dataset: Dataset): Partner {
  const partner = dataset.partners.find((candidate) => candidate.id === id)
  if (!partner) throw new Error(`unknown partner ${id}`)
  return partner
}
