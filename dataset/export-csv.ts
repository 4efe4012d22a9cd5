/**
 * The exported dataset as tables that open right in a spreadsheet. Plain records in, text out: a page can use it as the
 * command line does.
 * @module
 */
import { csv } from './csv.ts'
import type { ExportedDataset, ExportedSource, ExportedText } from './export-types.ts'

/** A table has one column a key, in the order of the keys of its first row. */
type Row = Readonly<Record<string, string | boolean | null>>

function cell(value: string | boolean | null | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value ?? ''
}

function table(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  return csv([columns, ...rows.map((row) => columns.map((column) => cell(row[column])))])
}

/** A column for each language. */
function inColumns(name: string, text: ExportedText | null): Row {
  return {
    [`${name}_en`]: text?.en ?? null,
    [`${name}_zh_cn`]: text?.['zh-CN'] ?? null,
    [`${name}_zh_tw`]: text?.['zh-TW'] ?? null,
  }
}

/** Several values in one cell. */
function list(values: readonly string[]): string {
  return values.join('; ')
}

function services({ services }: ExportedDataset): Row[] {
  return services.map((service) => {
    const { arrangement, company } = service
    const leads = arrangement.partners.filter(({ lead }) => lead)
    return {
      id: service.id,
      ...inColumns('name', service.name),
      company_id: company.id,
      company: company.name.en,
      country: company.country,
      category: service.category,
      status: arrangement.status,
      storage: arrangement.storage,
      ...inColumns('rule', arrangement.rule?.name ?? null),
      since: arrangement.since,
      until: arrangement.until,
      lead_partners: list(leads.map(({ name }) => name.en)),
      lead_partners_chinese: list(leads.map(({ name }) => name['zh-CN'])),
      other_partners: list(arrangement.partners.filter(({ lead }) => !lead).map(({ name }) => name.en)),
      places: list(arrangement.places.map(({ place }) => place.en)),
      data_kinds: list(arrangement.data_kinds.map(({ en }) => en)),
      keys_in_china: arrangement.keys_in_china,
      ...inColumns('summary', service.summary),
      ...inColumns('affected', service.affected),
      ...inColumns('question', service.question),
      laws: list(service.laws),
      revision: service.revision,
      reviewed_on: service.reviewed_on,
    }
  })
}

function domains({ services }: ExportedDataset): Row[] {
  return services.flatMap(({ id, domains }) =>
    domains.map(({ domain, exposure, why, basis }) => ({
      domain,
      service_id: id,
      exposure,
      ...inColumns('why', why),
      basis: basis ?? null,
    })),
  )
}

function claims({ services }: ExportedDataset): Row[] {
  return services.flatMap(({ id, claims }) =>
    claims.map((claim) => ({
      service_id: id,
      claim_id: claim.id,
      kind: claim.kind,
      ...inColumns('text', claim.text),
      as_of: claim.as_of,
      evidence: claim.evidence,
      source_ids: list(claim.sources),
      disputed_by: list(claim.disputed_by),
    })),
  )
}

function sourceRow(serviceId: string | null, source: ExportedSource): Row {
  const { id, publisher, title, url, published, kind, lang, seen, relay } = source
  return { service_id: serviceId, source_id: id, publisher, title, url, published, kind, lang, seen, relay }
}

function sources({ services, sources }: ExportedDataset): Row[] {
  return [
    ...services.flatMap(({ id, sources }) => sources.map((source) => sourceRow(id, source))),
    ...sources.map((source) => sourceRow(null, source)),
  ]
}

function timeline({ timeline }: ExportedDataset): Row[] {
  return timeline.map(({ date, kind, event, services, sources }) => ({
    date,
    kind,
    ...inColumns('event', event),
    service_ids: list(services),
    source_ids: list(sources),
  }))
}

/** The tables by file name; the same bytes for the same data. */
export function exportCsv(dataset: ExportedDataset): Record<string, string> {
  return {
    'services.csv': table(services(dataset)),
    'domains.csv': table(domains(dataset)),
    'claims.csv': table(claims(dataset)),
    'sources.csv': table(sources(dataset)),
    'timeline.csv': table(timeline(dataset)),
  }
}
