/**
 * What is said of a list, as files to take along.
 * @module
 */
import { csv } from '../../dataset/csv.ts'
import type { Exposure } from '../../dataset/host-index.ts'
import type { Verdict } from '../verdict.ts'

/** A listed site of the list, with what is said of its services. */
export interface SavedRow {
  site: string
  /** The names in the list that belong to it. */
  hosts: readonly string[]
  /** The strongest verdict first. */
  services: readonly {
    id: string
    name: string
    company: string
    exposure: Exposure
    verdict: Verdict
    /** The verdict in one line. */
    line: string
    /** YYYY-MM-DD */
    reviewedOn: string
    sources: readonly { publisher: string; title: string; published: string | null; url: string | null }[]
  }[]
}

/** The dataset that it is said from. */
interface SavedDataset {
  /** YYYY-MM-DD */
  date: string
  sha256: string
}

const COLUMNS = [
  'site',
  'hosts',
  'service_id',
  'service',
  'company',
  'exposure',
  'verdict',
  'line',
  'sources',
  'reviewed_on',
  'dataset_date',
  'dataset_sha256',
]

/** A line a service of a site. */
export function listCsv(rows: readonly SavedRow[], { date, sha256 }: SavedDataset): string {
  const lines = rows.flatMap(({ site, hosts, services }) =>
    services.map((one) => [
      site,
      hosts.join(' '),
      one.id,
      one.name,
      one.company,
      one.exposure,
      one.verdict,
      one.line,
      one.sources
        .map(({ publisher, title, url }) => `${publisher}: ${title}${url === null ? '' : ` <${url}>`}`)
        .join('; '),
      one.reviewedOn,
      date,
      sha256,
    ]),
  )
  return csv([COLUMNS, ...lines])
}

/** The same as JSON, site by site. */
export function listJson(rows: readonly SavedRow[], dataset: SavedDataset): string {
  return `${JSON.stringify({ format: 'whereabouts-list', version: 1, dataset, sites: rows }, null, 2)}\n`
}
