import { describe, expect, it } from 'vitest'
import type { AlertChoice } from './choices.ts'
import { findKept, keptChoices } from './kept.ts'
import { createLookup } from './lookup.ts'
import { serviceWith } from './testing/samples.ts'

const CLOUD = serviceWith({
  id: 'cloud',
  name: { en: 'Cloud', 'zh-CN': '云服务' },
  revision: 'new',
  question: 'account',
})
const MAIL = serviceWith({
  id: 'mail',
  name: { en: 'Mail' },
  domains: [{ domain: 'mail.com', exposure: 'account-region' }],
  question: 'account',
})
const NOTES = serviceWith({
  id: 'notes',
  name: { en: 'Notes' },
  revision: 'r',
  domains: [{ domain: 'notes.so', exposure: 'account-region' }],
})
const index = {
  services: [CLOUD, MAIL, NOTES],
  lookup: createLookup([CLOUD, MAIL, NOTES]),
  questionText: (id: string) => (id === 'account' ? 'Is your account Chinese?' : null),
}
const off = (...revisions: string[]): AlertChoice => ({ alerts: 'off', until: 'facts-change', revisions })

const chosen = {
  answers: new Map([
    ['account', { answer: 'no' as const, services: ['cloud'] }],
    ['gone', { answer: 'yes' as const, services: ['cloud'] }],
  ]),
  earlier: new Map([
    ['notes', 'not-sure' as const],
    ['dropped', 'no' as const],
  ]),
  sites: new Map([
    ['acme.com', off('old')],
    ['notes.so', off('r')],
    ['unlisted.example', off('r')],
  ]),
  services: new Map([
    ['dropped', off('x')],
    ['notes', off('r')],
    ['cloud', off('old')],
  ]),
}
const kept = keptChoices(chosen, index, 'en')
const one = (key: string) => kept.find((choice) => choice.key === key)

describe('what was chosen, as one list', () => {
  it('is in the order of the names, with every choice once', () => {
    expect(kept.map(({ key }) => key)).toEqual([
      'site:acme.com',
      'service:cloud',
      'answer:dropped',
      'service:dropped',
      'question:gone',
      'question:account',
      'answer:notes',
      'service:notes',
      'site:notes.so',
      'site:unlisted.example',
    ])
  })

  it('names question, service and site, and what the dataset has dropped by its id', () => {
    expect(
      ['question:account', 'service:cloud', 'site:acme.com', 'question:gone', 'answer:dropped'].map((key) => [
        one(key)?.name,
        one(key)?.known,
      ]),
    ).toEqual([
      ['Is your account Chinese?', true],
      ['Cloud', true],
      ['acme.com', true],
      ['gone', false],
      ['dropped', false],
    ])
    const inChinese = keptChoices(chosen, index, 'zh-CN')
    expect(inChinese.find(({ key }) => key === 'service:cloud')?.name).toBe('云服务')
  })

  it('says for which services each speaks: a "no" for none that joined its question later', () => {
    const served = (answer: 'yes' | 'no') =>
      keptChoices({ ...chosen, answers: new Map([['account', { answer, services: ['cloud'] }]]) }, index, 'en')
        .find(({ key }) => key === 'question:account')
        ?.services.map(({ id }) => id)
    expect([served('no'), served('yes')]).toEqual([['cloud'], ['cloud', 'mail']])
    expect(one('site:acme.com')?.services).toEqual([CLOUD])
    expect(one('answer:notes')?.services).toEqual([NOTES])
    expect(one('service:dropped')?.services).toEqual([])
  })

  it('says where an "off" has run out because the facts changed', () => {
    const lapsed = kept.filter((choice) => 'lapsed' in choice && choice.lapsed)
    expect(lapsed.map(({ key }) => key)).toEqual(['site:acme.com', 'service:cloud'])
  })

  it.each([
    ['cloud', ['site:acme.com', 'service:cloud', 'question:account']],
    ['云服', ['site:acme.com', 'service:cloud', 'question:account']],
    ['NOTES.SO', ['answer:notes', 'service:notes', 'site:notes.so']],
    ['chinese?', ['question:account']],
    ['drop', ['answer:dropped', 'service:dropped']],
    ['', kept.map(({ key }) => key)],
    ['nothing like it', []],
  ])('is found by "%s"', (text, keys) => {
    expect(findKept(kept, text).map(({ key }) => key)).toEqual(keys)
  })
})
