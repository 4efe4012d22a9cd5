import { describe, expect, it } from 'vitest'
import type { GivenAnswer } from './choices.ts'
import { noBefore } from './earlier-no.ts'
import { situationOf, wholeService } from './situation.ts'
import { preferencesWith, serviceWith } from './testing/samples.ts'

function asked(given: GivenAnswer | null, question: string | null = 'acme-account') {
  const service = serviceWith({ question })
  const chosen = preferencesWith({ answers: new Map(given ? [['acme-account', given]] : []) })
  return noBefore(situationOf(wholeService(service), chosen, 0).services[0], chosen)
}

describe('an earlier No', () => {
  it.each([
    ['speaks for a service it was given for', { answer: 'no', services: ['acme-cloud'] }, false],
    ['does not speak for one that joined later', { answer: 'no', services: ['another'] }, true],
    ['is none where the answer was Yes', { answer: 'yes', services: ['another'] }, false],
    ['is none where nobody answered', null, false],
  ] as const)('%s', (_what, given, before) => {
    expect(asked(given)).toBe(before)
  })

  it('is none for a service without a question', () => {
    expect(asked({ answer: 'no', services: [] }, null)).toBe(false)
  })
})
