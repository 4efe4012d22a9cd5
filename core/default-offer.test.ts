import { describe, expect, it } from 'vitest'
import type { GivenAnswer, OwnAnswer } from './choices.ts'
import { offersDefault } from './default-offer.ts'

function answers(...given: [string, OwnAnswer][]): Map<string, GivenAnswer> {
  return new Map(given.map(([question, answer]) => [question, { answer, services: [] }]))
}

describe('the default answer', () => {
  it.each([
    ['the first No', answers(['here', 'no']), true],
    ['the first No, while it is being saved', answers(), true],
    ['a No after not being sure elsewhere', answers(['here', 'no'], ['a', 'not-sure']), true],
    ['a second No', answers(['here', 'no'], ['a', 'no']), false],
    ['a No where something else was answered Yes', answers(['here', 'no'], ['a', 'yes']), false],
  ])('is offered after %s: %#', (_what, given, offered) => {
    expect(offersDefault('here', given, 'none')).toBe(offered)
  })

  it('is not offered to who has it', () => {
    expect(offersDefault('here', answers(['here', 'no']), 'no')).toBe(false)
  })
})
