import packed from 'virtual:host-index'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import {
  type BackgroundSite,
  type IndexedService,
  type Localised,
  localised,
  namesIn,
  pack,
  unpack,
} from './host-index.ts'

const name: fc.Arbitrary<Localised> = fc.oneof(fc.string(), fc.tuple(fc.string(), fc.string(), fc.string()))
const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/)
const date = fc.constantFrom('2018', '2018-02', '2018-02-28', '2026-11-21')

const service: fc.Arbitrary<IndexedService> = fc.record({
  id,
  name,
  company: fc.option(name),
  status: fc.constantFrom('active', 'announced', 'ended', 'none'),
  storage: fc.constantFrom('company-confirmed', 'reported', 'required-by-rule', 'not-confirmed', 'elsewhere', 'none'),
  until: fc.option(date),
  partners: fc.array(name, { maxLength: 3 }),
  rule: fc.option(name),
  revision: id,
  reviewedOn: date,
  // Those that serve only the China market come first, as they are packed.
  domains: fc
    .tuple(fc.array(fc.domain(), { maxLength: 3 }), fc.array(fc.domain(), { maxLength: 3 }))
    .map(([own, region]) => [
      ...own.map((domain) => ({ domain, exposure: 'china-market' as const })),
      ...region.map((domain) => ({ domain, exposure: 'account-region' as const })),
    ]),
})

const site: fc.Arbitrary<BackgroundSite> = fc.record({ company: fc.string(), name, site: fc.domain() })

describe('the host index', () => {
  it('is the same when packed and unpacked', () => {
    fc.assert(
      fc.property(fc.array(service, { maxLength: 6 }), fc.array(site), date, (services, sites, day) => {
        const { index, names } = JSON.parse(JSON.stringify(pack(services, day, sites)))
        expect(index.date).toBe(day)
        expect(unpack(index, namesIn(names))).toEqual({ services, background: sites })
      }),
    )
  })

  it('writes a name that services share once', () => {
    fc.assert(
      fc.property(fc.array(service, { minLength: 1, maxLength: 6 }), fc.array(site), (services, sites) => {
        const { names } = pack(services, '2026-11-21', sites)
        const written = names.map((one) => JSON.stringify(one))
        // The services' own come first, one for each, whether or not two are alike.
        expect(names.slice(0, services.length)).toEqual(services.map((one) => one.name))
        expect(new Set(written).size).toBe(
          new Set(written.slice(0, services.length)).size + names.length - services.length,
        )
      }),
    )
  })

  it('is refused when a number in it points nowhere', () => {
    const { index } = pack([], '2026-11-21')
    const broken = (status: number, partners: string) =>
      unpack({ ...index, services: `acme,${status},0,r1,acme.cn,,${partners}` }, namesIn([])).services[0]!
    expect(() => broken(4, '')).toThrow('no entry 4 in a list of 4')
    expect(() => broken(0, '0').partners).toThrow('no entry 0 in a list of 0')
  })

  it.each(['a,b', 'a\nb'])('takes no id like %j, which would read as two', (id) => {
    const [one] = fc.sample(service, { numRuns: 1, seed: 1 })
    expect(() => pack([{ ...one!, id }], '2026-11-21')).toThrow('expected neither comma nor line break')
  })

  it('of the real dataset holds every service with all of its domains', () => {
    const { services } = loadChecked(DATA_DIRECTORY)
    const sorted = (domains: readonly { domain: string; exposure: string }[]) =>
      domains.map(({ domain, exposure }) => `${domain} ${exposure}`).sort()
    expect(unpack(packed, namesIn([])).services.map(({ id, domains }) => [id, sorted(domains)])).toEqual(
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
