import { expect, it } from 'vitest'
import { stateOf } from './state.ts'

it.each([
  ['active', 'company-confirmed', 'in-china'],
  ['active', 'required-by-rule', 'in-china'],
  ['active', 'not-confirmed', 'local-operator'],
  ['active', 'elsewhere', 'none-known'],
  ['active', 'none', 'none-known'],
  ['none', 'none', 'none-known'],
  ['announced', 'not-confirmed', 'announced'],
  ['unclear', 'elsewhere', 'unclear'],
  ['ended', 'reported', 'ended'],
] as const)('a service that is %s, its place %s, counts as %s', (status, storage, state) => {
  expect(stateOf({ status, storage })).toBe(state)
})
