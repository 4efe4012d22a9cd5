import { describe, expect, it } from 'vitest'
import { type AlertChoice, answerInForce, type GivenAnswer, lapsed } from './choices.ts'

const given = (answer: GivenAnswer['answer'], ...services: string[]): GivenAnswer => ({ answer, services })

describe('the answer in force', () => {
  it.each([
    [given('yes', 'acme'), 'none', { answer: 'yes', by: 'person' }],
    [given('yes', 'acme'), 'no', { answer: 'yes', by: 'person' }],
    [given('no', 'acme'), 'none', { answer: 'no', by: 'person' }],
    [given('not-sure', 'acme'), 'none', { answer: null, by: 'person' }],
    [given('not-sure', 'acme'), 'no', { answer: null, by: 'person' }],
    [null, 'none', { answer: null, by: null }],
    [null, 'no', { answer: 'no', by: 'default' }],
  ] as const)('given %o, default %s: %o', (own, byDefault, expected) => {
    expect(answerInForce('acme', own, byDefault)).toEqual(expected)
  })

  it.each([
    ['a yes', given('yes', 'other'), 'none', { answer: 'yes', by: 'person' }],
    ['not sure', given('not-sure', 'other'), 'none', { answer: null, by: 'person' }],
    ['a no does not', given('no', 'other'), 'none', { answer: null, by: null }],
    ['a no does not, and the default answer holds', given('no', 'other'), 'no', { answer: 'no', by: 'default' }],
  ] as const)('speaks for a service that joined the question later: %s', (_what, own, byDefault, expected) => {
    expect(answerInForce('acme', own, byDefault)).toEqual(expected)
  })
})

describe('an alert choice', () => {
  const off: AlertChoice = { alerts: 'off', until: 'facts-change', revisions: ['a', 'b'] }

  it.each([
    ['the facts are as they were', off, ['a', 'b'], false],
    ['one of the services left', off, ['a'], false],
    ['facts of one changed', off, ['a', 'c'], true],
    ['a service joined', off, ['a', 'b', 'c'], true],
    ['it holds for good', { ...off, until: 'good' }, ['c'], false],
    ['it turned alerts on', { ...off, alerts: 'on' }, ['c'], false],
  ] as const)('has run out or not: %s', (_what, choice, now, expected) => {
    expect(lapsed(choice, now)).toBe(expected)
  })
})
