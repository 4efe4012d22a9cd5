/**
 * Bad data for the checks of files and their texts.
 * @module
 */
import { formatRecord } from '../format.ts'
import { type Bad, SERVICE } from './bad.ts'
import { smallDataset } from './fixtures.ts'

export const BAD_TEXTS: readonly Bad[] = [
  {
    check: 'placeholder',
    what: 'a text still to be written',
    makeWrong: (_, service) => {
      service.summary = { en: '<what the service is>' }
    },
    at: `${SERVICE}: summary.en`,
  },
  {
    check: 'placeholder',
    what: 'a country still to be written',
    makeWrong: ({ companies }) => {
      companies[0]!.country = 'ZZ'
    },
    at: 'data/companies.json: companies[acme].country',
  },
  {
    check: 'placeholder',
    what: 'an example address',
    makeWrong: (_, { sources }) => {
      sources[0]!.url = 'https://www.example.com/report'
    },
    at: `${SERVICE}: sources[acme-site].url`,
  },
  {
    check: 'format',
    what: 'keys in another order',
    makeWrong: ({ raw }, service) => {
      const { id, ...rest } = service
      raw['services/acme-cloud.json'] = `${JSON.stringify({ ...rest, id }, null, 2)}\n`
    },
    at: `${SERVICE}: line 3`,
  },
  {
    check: 'format',
    what: 'no line end at the end',
    makeWrong: ({ raw }, service) => {
      raw['services/acme-cloud.json'] = formatRecord('service', service).trimEnd()
    },
    at: `${SERVICE}: line ${formatRecord('service', smallDataset().services[0]).split('\n').length}`,
  },
  {
    check: 'format',
    what: 'partners out of order',
    makeWrong: ({ raw, partners }) => {
      const list = { $schema: './schemas/partners.schema.json', partners: partners.toReversed() }
      raw['partners.json'] = `${JSON.stringify(list, null, 2)}\n`
    },
    at: 'data/partners.json: line 5',
  },
  {
    check: 'schemas',
    what: 'a published schema that is out of date',
    makeWrong: ({ raw }) => {
      raw['schemas/service.schema.json'] = '{}\n'
    },
    at: 'data/schemas/service.schema.json',
  },
  {
    check: 'translation-of',
    what: 'a translation that does not say of what',
    makeWrong: (_, { summary }) => void delete summary.of,
    at: `${SERVICE}: summary.of`,
  },
  {
    check: 'translation-of',
    what: 'a hash without a translation',
    makeWrong: (_, { affected }) => {
      affected.of = '00000000'
    },
    at: `${SERVICE}: affected.of`,
  },
  {
    check: 'stale-translation',
    what: 'another English than the one translated',
    makeWrong: (_, { summary }) => {
      summary.en = 'A cloud service.'
    },
    at: `${SERVICE}: summary`,
  },
  {
    check: 'missing-translation',
    what: 'a text without a translation',
    makeWrong: () => undefined,
    at: `${SERVICE}: affected.zh-TW`,
  },
  {
    check: 'missing-translation',
    what: 'a name with one translation alone',
    makeWrong: (_, { name }) => {
      name['zh-CN'] = '极致云'
    },
    at: `${SERVICE}: name.zh-TW`,
  },
  {
    check: 'converted-translation',
    what: 'a Taiwanese text that is the converted mainland one',
    makeWrong: (_, { summary }) => {
      summary['zh-CN'] = '用户的数据存放在中国大陆的服务器上。'
      summary['zh-TW'] = '用戶的數據存放在中國大陸的服務器上。'
    },
    at: `${SERVICE}: summary.zh-TW`,
  },
  {
    check: 'chinese-writing',
    what: 'a space between Chinese and Latin',
    makeWrong: (_, { summary }) => {
      summary['zh-CN'] = '苹果的 iCloud服务。'
    },
    at: `${SERVICE}: summary.zh-CN`,
  },
  {
    check: 'chinese-writing',
    what: 'half-width punctuation',
    makeWrong: (_, { summary }) => {
      summary['zh-TW'] = '雲端服務,由當地營運。'
    },
    at: `${SERVICE}: summary.zh-TW`,
  },
]
