import { describe, expect, it } from 'vitest'
import type { IndexedService } from '../dataset/host-index.ts'
import type { AlertChoice } from './choices.ts'
import { findKept, keptChoices } from './kept.ts'
import { createLookup } from './lookup.ts'

const ICLOUD = {
  id: 'apple-icloud',
  name: ['iCloud', 'iCloud（云上贵州）', 'iCloud'],
  revision: 'new',
  domains: [{ domain: 'icloud.com', exposure: 'account-region' }],
} as Partial<IndexedService> as IndexedService
const NOTION = {
  id: 'notion',
  name: 'Notion',
  revision: 'r',
  domains: [{ domain: 'notion.so', exposure: 'account-region' }],
} as Partial<IndexedService> as IndexedService
const index = {
  serviceById: (id: string) => [ICLOUD, NOTION].find((service) => service.id === id) ?? null,
  lookup: createLookup([ICLOUD, NOTION]),
}
const off = (revision: string): AlertChoice => ({ alerts: 'off', until: 'facts-change', revision })

const kept = keptChoices(
  {
    answers: new Map([
      ['notion', 'no'],
      ['apple-icloud', 'yes'],
    ]),
    sites: new Map([['icloud.com', off('old')]]),
    services: new Map([
      ['dropped', off('x')],
      ['notion', off('r')],
    ]),
  },
  index,
  'en',
)

describe('what was chosen, as one list', () => {
  it('is in the order of the names, with every choice once', () => {
    expect(kept.map(({ key }) => key)).toEqual([
      'service:dropped',
      'answer:apple-icloud',
      'site:icloud.com',
      'answer:notion',
      'service:notion',
    ])
  })

  it('names the service in the language asked for, and what the dataset has dropped by its id', () => {
    expect(kept.map(({ name }) => name)).toEqual(['dropped', 'iCloud', 'iCloud', 'Notion', 'Notion'])
  })

  it('says where an "off" has run out because the facts changed', () => {
    const lapsed = kept.filter((one) => one.kind !== 'answer' && one.lapsed)
    expect(lapsed.map(({ key }) => key)).toEqual(['site:icloud.com'])
  })

  it.each([
    ['icloud', ['answer:apple-icloud', 'site:icloud.com']],
    ['云上', ['answer:apple-icloud', 'site:icloud.com']],
    ['NOTION.SO', ['answer:notion', 'service:notion']],
    ['drop', ['service:dropped']],
    ['', kept.map(({ key }) => key)],
    ['nothing like it', []],
  ])('is found by "%s"', (text, keys) => {
    expect(findKept(kept, text).map(({ key }) => key)).toEqual(keys)
  })
})
