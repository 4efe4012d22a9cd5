import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byGroup,
  FACT_GROUPS,
  groupOf,
  inOrderOfUse,
  inTellingOrder,
  leansOnBefore,
  mostTelling,
  told,
} from './facts.ts'
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
  return { id, kind, evidence, text: id, as_of: null, sources: ['s'] }
}

function tellingOf(claims: NoticeClaim[], number: number): string {
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
    expect(tellingOf(claims, 4)).toBe('ended storage operator keys')
  })

  it('are one of each kind before a second of any', () => {
    const claims = [claim('s1', 'storage'), claim('s2', 'storage'), claim('s3', 'storage'), claim('o1', 'other')]
    expect(tellingOf(claims, 3)).toBe('s1 o1 s2')
  })

  it('are the best-evidenced of their kind, and the first of those alike', () => {
    const claims = [
      claim('weak', 'storage', 'single'),
      claim('first', 'storage', 'several'),
      claim('second', 'storage', 'several'),
      claim('own', 'keys', 'statement'),
    ]
    expect(tellingOf(claims, 2)).toBe('first own')
    expect(tellingOf(claims, 4)).toBe('first own second weak')
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

describe('the facts told first', () => {
  it('have the company’s answer among them', () => {
    const claims = [claim('s', 'storage'), claim('o', 'operator'), claim('k', 'keys'), claim('p', 'company-position')]
    expect(told(claims, 3).first.map(({ id }) => id)).toEqual(['s', 'o', 'p'])
  })

  it('have it beside what it disputes, where it disputes something', () => {
    const claims = [
      claim('s', 'storage'),
      claim('o', 'operator'),
      claim('k', 'keys'),
      { ...claim('g', 'government-access'), disputed_by: ['p'] },
      claim('p', 'company-position'),
      claim('q', 'company-position'),
    ]
    const { first, rest } = told(claims, 3)
    expect(first.map(({ id }) => id)).toEqual(['s', 'o', 'g'])
    expect(rest.map(({ id }) => id)).toEqual(['k', 'q'])
  })

  it('can be read without those that are folded', () => {
    const leaning = { ...claim('s', 'storage'), text: 'Under those terms, content is stored there.' }
    const claims = [claim('o', 'operator'), leaning, claim('k', 'keys'), claim('x', 'other')]
    expect(told(claims, 3).first.map(({ id }) => id)).toEqual(['o', 'k', 'x'])
  })

  it('tell of two that dispute each other once, the later beside the earlier', () => {
    const claims = [
      { ...claim('a', 'storage'), disputed_by: ['b'] },
      { ...claim('b', 'storage'), disputed_by: ['a'] },
    ]
    const { first, rest } = told(claims, 3)
    expect([...first, ...rest].map(({ id }) => id)).toEqual(['a'])
  })

  it('and those folded are every claim that stands beside no other, once', () => {
    fc.assert(
      fc.property(
        anyClaims,
        fc.nat(5),
        fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 6 }),
        (plain, number, disputes) => {
          const claims = plain.map((one, place) => ({
            ...one,
            disputed_by: disputes.filter(([by]) => by === place).map(([, other]) => `c${other}`),
          }))
          const { first, rest } = told(claims, number)
          const shown = [...first, ...rest]
          const beside = shown.flatMap((one) => one.disputed_by ?? [])
          expect(new Set(shown).size).toBe(shown.length)
          for (const one of claims) expect(shown.includes(one) || beside.includes(one.id)).toBe(true)
        },
      ),
    )
  })
})

describe('a text that leans on the one before it', () => {
  it.each([
    'Under those terms, content is sent there.',
    'The same report says that ownership passed.',
    'They form a separate environment.',
    'Its policy says so.',
    '该报道称，所有权已转移。',
    '其政策如此说明。',
    '這些條款如此規定。',
  ])('%s', (text) => {
    expect(leansOnBefore(text)).toBe(true)
  })

  it.each([
    'Apple told customers in January 2018.',
    'The Italian regulator said so.',
    'Italy asked.',
    '苹果公司在2018年1月告知用户。',
    '其他公司未作说明。',
  ])('not: %s', (text) => {
    expect(leansOnBefore(text)).toBe(false)
  })

  it('goes to the group of what it leans on', () => {
    const claims = [
      claim('k', 'keys'),
      { ...claim('g', 'government-access'), text: 'The same report says more.' },
      { ...claim('h', 'operator'), text: 'It says still more.' },
    ]
    expect(byGroup(claims).map(({ group, claims: of }) => [group, of.map(({ id }) => id)])).toEqual([
      ['keys', ['k', 'g', 'h']],
    ])
  })
})

describe('the order of telling', () => {
  it('has what disputes a fact after it', () => {
    const claims = [
      claim('p', 'company-position'),
      claim('x', 'other'),
      { ...claim('k', 'keys'), disputed_by: ['p'] },
      claim('s', 'storage'),
    ]
    expect(inTellingOrder(claims, 2).map(({ id }) => id)).toEqual(['s', 'k', 'p', 'x'])
  })

  it('has every claim once', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(5), (claims, number) => {
        const ordered = inTellingOrder(claims, number)
        expect(ordered.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort())
      }),
    )
  })

  it('numbers the sources as they come, those that no claim names last', () => {
    const sources = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
    const claims = [{ sources: ['c', 'a'] }, { sources: ['a', 'd', 'unknown'] }]
    expect(inOrderOfUse(sources, claims).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b'])
  })
})
