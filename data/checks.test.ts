import { afterEach, expect, describe as group, it } from 'vitest'
import { CHECKS } from './checks/index.ts'
import { type Fixture, removeDatasets, smallDataset, writeDataset } from './fixtures.ts'
import { formatRecord } from './format.ts'
import { describe as lineOf, readDataset } from './load.ts'
import type { Service } from './schema.ts'

interface Bad {
  check: string
  /** What is wrong, in words. */
  what: string
  spoil: (fixture: Fixture, service: Service) => void
  /** Where the check has to see it: file and field. */
  at: string
}

const SERVICE = 'data/services/acme-cloud.json'

function host(domain: string): Bad['spoil'] {
  return (_, service) => {
    service.domains[0]!.domain = domain
  }
}

const BAD: readonly Bad[] = [
  {
    check: 'file-name',
    what: 'an id that is not the name of the file',
    spoil: ({ raw }, service) => {
      raw['services/acme-cloud.json'] = formatRecord('service', { ...service, id: 'acme-drive' })
    },
    at: `${SERVICE}: id`,
  },
  {
    check: 'unique-ids',
    what: 'two partners with one id',
    spoil: ({ partners }) => void partners.push({ ...partners[1]! }),
    at: 'data/partners.json: partners[2].id',
  },
  {
    check: 'unique-ids',
    what: 'two claims with one id',
    spoil: (_, { claims }) => void claims.push({ ...claims[0]! }),
    at: `${SERVICE}: claims[2].id`,
  },
  {
    check: 'unique-ids',
    what: 'a source with the id of a claim',
    spoil: (_, { sources }) => void sources.push({ ...sources[0]!, id: 'c1' }),
    at: `${SERVICE}: sources[3].id`,
  },
  {
    check: 'stable-ids',
    what: 'a published claim that vanished',
    spoil: ({ ids }) => void ids.published.unshift('acme-cloud/c9'),
    at: 'data/ids.json: published[0]',
  },
  {
    check: 'stable-ids',
    what: 'a retired id that came back',
    spoil: ({ ids }) => void ids.retired.push('acme-cloud/c1'),
    at: 'data/ids.json: retired[0]',
  },
  {
    check: 'stable-ids',
    what: 'an id that is not in the list',
    spoil: ({ ids }) => void ids.published.pop(),
    at: 'data/ids.json: published',
  },
  { check: 'host-form', what: 'upper case', spoil: host('Acme.cn'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'a scheme', spoil: host('https://acme.cn'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'a port', spoil: host('acme.cn:443'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'a path', spoil: host('acme.cn/login'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'a dot at the end', spoil: host('acme.cn.'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'a dot at the start', spoil: host('.acme.cn'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'an empty label', spoil: host('acme..cn'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'a wildcard', spoil: host('*.acme.cn'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'Chinese characters', spoil: host('云上贵州.cn'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'an IPv4 address', spoil: host('192.0.2.1'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'an IPv6 address', spoil: host('[2001:db8::1]'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-form', what: 'nothing', spoil: host(''), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-public-suffix', what: 'a top-level domain', spoil: host('cn'), at: `${SERVICE}: domains[0].domain` },
  { check: 'host-public-suffix', what: 'a public suffix', spoil: host('com.cn'), at: `${SERVICE}: domains[0].domain` },
  {
    check: 'host-public-suffix',
    what: 'a private suffix, under which strangers have their sites',
    spoil: host('github.io'),
    at: `${SERVICE}: domains[0].domain`,
  },
  {
    check: 'host-public-suffix',
    what: 'an unknown ending',
    spoil: host('acme.intranet'),
    at: `${SERVICE}: domains[0].domain`,
  },
  {
    check: 'host-unique',
    what: 'a host of another service',
    spoil: ({ services }, service) => void services.push({ ...service, id: 'acme-drive' }),
    at: 'data/services/acme-drive.json: domains[0].domain',
  },
  {
    check: 'placeholder',
    what: 'a text still to be written',
    spoil: (_, service) => {
      service.summary = { en: '<what the service is>' }
    },
    at: `${SERVICE}: summary.en`,
  },
  {
    check: 'placeholder',
    what: 'an example address',
    spoil: (_, { sources }) => {
      sources[0]!.url = 'https://www.example.com/report'
    },
    at: `${SERVICE}: sources[0].url`,
  },
  {
    check: 'service-references',
    what: 'an unknown company',
    spoil: (_, service) => {
      service.company = 'acne'
    },
    at: `${SERVICE}: company`,
  },
  {
    check: 'service-references',
    what: 'an unknown partner',
    spoil: (_, { arrangement }) => {
      arrangement.partners[1]!.partner = 'nobody'
    },
    at: `${SERVICE}: arrangement.partners[1].partner`,
  },
  {
    check: 'service-references',
    what: 'an unknown kind of data',
    spoil: (_, { arrangement }) => void arrangement.data_kinds.push('dreams'),
    at: `${SERVICE}: arrangement.data_kinds[1]`,
  },
  {
    check: 'service-references',
    what: 'an unknown law of the rule',
    spoil: (_, { arrangement }) => {
      arrangement.rule!.law = 'no-law'
    },
    at: `${SERVICE}: arrangement.rule.law`,
  },
  {
    check: 'service-references',
    what: 'an unknown sector rule',
    spoil: (_, service) => void service.laws.push('no-law'),
    at: `${SERVICE}: laws[1]`,
  },
  {
    check: 'list-references',
    what: 'an unknown source of a law',
    spoil: ({ laws }) => void laws[0]!.sources.push('S9'),
    at: 'data/laws.json: laws[0].sources[1]',
  },
  {
    check: 'list-references',
    what: 'an unknown service of an event',
    spoil: ({ timeline }) => void timeline[0]!.services.push('acme-drive'),
    at: 'data/timeline.json: timeline[0].services[1]',
  },
  {
    check: 'list-references',
    what: 'an unknown source of an event',
    spoil: ({ timeline }) => void timeline[0]!.sources.push('S9'),
    at: 'data/timeline.json: timeline[0].sources[1]',
  },
  {
    check: 'list-references',
    what: 'an unknown company of a report',
    spoil: ({ reports }) => void reports[0]!.companies.push('acne'),
    at: 'data/reports.json: reports[0].companies[1]',
  },
  {
    check: 'list-references',
    what: 'an unknown source of a report',
    spoil: ({ reports }) => void reports[0]!.sources.push('S9'),
    at: 'data/reports.json: reports[0].sources[1]',
  },
  {
    check: 'list-references',
    what: 'an unknown company in the five asks',
    spoil: ({ accountability }) => {
      accountability[0]!.company = 'acne'
    },
    at: 'data/accountability.json: accountability[0].company',
  },
  {
    check: 'list-references',
    what: 'an unknown source in the five asks',
    spoil: ({ accountability }) => void accountability[0]!.asks[0]!.sources.push('S9'),
    at: 'data/accountability.json: accountability[0].asks[0].sources[1]',
  },
  {
    check: 'asks',
    what: 'an ask answered twice',
    spoil: ({ accountability }) => void accountability[0]!.asks.push(accountability[0]!.asks[0]!),
    at: 'data/accountability.json: accountability[0].asks[2].ask',
  },
  {
    check: 'asks',
    what: 'a state without a source',
    spoil: ({ accountability }) => {
      accountability[0]!.asks[0]!.sources = []
    },
    at: 'data/accountability.json: accountability[0].asks[0].sources',
  },
  {
    check: 'claim-sources',
    what: 'a source that the service does not have',
    spoil: (_, { claims }) => void claims[0]!.sources.push('daily-2021'),
    at: `${SERVICE}: claims[0].sources[1]`,
  },
  {
    check: 'claim-sources',
    what: 'a source named twice',
    spoil: (_, { claims }) => void claims[1]!.sources.push('daily-2018'),
    at: `${SERVICE}: claims[1].sources[2]`,
  },
  {
    check: 'claim-seen',
    what: 'an unread source alone',
    spoil: (_, { sources }) => {
      sources[0]!.seen = false
    },
    at: `${SERVICE}: claims[0].sources`,
  },
  {
    check: 'source-used',
    what: 'a source that no claim names',
    spoil: (_, { sources }) => void sources.push({ ...sources[0]!, id: 'acme-blog' }),
    at: `${SERVICE}: sources[3].id`,
  },
  {
    check: 'disputed-by',
    what: 'a claim that is not there',
    spoil: (_, { claims }) => {
      claims[0]!.disputed_by = ['c3']
    },
    at: `${SERVICE}: claims[0].disputed_by[0]`,
  },
  {
    check: 'disputed-by',
    what: 'a claim disputed by itself',
    spoil: (_, { claims }) => {
      claims[0]!.disputed_by = ['c1']
    },
    at: `${SERVICE}: claims[0].disputed_by[0]`,
  },
  {
    check: 'evidence',
    what: '"several" from one publisher',
    spoil: (_, { sources }) => {
      sources[2]!.publisher = sources[1]!.publisher
    },
    at: `${SERVICE}: claims[1].evidence`,
  },
  {
    check: 'service-dates',
    what: 'an end before the beginning',
    spoil: (_, { arrangement }) => {
      arrangement.until = '2017'
    },
    at: `${SERVICE}: arrangement.until`,
  },
  {
    check: 'service-dates',
    what: 'a partner that ended before it began',
    spoil: (_, { arrangement }) => {
      arrangement.partners[1]!.to = '2013-12'
    },
    at: `${SERVICE}: arrangement.partners[1].to`,
  },
  {
    check: 'service-dates',
    what: 'a claim from after the review',
    spoil: (_, { claims }) => {
      claims[0]!.as_of = '2026-01-03'
    },
    at: `${SERVICE}: claims[0].as_of`,
  },
  {
    check: 'service-dates',
    what: 'a source from after the review',
    spoil: (_, { sources }) => {
      sources[0]!.published = '2026-02'
    },
    at: `${SERVICE}: sources[0].published`,
  },
  {
    check: 'law-dates',
    what: 'a law in force before it was adopted',
    spoil: ({ laws }) => {
      laws[0]!.in_force = '2015'
    },
    at: 'data/laws.json: laws[0].in_force',
  },
  {
    check: 'change-dates',
    what: 'a change log out of order',
    spoil: (_, { changes }) => void changes.push({ ...changes[0]!, date: '2025-12-31' }),
    at: `${SERVICE}: changes[1].date`,
  },
  {
    check: 'status',
    what: 'partners of a service without an arrangement',
    spoil: (_, { arrangement }) => {
      arrangement.status = 'none'
    },
    at: `${SERVICE}: arrangement.partners`,
  },
  {
    check: 'status',
    what: 'a beginning of what is only announced',
    spoil: (_, { arrangement }) => {
      arrangement.status = 'announced'
    },
    at: `${SERVICE}: arrangement.since`,
  },
  {
    check: 'status',
    what: 'an end of what is active',
    spoil: (_, { arrangement }) => {
      arrangement.until = '2020'
    },
    at: `${SERVICE}: arrangement.until`,
  },
  {
    check: 'status',
    what: 'an active arrangement with storage elsewhere',
    spoil: (_, { arrangement }) => {
      arrangement.storage = 'elsewhere'
    },
    at: `${SERVICE}: arrangement.storage`,
  },
  {
    check: 'lead-partner',
    what: 'an active arrangement of nobody',
    spoil: (_, { arrangement }) => {
      arrangement.partners = []
    },
    at: `${SERVICE}: arrangement.partners`,
  },
  {
    check: 'lead-partner',
    what: 'partners of whom none leads',
    spoil: (_, { arrangement }) => {
      delete arrangement.partners[0]!.lead
    },
    at: `${SERVICE}: arrangement.partners`,
  },
  {
    check: 'lead-partner',
    what: 'an active arrangement led by a partner that has left',
    spoil: (_, { arrangement }) => {
      arrangement.partners[0]!.to = '2020'
    },
    at: `${SERVICE}: arrangement.partners[0].to`,
  },
  {
    check: 'places',
    what: 'a known storage without a place',
    spoil: (_, { arrangement }) => {
      arrangement.places = []
    },
    at: `${SERVICE}: arrangement.places`,
  },
  {
    check: 'rule',
    what: 'required by a rule that is not named',
    spoil: (_, { arrangement }) => {
      delete arrangement.rule
    },
    at: `${SERVICE}: arrangement.rule`,
  },
  {
    check: 'rule',
    what: 'a rule with another grade',
    spoil: (_, { arrangement }) => {
      arrangement.storage = 'reported'
    },
    at: `${SERVICE}: arrangement.rule`,
  },
  {
    check: 'question',
    what: 'no question although it concerns only some accounts',
    spoil: (_, service) => {
      service.question = null
    },
    at: `${SERVICE}: question`,
  },
  {
    check: 'question',
    what: 'a question whose answer could not matter',
    spoil: (_, { domains }) => void domains.pop(),
    at: `${SERVICE}: question`,
  },
  {
    check: 'change-revision',
    what: 'a fact changed without an entry',
    spoil: (_, { claims }) => {
      claims[0]!.text.en = 'Acme says that data is stored abroad.'
    },
    at: `${SERVICE}: changes[0].revision`,
  },
  {
    check: 'change-claims',
    what: 'an entry about a claim that is not there',
    spoil: (_, { changes }) => void changes[0]!.claims.push('c7'),
    at: `${SERVICE}: changes[0].claims[0]`,
  },
  {
    check: 'format',
    what: 'keys in another order',
    spoil: ({ raw }, service) => {
      const { id, ...rest } = service
      raw['services/acme-cloud.json'] = `${JSON.stringify({ ...rest, id }, null, 2)}\n`
    },
    at: `${SERVICE}: line 3`,
  },
  {
    check: 'format',
    what: 'no line end at the end',
    spoil: ({ raw }, service) => {
      raw['services/acme-cloud.json'] = formatRecord('service', service).trimEnd()
    },
    at: `${SERVICE}: line ${formatRecord('service', smallDataset().services[0]).split('\n').length}`,
  },
  {
    check: 'format',
    what: 'partners out of order',
    spoil: ({ raw, partners }) => {
      const list = { $schema: './schemas/partners.schema.json', partners: partners.toReversed() }
      raw['partners.json'] = `${JSON.stringify(list, null, 2)}\n`
    },
    at: 'data/partners.json: line 5',
  },
  {
    check: 'schemas',
    what: 'a published schema that is out of date',
    spoil: ({ raw }) => {
      raw['schemas/service.schema.json'] = '{}\n'
    },
    at: 'data/schemas/service.schema.json',
  },
  {
    check: 'translation-of',
    what: 'a translation that does not say of what',
    spoil: (_, { summary }) => void delete summary.of,
    at: `${SERVICE}: summary.of`,
  },
  {
    check: 'translation-of',
    what: 'a hash without a translation',
    spoil: (_, { affected }) => {
      affected.of = '00000000'
    },
    at: `${SERVICE}: affected.of`,
  },
  {
    check: 'stale-translation',
    what: 'another English than the one translated',
    spoil: (_, { summary }) => {
      summary.en = 'A cloud service.'
    },
    at: `${SERVICE}: summary`,
  },
  {
    check: 'missing-translation',
    what: 'a text without a translation',
    spoil: () => undefined,
    at: `${SERVICE}: affected.zh-TW`,
  },
  {
    check: 'converted-translation',
    what: 'a Taiwanese text that is the converted mainland one',
    spoil: (_, { summary }) => {
      summary['zh-CN'] = '用户的数据存放在中国大陆的服务器上。'
      summary['zh-TW'] = '用戶的數據存放在中國大陸的服務器上。'
    },
    at: `${SERVICE}: summary.zh-TW`,
  },
  {
    check: 'chinese-writing',
    what: 'a space between Chinese and Latin',
    spoil: (_, { summary }) => {
      summary['zh-CN'] = '苹果的 iCloud服务。'
    },
    at: `${SERVICE}: summary.zh-CN`,
  },
  {
    check: 'chinese-writing',
    what: 'half-width punctuation',
    spoil: (_, { summary }) => {
      summary['zh-TW'] = '雲端服務,由當地營運。'
    },
    at: `${SERVICE}: summary.zh-TW`,
  },
  {
    check: 'unused-records',
    what: 'a partner of nobody',
    spoil: ({ partners }) => void partners.push({ ...partners[1]!, id: 'zero-cloud' }),
    at: 'data/partners.json: partners[2].id',
  },
]

function problemsOf(name: string, fixture: Fixture) {
  const { loaded, problems } = readDataset(writeDataset(fixture))
  expect(problems.map(lineOf)).toEqual([])
  return CHECKS.filter((check) => check.name === name).flatMap(({ run }) => run(loaded))
}

afterEach(removeDatasets)

group('every check', () => {
  it('has a bad fixture', () => {
    expect(CHECKS.map(({ name }) => name).filter((name) => !BAD.some(({ check }) => check === name))).toEqual([])
  })

  it('has a name of its own', () => {
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length)
  })

  // The small dataset is in English only, which is what the check for missing translations finds.
  it.each(CHECKS.filter(({ name }) => name !== 'missing-translation'))(
    'finds nothing in good data: $name',
    ({ name }) => {
      expect(problemsOf(name, smallDataset()).map(lineOf)).toEqual([])
    },
  )
})

group('a bad dataset is found', () => {
  it.each(BAD)('$check: $what', ({ check, spoil, at }) => {
    const fixture = smallDataset()
    spoil(fixture, fixture.services[0]!)
    const found = problemsOf(check, fixture)
    expect(found.map(lineOf)).toContainEqual(expect.stringContaining(`${at}: expected`))
    expect(new Set(found.map(({ severity }) => severity))).toEqual(
      new Set(CHECKS.filter(({ name }) => name === check).map(({ severity }) => severity)),
    )
  })
})
