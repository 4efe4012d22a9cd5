import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownersFinding } from './owners.ts'

const ANY = fc.constantFrom(
  'state-owned' as const,
  'state-linked' as const,
  'state-joint-venture' as const,
  'joint-venture' as const,
  'listed' as const,
  'own-subsidiary' as const,
  'private' as const,
  'unknown' as const,
)

describe('the owners of partners', () => {
  it('are counted by kind: a joint venture with the state is no partner of the state alone', () => {
    const partners = (['state-owned', 'state-linked', 'state-joint-venture', 'joint-venture', 'unknown'] as const).map(
      (ownership) => ({ ownership }),
    )
    expect(ownersFinding(partners)).toEqual({
      all: 5,
      state: 2,
      mixed: 1,
      joint: 1,
      listed: 0,
      own: 0,
      privately: 0,
      unknown: 1,
    })
  })

  it('add up to all partners', () => {
    fc.assert(
      fc.property(fc.array(ANY), (ownerships) => {
        const { all, ...kinds } = ownersFinding(ownerships.map((ownership) => ({ ownership })))
        expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(all)
        expect(all).toBe(ownerships.length)
      }),
    )
  })
})
