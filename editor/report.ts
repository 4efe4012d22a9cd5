/**
 * What an editor wants to see at a glance: what is covered, what is weak, what is old.
 * @module
 */

import type { Dataset } from '../dataset/schema.ts'
import type { Claim, Service } from '../dataset/service-schema.ts'
import { stalenessOf } from '../dataset/staleness.ts'
import { LANGUAGES, STATUSES, STORAGE_GRADES } from '../dataset/vocabulary.ts'
import { coverage } from './coverage.ts'
import { datasetDate } from './publish.ts'
import { markdownTable, type Table } from './table.ts'
import { isStale } from './text-hash.ts'
import { textsIn } from './walk.ts'

export interface Report {
  date: string
  /** Short enough to print. */
  summary: Table[]
  /** Every weak place by name. */
  details: Table[]
}

interface WeakClaim {
  service: Service
  claim: Claim
  reasons: string[]
}

/** Why a claim is weak: one source, a source that nobody read beside one that was, no date. */
function weaknesses(claim: Claim, service: Service): string[] {
  const sources = service.sources.filter(({ id }) => claim.sources.includes(id))
  return [
    ...(sources.length === 1 && claim.evidence !== 'statement' ? ['single source'] : []),
    ...(sources.some(({ seen }) => !seen) ? ['unread source'] : []),
    ...(claim.as_of === null ? ['undated'] : []),
  ]
}

function weakClaims(services: readonly Service[]): WeakClaim[] {
  return services.flatMap((service) =>
    service.claims.flatMap((claim) => {
      const reasons = weaknesses(claim, service)
      return reasons.length === 0 ? [] : [{ service, claim, reasons }]
    }),
  )
}

function counted<T extends string>(title: string, values: readonly T[], all: Iterable<T>): Table {
  const rows = [...new Set(all)].map((value) => [value, values.filter((other) => other === value).length] as const)
  return { title, columns: [title, 'services'], rows }
}

function companies({ services, companies }: Dataset): Table {
  const rows = companies.map(({ id, name }) => {
    const own = services.filter(({ company }) => company === id)
    return [name.en, own.length, own.filter(({ arrangement }) => arrangement.status === 'active').length] as const
  })
  return {
    title: 'company',
    columns: ['company', 'services', 'active'],
    rows: rows.toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')),
  }
}

function languages(dataset: Dataset): Table {
  const texts = Object.values(dataset)
    .flat()
    .flatMap((record) => textsIn(record).map(({ value }) => value))
  const rows = LANGUAGES.map((language) => {
    const written = texts.filter((text) => text[language] !== undefined)
    const stale = language === 'en' ? 0 : written.filter(isStale).length
    return [language, written.length, stale, texts.length] as const
  })
  return { title: 'language', columns: ['language', 'texts', 'stale', 'of'], rows }
}

function weakest(services: readonly Service[], weak: readonly WeakClaim[]): Table {
  const rows = services
    .map(({ id, claims, confidence, reviewed_on }) => {
      const own = weak.filter(({ service }) => service.id === id)
      const because = (reason: string) => own.filter(({ reasons }) => reasons.includes(reason)).length
      const [single, unread, undated] = [because('single source'), because('unread source'), because('undated')]
      const share = Math.round((100 * (single + unread + undated)) / (3 * claims.length))
      return [id, claims.length, single, unread, undated, share, confidence, reviewed_on] as const
    })
    .toSorted((a, b) => b[5] - a[5] || (a[0] < b[0] ? -1 : 1))
  return {
    title: 'weakest services',
    columns: ['service', 'claims', 'single source', 'unread source', 'undated', 'weak %', 'confidence', 'reviewed'],
    rows,
  }
}

function stale(dataset: Dataset): Table {
  const rows = Object.entries(dataset).flatMap(([list, records]: [string, readonly object[]]) =>
    records.flatMap((record, index) =>
      textsIn(record)
        .filter(({ value }) => isStale(value))
        .map(
          ({ field, value }) =>
            ['id' in record ? `${list}/${record.id}` : `${list}[${index}]`, field, value.en] as const,
        ),
    ),
  )
  return { title: 'stale translations', columns: ['record', 'field', 'English now'], rows }
}

function unconfirmedDomains(services: readonly Service[]): Table {
  const rows = services.flatMap(({ id, domains }) =>
    domains
      .filter(({ basis }) => basis === 'well-known')
      .map(({ domain, exposure }) => [domain, id, exposure] as const),
  )
  return { title: 'domains not yet confirmed', columns: ['domain', 'service', 'exposure'], rows }
}

function openQuestions(services: readonly Service[]): Table {
  const rows = services
    .filter(({ open_questions }) => open_questions !== '')
    .map((s) => [s.id, s.open_questions] as const)
  return { title: 'open questions', columns: ['service', 'open question'], rows }
}

function old(services: readonly Service[], today: string): Table {
  const rows = services.flatMap(({ id, reviewed_on, arrangement, sources }) => {
    const published = sources.map((source) => source.published)
    const why = stalenessOf({ reviewedOn: reviewed_on, status: arrangement.status, published }, today)
    return why === null ? [] : [[id, why === 'review-old' ? `reviewed on ${reviewed_on}` : 'newest source too old']]
  })
  return { title: 'old records', columns: ['service', 'because'], rows }
}

/**
 * The report on a dataset; the same for the same data and day.
 * @param today YYYY-MM-DD
 */
export function reportOn(dataset: Dataset, today: string): Report {
  const { services } = dataset
  const weak = weakClaims(services)
  const claims = services.flatMap((service) => service.claims)
  const covered = coverage(dataset)
  const byCompany = companies(dataset)
  const byWeakness = weakest(services, weak)
  const details = [stale(dataset), old(services, today), unconfirmedDomains(services), openQuestions(services)]
  const because = (reason: string) => weak.filter(({ reasons }) => reasons.includes(reason)).length
  return {
    date: datasetDate(dataset),
    summary: [
      counted(
        'status',
        services.map(({ arrangement }) => arrangement.status),
        STATUSES,
      ),
      counted(
        'storage grade',
        services.map(({ arrangement }) => arrangement.storage),
        STORAGE_GRADES,
      ),
      ...covered.summary,
      languages(dataset),
      { ...byCompany, rows: byCompany.rows.slice(0, 10), title: 'companies with most services' },
      { ...byWeakness, rows: byWeakness.rows.slice(0, 10) },
      {
        title: 'to be mended',
        columns: ['what', 'number', 'of'],
        rows: [
          ['claims with a single source', because('single source'), claims.length],
          ['claims with an unread source', because('unread source'), claims.length],
          ['claims without a date', because('undated'), claims.length],
          ...details.map(({ title, rows }) => [title, rows.length, ''] as const),
        ],
      },
    ],
    details: [
      byCompany,
      byWeakness,
      {
        title: 'weakest claims',
        columns: ['service', 'claim', 'weak by', 'text'],
        rows: weak
          .toSorted((a, b) => b.reasons.length - a.reasons.length)
          .map(({ service, claim, reasons }) => [service.id, claim.id, reasons.join(', '), claim.text.en]),
      },
      ...covered.details,
      ...details,
    ],
  }
}

/** The whole report as a Markdown page. */
export function markdownPage({ date, summary, details }: Report): string {
  const section = (table: Table) =>
    `## ${table.title[0]?.toUpperCase()}${table.title.slice(1)}\n\n${markdownTable(table)}\n`
  return [`# The dataset of ${date}\n`, ...summary.map(section), '# In full\n', ...details.map(section)].join('\n')
}
