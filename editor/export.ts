/**
 * From the checked dataset to its exported form.
 * @module
 */
import { EXPORT_HEAD } from '../dataset/export.ts'
import type {
  ExportedAccountability,
  ExportedArrangement,
  ExportedDataset,
  ExportedLaw,
  ExportedPartner,
  ExportedReport,
  ExportedService,
  ExportedSource,
  ExportedText,
} from '../dataset/export-types.ts'
import type { Accountability, Arrangement, Dataset, Law, Report, Service, Source, Text } from '../dataset/schema.ts'
import { datasetDate, inIndexOrder } from './build.ts'
import { factsRevision } from './revision.ts'
import { inLanguage } from './text-hash.ts'

function exportedText(text: Text): ExportedText {
  return { en: text.en, 'zh-CN': inLanguage(text, 'zh-CN'), 'zh-TW': inLanguage(text, 'zh-TW') }
}

function textOrNull(text: Text | null | undefined): ExportedText | null {
  return text ? exportedText(text) : null
}

function exportedSource({ supports: _, relay, ...source }: Source): ExportedSource {
  return { ...source, relay: relay ?? false }
}

/** The record with `id`. The dataset is checked, so there is one. */
function recordOf<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records.find((candidate) => candidate.id === id)
  if (record === undefined) throw new Error(`no record ${id}`)
  return record
}

function exportedPartner(entry: Arrangement['partners'][number], dataset: Dataset): ExportedPartner {
  const { id, name, short, ownership, note } = recordOf(dataset.partners, entry.partner)
  return {
    id,
    name: exportedText(name),
    short: exportedText(short),
    ownership,
    role: exportedText(entry.role),
    note: textOrNull(note),
    lead: entry.lead ?? false,
    from: entry.from ?? null,
    to: entry.to ?? null,
  }
}

function exportedArrangement(arrangement: Arrangement, dataset: Dataset): ExportedArrangement {
  const { status, storage, rule, since, until, partners, places, data_kinds, keys_in_china } = arrangement
  return {
    status,
    storage,
    rule: rule ? { name: exportedText(rule.name), law: rule.law } : null,
    since,
    until,
    partners: partners.map((entry) => exportedPartner(entry, dataset)),
    places: places.map(({ place, region }) => ({ place: exportedText(place), region: textOrNull(region) })),
    data_kinds: data_kinds.map((id) => exportedText(recordOf(dataset.dataKinds, id).name)),
    keys_in_china,
  }
}

function exportedService(service: Service, dataset: Dataset): ExportedService {
  const company = recordOf(dataset.companies, service.company)
  return {
    id: service.id,
    name: exportedText(service.name),
    company: { id: company.id, name: exportedText(company.name), country: company.country },
    category: service.category,
    summary: exportedText(service.summary),
    domains: inIndexOrder(service.domains).map(({ why, ...domain }) => ({ ...domain, why: exportedText(why) })),
    arrangement: exportedArrangement(service.arrangement, dataset),
    affected: exportedText(service.affected),
    question: textOrNull(service.question),
    how_to_check: textOrNull(service.how_to_check),
    actions: service.actions.map(exportedText),
    claims: service.claims.map(({ id, kind, text, as_of, evidence, sources, disputed_by }) => ({
      id,
      kind,
      text: exportedText(text),
      as_of,
      evidence,
      sources,
      disputed_by: disputed_by ?? [],
    })),
    sources: service.sources.map(exportedSource),
    laws: service.laws,
    changes: service.changes.map((change) => ({ ...change, what: exportedText(change.what) })),
    revision: factsRevision(service, dataset.partners),
    confidence: service.confidence,
    reviewed_on: service.reviewed_on,
  }
}

function exportedLaw(law: Law): ExportedLaw {
  return {
    ...law,
    name: exportedText(law.name),
    status: exportedText(law.status),
    articles: law.articles.map(({ article, requires }) => ({
      article: exportedText(article),
      requires: exportedText(requires),
    })),
    why_it_matters: exportedText(law.why_it_matters),
    disputed: textOrNull(law.disputed),
  }
}

function exportedReport({ press_release_url, original_url, original_seen: _, ...report }: Report): ExportedReport {
  return {
    ...report,
    press_release_url: press_release_url ?? null,
    original_url: original_url ?? null,
    covers: report.covers.map(exportedText),
    findings: report.findings.map(exportedText),
  }
}

function exportedAccountability({ company, name, asks }: Accountability): ExportedAccountability {
  return {
    company,
    name: exportedText(name),
    asks: asks.map(({ finding, ...ask }) => ({ ...ask, finding: exportedText(finding) })),
  }
}

/** The dataset as it is exported and published. */
export function exportOf(dataset: Dataset): ExportedDataset {
  const { services, companies, laws, reports, timeline, accountability, sources } = dataset
  return {
    ...EXPORT_HEAD,
    date: datasetDate(dataset),
    services: services.map((service) => exportedService(service, dataset)),
    companies: companies.map(({ id, name, country, sites }) => {
      return { id, name: exportedText(name), country, sites: sites ?? [] }
    }),
    laws: laws.map(exportedLaw),
    reports: reports.map(exportedReport),
    timeline: timeline.map(({ event, ...rest }) => ({ ...rest, event: exportedText(event) })),
    accountability: accountability.map(exportedAccountability),
    sources: sources.map(exportedSource),
  }
}
