/**
 * What the records cover: kinds of service, exposures, questions, hosts met by several services, and operators that
 * nobody names.
 * @module
 */

import type { Dataset } from '../dataset/schema.ts'
import type { Domain, Service } from '../dataset/service-schema.ts'
import { CATEGORIES, EXPOSURES } from '../dataset/vocabulary.ts'
import type { Table } from './table.ts'

interface Host extends Domain {
  service: string
}

function hostsOf(services: readonly Service[]): Host[] {
  return services.flatMap(({ id, domains }) => domains.map((domain) => ({ ...domain, service: id })))
}

/** The items by a key that they share, in the order of the keys. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): [key: string, items: T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function sharedHosts(hosts: readonly Host[]): Table {
  const rows = grouped(hosts, ({ domain }) => domain)
    .filter(([, at]) => at.length > 1)
    .map(([domain, at]) => [domain, at.map(({ service, exposure }) => `${service} (${exposure})`).join(', ')] as const)
  return { title: 'hosts of several services', columns: ['host', 'services'], rows }
}

function questions({ services, questions }: Dataset): Table {
  const asked = new Map(grouped(services, ({ question }) => (typeof question === 'string' ? question : null)))
  const rows = questions.map(({ id, text, steps }) => {
    const of = asked.get(id) ?? []
    return [id, of.length, steps.length, steps.filter(({ link }) => link !== undefined).length, text.en] as const
  })
  return { title: 'questions', columns: ['question', 'services', 'steps', 'links', 'text'], rows }
}

function listedHosts(hosts: readonly Host[]): Table {
  const rows = hosts.flatMap(({ domain, service, seen_in }) =>
    seen_in === undefined ? [] : [[domain, service, seen_in.join(', ')] as const],
  )
  return { title: 'hosts known from public lists', columns: ['host', 'service', 'seen in'], rows }
}

function named(title: string, services: readonly Service[], why: (service: Service) => string): Table {
  return { title, columns: ['service', 'because'], rows: services.map((service) => [service.id, why(service)]) }
}

/** Hosts at which a visitor is not yet known to be of the China market. */
function isGlobal({ exposure }: Domain): boolean {
  return exposure !== 'china-market'
}

/** Tables on what is covered: short ones to print, and every case by name. */
export function coverage(dataset: Dataset): { summary: Table[]; details: Table[] } {
  const { services } = dataset
  const hosts = hostsOf(services)
  const active = services.filter(({ arrangement }) => arrangement.status === 'active')
  const unnamed = active.filter(({ arrangement }) => arrangement.operator !== undefined)
  const unclear = services.filter(({ arrangement }) => arrangement.status === 'unclear')
  const chinaOnly = active.filter(({ domains }) => !domains.some(isGlobal))
  const told = services.filter(({ stored_data }) => stored_data !== undefined)
  const withQuestion = active.filter(({ question }) => question !== null)
  const asked = questions(dataset)
  const shared = sharedHosts(hosts)
  const listed = listedHosts(hosts)
  const unsourced = hosts.filter(({ basis, seen_in }) => basis === 'well-known' && seen_in === undefined)
  const hostCount = new Set(hosts.map(({ domain }) => domain)).size
  return {
    summary: [
      {
        title: 'category',
        columns: ['category', 'services', 'active'],
        rows: CATEGORIES.map((category) => [
          category,
          services.filter((service) => service.category === category).length,
          active.filter((service) => service.category === category).length,
        ]),
      },
      {
        title: 'exposure',
        columns: ['exposure', 'hosts', 'of active services'],
        rows: EXPOSURES.map((exposure) => [
          exposure,
          hosts.filter((host) => host.exposure === exposure).length,
          hostsOf(active).filter((host) => host.exposure === exposure).length,
        ]),
      },
      {
        title: 'coverage',
        columns: ['what', 'number', 'of'],
        rows: [
          ['active services with a question', withQuestion.length, active.length],
          ['questions shared by services', asked.rows.filter(([, of]) => Number(of) > 1).length, asked.rows.length],
          ['active services at China-market hosts alone', chinaOnly.length, active.length],
          ['active services whose operator nobody names', unnamed.length, active.length],
          ['unclear services', unclear.length, services.length],
          ['services that say what becomes of stored data', told.length, services.length],
          ['hosts met by several services', shared.rows.length, hostCount],
          ['entries known from public lists', listed.rows.length, hosts.length],
          ['entries with neither a source nor a list', unsourced.length, hosts.length],
        ],
      },
    ],
    details: [
      named('operator not named', unnamed, ({ arrangement }) => arrangement.storage),
      named('unclear', unclear, ({ arrangement }) => `last known ${arrangement.last_known}`),
      named('at China-market hosts alone', chinaOnly, ({ domains }) => domains.map(({ domain }) => domain).join(', ')),
      asked,
      shared,
      listed,
    ],
  }
}
