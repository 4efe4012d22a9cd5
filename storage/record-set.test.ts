import { expect, it } from 'vitest'
import { mergedRecords } from './record-set.ts'

const seen = (revision: string, when: number) => ({ service: 'fable-cloud', revision, when, claims: [] })
const day = (count: number) => ({ service: 'a', domain: 'a.com', day: '2026-11-20', count, first: 1, last: 2 })
const NONE = { acknowledgements: [], notifications: [], journal: null }

it.each([
  ['newer', [1, 2], 'there'],
  ['older', [2, 1], 'here'],
  ['as old', [1, 1], 'here'],
] as const)('of two acknowledgements, that of a backup being %s, the later is kept', (_which, [here, there], kept) => {
  const current = { ...NONE, acknowledgements: [seen('here', here)] }
  const incoming = { ...NONE, acknowledgements: [seen('there', there)] }
  expect(mergedRecords(current, incoming, 'merge').acknowledgements.map(({ revision }) => revision)).toEqual([kept])
})

it('of two accounts of a day the higher count is kept, so that the same backup twice changes nothing', () => {
  const merged = mergedRecords({ ...NONE, journal: [day(3)] }, { ...NONE, journal: [day(3)] }, 'merge')
  expect(merged.journal).toEqual([day(3)])
})

it('a backup without a journal leaves the journal alone, also where it replaces everything', () => {
  expect(mergedRecords({ ...NONE, journal: [day(3)] }, NONE, 'replace').journal).toEqual([day(3)])
})
