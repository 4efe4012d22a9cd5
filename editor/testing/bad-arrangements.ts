/**
 * Bad data for the checks of arrangements and of the claims that carry them.
 * @module
 */
import { type Bad, SERVICE } from './bad.ts'

export const BAD_ARRANGEMENTS: readonly Bad[] = [
  {
    check: 'confirmed-statement',
    what: 'confirmed by the company, as nobody but others says',
    makeWrong: (_, { arrangement, claims }) => {
      arrangement.storage = 'company-confirmed'
      claims[0]!.evidence = 'single'
    },
    at: `${SERVICE}: arrangement.storage`,
  },
  {
    check: 'required-claim',
    what: 'required by a rule that no claim tells',
    makeWrong: (_, { claims }) => {
      claims[1]!.kind = 'other'
    },
    at: `${SERVICE}: arrangement.storage`,
  },
  {
    check: 'required-claim',
    what: 'required by a rule that, by the claim, asks for something else',
    makeWrong: (_, { claims }) => {
      claims[1]!.text.en = 'The rule asks for real names.'
    },
    at: `${SERVICE}: arrangement.storage`,
  },
  {
    check: 'rule-name',
    what: 'a rule without a record',
    makeWrong: (_, { arrangement }) => {
      arrangement.rule!.law = null
    },
    at: `${SERVICE}: arrangement.rule.law`,
  },
  {
    check: 'rule-name',
    what: 'a Chinese name that is a paraphrase',
    makeWrong: ({ laws }, { arrangement }) => {
      laws[0]!.name = { en: 'Cloud rule', 'zh-CN': '《云服务管理办法》' }
      arrangement.rule!.name = { en: 'the cloud rule', 'zh-CN': '2016年云规定' }
    },
    at: `${SERVICE}: arrangement.rule.name.zh-CN`,
  },
  {
    check: 'rule-name',
    what: 'the Chinese name of another rule',
    makeWrong: ({ laws }, { arrangement }) => {
      laws[0]!.name = { en: 'Cloud rule', 'zh-TW': '《雲端服務管理辦法》' }
      arrangement.rule!.name = { en: 'the cloud rule', 'zh-TW': '《雲端服務管理規定》' }
    },
    at: `${SERVICE}: arrangement.rule.name.zh-TW`,
  },
  {
    check: 'active-claims',
    what: 'an active arrangement told by one claim',
    makeWrong: (_, { claims }) => void claims.pop(),
    at: `${SERVICE}: claims`,
  },
  {
    check: 'active-claims',
    what: 'an active arrangement without a claim about operator or storage',
    makeWrong: (_, { claims }) => {
      claims[0]!.kind = 'other'
    },
    at: `${SERVICE}: claims`,
  },
  {
    check: 'ended-claim',
    what: 'an end that nobody tells',
    makeWrong: (_, { arrangement }) => {
      arrangement.status = 'ended'
    },
    at: `${SERVICE}: claims`,
  },
  {
    check: 'status',
    what: 'partners of a service without an arrangement',
    makeWrong: (_, { arrangement }) => {
      arrangement.status = 'none'
    },
    at: `${SERVICE}: arrangement.partners`,
  },
  {
    check: 'status',
    what: 'a beginning of what is only announced',
    makeWrong: (_, { arrangement }) => {
      arrangement.status = 'announced'
    },
    at: `${SERVICE}: arrangement.since`,
  },
  {
    check: 'status',
    what: 'an end of what is active',
    makeWrong: (_, { arrangement }) => {
      arrangement.until = '2020'
    },
    at: `${SERVICE}: arrangement.until`,
  },
  {
    check: 'status',
    what: 'an active arrangement with storage elsewhere',
    makeWrong: (_, { arrangement }) => {
      arrangement.storage = 'elsewhere'
    },
    at: `${SERVICE}: arrangement.storage`,
  },
  {
    check: 'lead-partner',
    what: 'an active arrangement of nobody',
    makeWrong: (_, { arrangement }) => {
      arrangement.partners = []
    },
    at: `${SERVICE}: arrangement.partners`,
  },
  {
    check: 'lead-partner',
    what: 'partners of whom none leads',
    makeWrong: (_, { arrangement }) => {
      delete arrangement.partners[0]!.lead
    },
    at: `${SERVICE}: arrangement.partners`,
  },
  {
    check: 'lead-partner',
    what: 'an active arrangement led by a partner that has left',
    makeWrong: (_, { arrangement }) => {
      arrangement.partners[0]!.to = '2020'
    },
    at: `${SERVICE}: arrangement.partners[great-cloud].to`,
  },
  {
    check: 'places',
    what: 'a known storage without a place',
    makeWrong: (_, { arrangement }) => {
      arrangement.places = []
    },
    at: `${SERVICE}: arrangement.places`,
  },
  {
    check: 'rule',
    what: 'required by a rule that is not named',
    makeWrong: (_, { arrangement }) => {
      delete arrangement.rule
    },
    at: `${SERVICE}: arrangement.rule`,
  },
  {
    check: 'rule',
    what: 'a rule with another grade',
    makeWrong: (_, { arrangement }) => {
      arrangement.storage = 'reported'
    },
    at: `${SERVICE}: arrangement.rule`,
  },
  {
    check: 'last-known',
    what: 'an unclear arrangement without the latest date',
    makeWrong: (_, { arrangement }) => {
      arrangement.status = 'unclear'
    },
    at: `${SERVICE}: arrangement.last_known`,
  },
  {
    check: 'last-known',
    what: 'a latest date of what is active',
    makeWrong: (_, { arrangement }) => {
      arrangement.last_known = '2020'
    },
    at: `${SERVICE}: arrangement.last_known`,
  },
  {
    check: 'question',
    what: 'no question although it concerns only some accounts',
    makeWrong: (_, service) => {
      service.question = null
    },
    at: `${SERVICE}: question`,
  },
  {
    check: 'question',
    what: 'a question whose answer could not matter',
    makeWrong: (_, { domains }) => void domains.pop(),
    at: `${SERVICE}: question`,
  },
  {
    check: 'question',
    what: 'a question about what is only announced, where no answer is looked at',
    makeWrong: (_, { arrangement }) => {
      arrangement.status = 'announced'
    },
    at: `${SERVICE}: question`,
  },
]
