import packed from 'virtual:host-index'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadChecked } from '../data/load.ts'
import { DATA_DIRECTORY } from '../data/paths.ts'
import { type IndexedService, type Localised, localised, pack, unpack } from './dataset.ts'

const name: fc.Arbitrary<Localised> = fc.oneof(fc.string(), fc.tuple(fc.string(), fc.string(), fc.string()))
const date = fc.constantFrom('2018', '2018-02', '2018-02-28', '2026-11-21')

const service: fc.Arbitrary<IndexedService> = fc.record({
  id: fc.string(),
  name,
  company: fc.option(name),
  status: fc.constantFrom('active', 'announced', 'ended', 'none'),
  storage: fc.constantFrom('company-confirmed', 'reported', 'required-by-rule', 'not-confirmed', 'elsewhere', 'none'),
  until: fc.option(date),
  partners: fc.array(name, { maxLength: 3 }),
  rule: fc.option(name),
  revision: fc.string(),
  reviewedOn: date,
  // Those that serve only the China market come first, as they are packed.
  domains: fc
    .tuple(fc.array(fc.domain(), { maxLength: 3 }), fc.array(fc.domain(), { maxLength: 3 }))
    .map(([own, region]) => [
      ...own.map((domain) => ({ domain, exposure: 'china-market' as const })),
      ...region.map((domain) => ({ domain, exposure: 'account-region' as const })),
    ]),
})

describe('the host index', () => {
  it('is the same when packed and unpacked', () => {
    fc.assert(
      fc.property(fc.array(service, { maxLength: 6 }), date, (services, day) => {
        const bundled = JSON.parse(JSON.stringify(pack(services, day)))
        expect(bundled.date).toBe(day)
        expect(unpack(bundled)).toEqual(services)
      }),
    )
  })

  it('writes a name that services share once', () => {
    fc.assert(
      fc.property(fc.array(service, { minLength: 1, maxLength: 6 }), (services) => {
        const { names } = pack(services, '2026-11-21')
        expect(new Set(names.map((one) => JSON.stringify(one))).size).toBe(names.length)
      }),
    )
  })

  it('is refused when a number in it points nowhere', () => {
    const bundled = pack(fc.sample(service, { numRuns: 1, seed: 1 }), '2026-11-21')
    const [id, title, , storage, revision, own, region] = bundled.services[0]!
    const broken = (status: number, rest: { partners?: number[] }) =>
      unpack({ ...bundled, names: [], services: [[id, title, status, storage, revision, own, region, rest]] })
    expect(() => broken(4, {})).toThrow('no entry 4 in a list of 4')
    expect(() => broken(0, { partners: [0] })).toThrow('no entry 0 in a list of 0')
  })

  it('of the real dataset holds every service with all of its domains', () => {
    const { services } = loadChecked(DATA_DIRECTORY)
    const sorted = (domains: readonly { domain: string; exposure: string }[]) =>
      domains.map(({ domain, exposure }) => `${domain} ${exposure}`).sort()
    expect(unpack(packed).map(({ id, domains }) => [id, sorted(domains)])).toEqual(
      services.map(({ id, domains }) => [id, sorted(domains)]),
    )
  })
})

describe('a name', () => {
  it.each([
    ['en', 'Alibaba'],
    ['zh-CN', '阿里巴巴'],
    ['zh-TW', '阿里巴巴（台）'],
  ] as const)('in %s is %s', (language, expected) => {
    expect(localised(['Alibaba', '阿里巴巴', '阿里巴巴（台）'], language)).toBe(expected)
    expect(localised('SAP', language)).toBe('SAP')
  })
})
