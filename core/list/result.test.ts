import { describe, expect, it } from 'vitest'
import { createLookup } from '../lookup.ts'
import { preferencesWith, serviceWith } from '../testing/samples.ts'
import { listResult, sitesIn } from './result.ts'

const account = (id: string, domain: string, changes = {}) =>
  serviceWith({ id, domains: [{ domain, exposure: 'account-region' }], ...changes })
const lookup = createLookup([
  account('cloud', 'cloud.example'),
  account('mail', 'mail.example'),
  account('shop', 'shop.example', { status: 'none', storage: 'none', question: null }),
  serviceWith({ id: 'own', question: null, domains: [{ domain: 'own.cn', exposure: 'china-market' }] }),
  serviceWith({
    id: 'heard',
    storage: 'reported',
    question: null,
    domains: [{ domain: 'heard.cn', exposure: 'china-market' }],
  }),
  serviceWith({
    id: 'ruled',
    storage: 'required-by-rule',
    question: null,
    domains: [{ domain: 'a-rule.cn', exposure: 'china-market' }],
  }),
])

function result(names: readonly string[], changes = {}) {
  const found = sitesIn(names, lookup)
  return { ...found, ...listResult(found, lookup, preferencesWith(changes), 0) }
}

describe('what is said of a list', () => {
  const NAMES = ['shop.example', 'other.test', 'www.cloud.example', 'cloud.example', 'own.cn', 'mail.example']

  it('counts names, puts the strongest verdict first, joins the hosts of a site, and counts what is not listed', () => {
    const { names, rows, unlisted, counts } = result(NAMES)
    expect(names).toBe(6)
    expect(rows.map(({ situation, hosts }) => [situation.domain, situation.services[0].verdict, hosts])).toEqual([
      ['own.cn', 'in-china', ['own.cn']],
      ['cloud.example', 'depends', ['www.cloud.example', 'cloud.example']],
      ['mail.example', 'depends', ['mail.example']],
      ['shop.example', 'none-known', ['shop.example']],
    ])
    expect(unlisted).toEqual(['other.test'])
    expect(counts.map(({ brief, rows }) => [brief, rows])).toEqual([
      ['in-china', 1],
      ['depends', 2],
      ['none-known', 1],
    ])
  })

  it('counts apart what is reported, and what a rule requires: it is not known to be kept there', () => {
    const { rows, counts } = result(['a-rule.cn', 'heard.cn', 'own.cn'])
    expect(rows.map(({ situation }) => situation.domain)).toEqual(['own.cn', 'heard.cn', 'a-rule.cn'])
    expect(counts).toEqual([
      { brief: 'in-china', rows: 1 },
      { brief: 'in-china-reported', rows: 1 },
      { brief: 'in-china-required', rows: 1 },
    ])
  })

  it('joins a hundred thousand hosts of one site in no time', () => {
    const hosts = Array.from({ length: 100_000 }, (_, number) => `h${number}.cloud.example`)
    const start = performance.now()
    expect(sitesIn(hosts, lookup).sites).toEqual([{ domain: 'cloud.example', hosts }])
    expect(performance.now() - start).toBeLessThan(3_000)
  })

  it('asks once what decides several rows', () => {
    expect(result(NAMES).questions).toEqual([{ id: 'acme-account', rows: 2 }])
    expect(result(['cloud.example']).questions).toEqual([])
  })

  it('follows the answer', () => {
    const answers = new Map([['acme-account', { answer: 'no' as const, services: ['cloud', 'mail'] }]])
    expect(result(NAMES, { answers }).rows.map(({ situation }) => situation.services[0].verdict)).toEqual([
      'in-china',
      'not-you',
      'not-you',
      'none-known',
    ])
  })

  it('has nothing to say of an empty list', () => {
    expect(result([])).toEqual({ names: 0, sites: [], rows: [], unlisted: [], counts: [], questions: [] })
  })
})
