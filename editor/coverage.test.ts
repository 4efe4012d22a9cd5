import { describe, expect, it } from 'vitest'
import type { Service } from '../dataset/service-schema.ts'
import { coverage } from './coverage.ts'
import { smallDataset } from './testing/fixtures.ts'

function covered(change: (service: Service, other: Service) => void) {
  const dataset = smallDataset()
  const service = dataset.services[0]!
  const other = structuredClone({ ...service, id: 'acme-mail', domains: service.domains.slice(0, 1) })
  change(service, other)
  const { summary, details } = coverage({ ...dataset, services: [service, other] })
  const rows = (title: string) => [...summary, ...details].find((table) => table.title === title)?.rows
  return {
    rows,
    count: (what: string) =>
      rows('coverage')
        ?.find(([row]) => row === what)
        ?.slice(1),
  }
}

describe('coverage', () => {
  it('counts hosts of several services and names them', () => {
    const { rows, count } = covered(() => {})
    expect(count('hosts met by several services')).toEqual([1, 2])
    expect(rows('hosts of several services')).toEqual([
      ['acme.cn', 'acme-cloud (china-market), acme-mail (china-market)'],
    ])
  })

  it('counts questions, and the services that share one', () => {
    const { rows, count } = covered((_, other) => {
      other.question = null
    })
    expect(count('active services with a question')).toEqual([1, 2])
    expect(rows('questions')?.map(([id, services]) => [id, services])).toEqual([['acme-account', 1]])
    expect(covered(() => {}).count('questions shared by services')).toEqual([1, 1])
  })

  it('names operators that nobody names, and what is unclear', () => {
    const { rows, count } = covered((service, other) => {
      service.arrangement.operator = 'not named'
      other.arrangement.status = 'unclear'
      other.arrangement.last_known = '2021-05'
    })
    expect(count('active services whose operator nobody names')).toEqual([1, 1])
    expect(rows('operator not named')).toEqual([['acme-cloud', 'required-by-rule']])
    expect(rows('unclear')).toEqual([['acme-mail', 'last known 2021-05']])
  })

  it('tells hosts of public lists from those that nothing names', () => {
    const { rows, count } = covered((service) => {
      service.domains[1]!.seen_in = ['some/list']
    })
    expect(count('entries known from public lists')).toEqual([1, 3])
    expect(count('entries with neither a source nor a list')).toEqual([0, 3])
    expect(rows('hosts known from public lists')).toEqual([['acme.com', 'acme-cloud', 'some/list']])
    expect(covered(() => {}).count('entries with neither a source nor a list')).toEqual([1, 3])
  })

  it('names active services that no global host shows', () => {
    expect(covered(() => {}).rows('at China-market hosts alone')).toEqual([['acme-mail', 'acme.cn']])
  })
})
