import { describe, expect, it } from 'vitest'
import { byQuestion } from './earlier-answers.ts'

const QUESTIONS: Record<string, string> = { azure: 'work', teams: 'work', cloud: 'region' }
const questionOf = (service: string) => QUESTIONS[service] ?? null

describe('answers of release 0.1.0', () => {
  it.each([
    ['of one service', { cloud: 'no' }, { region: { answer: 'no', services: ['cloud'] } }],
    ['of two services alike', { azure: 'no', teams: 'no' }, { work: { answer: 'no', services: ['azure', 'teams'] } }],
    ['yes and no: the one that warns', { azure: 'no', teams: 'yes' }, { work: { answer: 'yes', services: ['teams'] } }],
    ['not sure and no', { azure: 'no', teams: 'not-sure' }, { work: { answer: 'not-sure', services: ['teams'] } }],
    ['of a service without a question', { gone: 'yes' }, {}],
    [
      'of two questions',
      { azure: 'yes', cloud: 'no' },
      { work: { answer: 'yes', services: ['azure'] }, region: { answer: 'no', services: ['cloud'] } },
    ],
  ] as const)('%s', (_what, earlier, expected) => {
    expect(Object.fromEntries(byQuestion(new Map(Object.entries(earlier)), questionOf))).toEqual(expected)
  })
})
