/**
 * Bad data for the checks of claims, dates, arrangements and change logs.
 * @module
 */
import { type Bad, SERVICE } from './bad.ts'

export const BAD_FACTS: readonly Bad[] = [
  {
    check: 'claim-sources',
    what: 'a source that the service does not have',
    spoil: (_, { claims }) => void claims[0]!.sources.push('daily-2021'),
    at: `${SERVICE}: claims[c1].sources[1]`,
  },
  {
    check: 'claim-sources',
    what: 'a source named twice',
    spoil: (_, { claims }) => void claims[1]!.sources.push('daily-2018'),
    at: `${SERVICE}: claims[c2].sources[2]`,
  },
  {
    check: 'claim-seen',
    what: 'an unread source alone',
    spoil: (_, { sources }) => {
      sources[0]!.seen = false
    },
    at: `${SERVICE}: claims[c1].sources`,
  },
  {
    check: 'source-used',
    what: 'a source that no claim names',
    spoil: (_, { sources }) => void sources.push({ ...sources[0]!, id: 'acme-blog' }),
    at: `${SERVICE}: sources[acme-blog].id`,
  },
  {
    check: 'disputed-by',
    what: 'a claim that is not there',
    spoil: (_, { claims }) => {
      claims[0]!.disputed_by = ['c3']
    },
    at: `${SERVICE}: claims[c1].disputed_by[0]`,
  },
  {
    check: 'disputed-by',
    what: 'a claim disputed by itself',
    spoil: (_, { claims }) => {
      claims[0]!.disputed_by = ['c1']
    },
    at: `${SERVICE}: claims[c1].disputed_by[0]`,
  },
  {
    check: 'evidence',
    what: '"several" from one publisher',
    spoil: (_, { sources }) => {
      sources[2]!.publisher = sources[1]!.publisher
    },
    at: `${SERVICE}: claims[c2].evidence`,
  },
  {
    check: 'evidence',
    what: '"several" from a publisher and one that relays another',
    spoil: (_, { sources }) => {
      sources[2]!.relay = true
    },
    at: `${SERVICE}: claims[c2].evidence`,
  },
  {
    check: 'confirmed-statement',
    what: 'confirmed by the company, as nobody but others says',
    spoil: (_, { arrangement, claims }) => {
      arrangement.storage = 'company-confirmed'
      claims[0]!.evidence = 'single'
    },
    at: `${SERVICE}: arrangement.storage`,
  },
  {
    check: 'required-claim',
    what: 'required by a rule that no claim tells',
    spoil: (_, { claims }) => {
      claims[1]!.kind = 'other'
    },
    at: `${SERVICE}: arrangement.storage`,
  },
  {
    check: 'required-claim',
    what: 'required by a rule that, by the claim, asks for something else',
    spoil: (_, { claims }) => {
      claims[1]!.text.en = 'The rule asks for real names.'
    },
    at: `${SERVICE}: arrangement.storage`,
  },
  {
    check: 'rule-name',
    what: 'a rule without a record',
    spoil: (_, { arrangement }) => {
      arrangement.rule!.law = null
    },
    at: `${SERVICE}: arrangement.rule.law`,
  },
  {
    check: 'rule-name',
    what: 'a Chinese name that is a paraphrase',
    spoil: ({ laws }, { arrangement }) => {
      laws[0]!.name = { en: 'Cloud rule', 'zh-CN': '《云服务管理办法》' }
      arrangement.rule!.name = { en: 'the cloud rule', 'zh-CN': '2016年云规定' }
    },
    at: `${SERVICE}: arrangement.rule.name.zh-CN`,
  },
  {
    check: 'rule-name',
    what: 'the Chinese name of another rule',
    spoil: ({ laws }, { arrangement }) => {
      laws[0]!.name = { en: 'Cloud rule', 'zh-TW': '《雲端服務管理辦法》' }
      arrangement.rule!.name = { en: 'the cloud rule', 'zh-TW': '《雲端服務管理規定》' }
    },
    at: `${SERVICE}: arrangement.rule.name.zh-TW`,
  },
  {
    check: 'active-claims',
    what: 'an active arrangement told by one claim',
    spoil: (_, { claims }) => void claims.pop(),
    at: `${SERVICE}: claims`,
  },
  {
    check: 'active-claims',
    what: 'an active arrangement without a claim about operator or storage',
    spoil: (_, { claims }) => {
      claims[0]!.kind = 'other'
    },
    at: `${SERVICE}: claims`,
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
    at: `${SERVICE}: arrangement.partners[old-cloud].to`,
  },
  {
    check: 'service-dates',
    what: 'a claim from after the review',
    spoil: (_, { claims }) => {
      claims[0]!.as_of = '2026-01-03'
    },
    at: `${SERVICE}: claims[c1].as_of`,
  },
  {
    check: 'service-dates',
    what: 'a source from after the review',
    spoil: (_, { sources }) => {
      sources[0]!.published = '2026-02'
    },
    at: `${SERVICE}: sources[acme-site].published`,
  },
  {
    check: 'law-dates',
    what: 'a law in force before it was adopted',
    spoil: ({ laws }) => {
      laws[0]!.in_force = '2015'
    },
    at: 'data/laws.json: laws[cloud-rule].in_force',
  },
  {
    check: 'change-dates',
    what: 'a change log out of order',
    spoil: (_, { changes }) => void changes.push({ ...changes[0]!, date: '2025-12-31' }),
    at: `${SERVICE}: changes[2025-12-31].date`,
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
    at: `${SERVICE}: arrangement.partners[great-cloud].to`,
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
    check: 'last-known',
    what: 'an unclear arrangement without the latest date',
    spoil: (_, { arrangement }) => {
      arrangement.status = 'unclear'
    },
    at: `${SERVICE}: arrangement.last_known`,
  },
  {
    check: 'last-known',
    what: 'a latest date of what is active',
    spoil: (_, { arrangement }) => {
      arrangement.last_known = '2020'
    },
    at: `${SERVICE}: arrangement.last_known`,
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
    at: `${SERVICE}: changes[2026-01-02].revision`,
  },
  {
    check: 'change-claims',
    what: 'an entry about a claim that is not there',
    spoil: (_, { changes }) => void changes[0]!.claims.push('c7'),
    at: `${SERVICE}: changes[2026-01-02].claims[0]`,
  },
]
