import { describe, expect, it } from 'vitest'
import { freshClaims, seenClaims } from './fresh.ts'

const NOTICE = { prints: { c1: 'aaa', c2: 'bbb' } }

describe('what is new to a person', () => {
  it('is nothing for one who never opened the notice', () => {
    expect([...freshClaims(NOTICE, null)]).toEqual([])
  })

  it('is nothing where everything was seen as it is', () => {
    expect([...freshClaims(NOTICE, seenClaims(NOTICE))]).toEqual([])
  })

  it('is a claim that was added, and one that changed', () => {
    expect([...freshClaims(NOTICE, ['c1:aaa'])]).toEqual(['c2'])
    expect([...freshClaims(NOTICE, ['c1:aaa', 'c2:old'])]).toEqual(['c2'])
  })
})
