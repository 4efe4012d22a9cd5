import { expect, it } from 'vitest'
import { fieldOf, itemName, namedField } from './field.ts'

const record = {
  claims: [
    { id: 'c1', sources: ['S1'] },
    { id: 'c4', sources: ['S1', 'S2'] },
  ],
  domains: [{ domain: 'acme.cn' }],
  changes: [{ date: '2026-01-01' }, { date: '2026-01-01' }, { date: '2026-01-02' }],
  actions: [{ en: 'Leave.' }],
  arrangement: { partners: [{ partner: 'gcbd' }] },
}

it.each([
  ['claims[1].text', 'claims[c4].text'],
  ['claims[1].sources[1]', 'claims[c4].sources[1]'],
  ['domains[0].domain', 'domains[acme.cn].domain'],
  ['arrangement.partners[0].to', 'arrangement.partners[gcbd].to'],
  ['changes[2].revision', 'changes[2026-01-02].revision'],
  ['changes[1].revision', 'changes[1].revision'],
  ['actions[0].en', 'actions[0].en'],
  ['claims[9].text', 'claims[9].text'],
  ['summary.zh-CN', 'summary.zh-CN'],
  ['', ''],
])('%s is shown as %s', (field, shown) => {
  expect(namedField(record, field)).toBe(shown)
})

it('names nothing in what is no record', () => {
  expect(fieldOf('text', ['claims', 0, 'id'])).toBe('claims[0].id')
  expect(itemName([null, { id: '' }, { id: 7 }], 2)).toBe('2')
  expect(itemName([{ domain: 'https://acme.cn' }], 0)).toBe('0')
})
