import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  catalogueOf,
  chosenIn,
  countsOf,
  FACETS,
  type Filters,
  fits,
  NO_FILTERS,
  SORTS,
  type Sort,
  sorted,
  toggled,
} from './catalogue.ts'
import type { DirectoryService } from './notice.ts'
import { directoryOf, serviceWith } from './testing/directory.ts'
import { CATEGORIES, STATUSES, STORAGE_GRADES } from './vocabulary.ts'

function entriesOf(...services: DirectoryService[]) {
  return catalogueOf(directoryOf(services), 'en').entries
}

const anyService = fc.record({
  id: fc.uuid(),
  status: fc.constantFrom(...STATUSES),
  storage: fc.constantFrom(...STORAGE_GRADES),
  category: fc.constantFrom(...CATEGORIES),
  country: fc.constantFrom('US', 'DE'),
  since: fc.constantFrom(null, '2014', '2018-02-28'),
  partners: fc.subarray([
    { id: 'gcbd', lead: true },
    { id: 'tencent', lead: false },
  ]),
})
const anyFilters = fc.record({
  storage: fc.subarray(['reported', 'elsewhere']),
  company: fc.subarray(['acme']),
  country: fc.subarray(['US']),
  status: fc.subarray(['in-china', 'ended', 'none-known']),
  category: fc.subarray(['cloud', 'games']),
  partner: fc.subarray(['gcbd', 'tencent']),
  since: fc.subarray(['2014', 'unknown']),
})

describe('the order of the list', () => {
  it('is what is so first, then how well the place is known, then the name', () => {
    const entries = entriesOf(
      serviceWith({ id: 'nothing', status: 'none', storage: 'none' }),
      serviceWith({ id: 'over', status: 'ended' }),
      serviceWith({ id: 'rule', storage: 'required-by-rule' }),
      serviceWith({ id: 'operator', storage: 'not-confirmed' }),
      serviceWith({ id: 'b', name: 'Beta' }),
      serviceWith({ id: 'a', name: 'alpha' }),
    )
    expect(entries.map(({ service }) => service.id)).toEqual(['a', 'b', 'rule', 'operator', 'over', 'nothing'])
  })
})

describe('the year an arrangement began', () => {
  it('is unknown where the date is, and nothing where there is no arrangement', () => {
    const [known, unknown, none] = entriesOf(
      serviceWith({ id: 'a', since: '2018-02-28' }),
      serviceWith({ id: 'b' }),
      serviceWith({ id: 'c', status: 'none', storage: 'none' }),
    )
    expect([known?.values.since, unknown?.values.since, none?.values.since]).toEqual([['2018'], ['unknown'], []])
  })
})

describe('filters', () => {
  it('let a service through that has one of the values in every facet chosen', () => {
    const [entry] = entriesOf(serviceWith({ id: 'a', partners: [{ id: 'gcbd', lead: true }] }))
    const filters: Filters = { ...NO_FILTERS, partner: ['tencent', 'gcbd'], country: ['US'] }
    expect(entry && fits(entry, filters)).toBe(true)
    expect(entry && fits(entry, { ...filters, country: ['DE'] })).toBe(false)
  })

  it('are added by a first choice of a value and taken away by a second', () => {
    const once = toggled(NO_FILTERS, 'status', 'ended')
    expect(chosenIn(once)).toEqual([{ facet: 'status', value: 'ended' }])
    expect(toggled(once, 'status', 'ended')).toEqual(NO_FILTERS)
  })

  it('know only values that a service has', () => {
    const { knows } = catalogueOf(directoryOf([serviceWith({ id: 'a' })]), 'en')
    expect(knows('country', 'US')).toBe(true)
    expect(knows('country', 'DE')).toBe(false)
    expect(knows('status', 'US')).toBe(false)
  })

  it('know a company that has no service, since reports name it', () => {
    const directory = directoryOf([serviceWith({ id: 'a' })])
    const tencent = { id: 'tencent', name: 'Tencent', allNames: ['Tencent'], country: 'CN' }
    const { knows } = catalogueOf({ ...directory, companies: [...directory.companies, tencent] }, 'en')
    expect(knows('company', 'tencent')).toBe(true)
    expect(knows('company', 'nobody')).toBe(false)
  })
})

describe('another order of the list', () => {
  const entries = entriesOf(
    serviceWith({ id: 'a', name: 'Zeta', companyName: 'Acme', since: '2014' }),
    serviceWith({ id: 'b', name: 'alpha', companyName: 'Zenith', since: '2018-02-28' }),
    serviceWith({ id: 'c', name: 'Beta', companyName: 'acorn', status: 'none', storage: 'none' }),
    serviceWith({ id: 'd', name: 'Gamma', companyName: 'Acme' }),
  )
  const ids = (by: Sort) => sorted(entries, by, 'en').map(({ service }) => service.id)

  it.each<[Sort, string[]]>([
    ['name', ['b', 'c', 'd', 'a']],
    ['company', ['d', 'a', 'c', 'b']],
    ['since', ['b', 'a', 'd', 'c']],
    ['grade', ['b', 'd', 'a', 'c']],
  ])('by %s', (by, expected) => {
    expect(ids(by)).toEqual(expected)
  })

  it('has every entry once', () => {
    for (const by of SORTS) expect(ids(by).toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('the count beside a value', () => {
  it('is what choosing that value alone in its facet would give', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyService, { selector: ({ id }) => id }), anyFilters, (services, filters) => {
        const entries = entriesOf(...services.map(serviceWith))
        const counts = countsOf(entries, filters)
        for (const facet of FACETS) {
          for (const value of new Set(entries.flatMap(({ values }) => values[facet]))) {
            const found = entries.filter((entry) => fits(entry, { ...filters, [facet]: [value] })).length
            expect(counts[facet].get(value) ?? 0).toBe(found)
          }
        }
      }),
    )
  })
})
