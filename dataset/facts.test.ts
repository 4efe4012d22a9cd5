import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byGroup, FACT_GROUPS, groupOf, mostTelling } from './facts.ts'
import type { NoticeClaim } from './notice.ts'

const KINDS: readonly NoticeClaim['kind'][] = [
  'storage',
  'operator',
  'keys',
  'government-access',
  'censorship',
  'real-name',
  'law',
  'transfer-abroad',
  'company-position',
  'ended',
  'other',
]

function claim(id: string, kind: NoticeClaim['kind'], evidence: NoticeClaim['evidence'] = 'single'): NoticeClaim {
  return { id, kind, evidence, text: id, as_of: null, sources: ['S1'] }
}

function told(claims: NoticeClaim[], number: number): string {
  return mostTelling(claims, number)
    .map(({ id }) => id)
    .join(' ')
}

const anyClaims = fc
  .array(fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom('statement', 'several', 'single')), { maxLength: 20 })
  .map((claims) => claims.map(([kind, evidence], place) => claim(`c${place}`, kind, evidence)))

describe('the most telling facts', () => {
  it('begin with what ended, where the data lies, who runs it, who holds the keys', () => {
    const claims = ['law', 'keys', 'operator', 'other', 'storage', 'ended'].map((kind) =>
      claim(kind, kind as NoticeClaim['kind']),
    )
    expect(told(claims, 4)).toBe('ended storage operator keys')
  })

  it('are one of each kind before a second of any', () => {
    const claims = [claim('s1', 'storage'), claim('s2', 'storage'), claim('s3', 'storage'), claim('o1', 'other')]
    expect(told(claims, 3)).toBe('s1 o1 s2')
  })

  it('are the best-evidenced of their kind, and the first of those alike', () => {
    const claims = [
      claim('weak', 'storage', 'single'),
      claim('first', 'storage', 'several'),
      claim('second', 'storage', 'several'),
      claim('own', 'keys', 'statement'),
    ]
    expect(told(claims, 2)).toBe('first own')
    expect(told(claims, 4)).toBe('first own second weak')
  })

  it('are as many as asked for, or all there are, none twice, and the list given is left as it was', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(25), (claims, number) => {
        const before = [...claims]
        const found = mostTelling(claims, number)
        expect(found).toHaveLength(Math.min(number, claims.length))
        expect(new Set(found).size).toBe(found.length)
        expect(claims).toEqual(before)
      }),
    )
  })
})

describe('the facts by group', () => {
  it('hold every fact once, in the order of the groups, without an empty group', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const groups = byGroup(claims)
        expect(
          groups
            .flatMap((group) => group.claims)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(claims.map(({ id }) => id).sort())
        expect(groups.map(({ group }) => group)).toEqual(
          FACT_GROUPS.filter((group) => claims.some((one) => groupOf(one) === group)),
        )
        for (const { group, claims: inGroup } of groups)
          expect(inGroup.every((one) => groupOf(one) === group)).toBe(true)
      }),
    )
  })

  it('have a place for every kind of claim and use every group', () => {
    expect([...new Set(KINDS.map((kind) => groupOf({ kind })))].sort()).toEqual([...FACT_GROUPS].sort())
  })
})
