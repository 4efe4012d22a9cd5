/**
 * The order in which facts are told: the most telling first, the rest by what they are about.
 * @module
 */

import { evidenceDots } from './evidence.ts'
import type { NoticeClaim } from './notice.ts'

export const FACT_GROUPS = [
  'storage',
  'operator',
  'keys',
  'access',
  'censorship',
  'law',
  'company',
  'ended',
  'other',
] as const
export type FactGroup = (typeof FACT_GROUPS)[number]

const GROUP_OF: Record<NoticeClaim['kind'], FactGroup> = {
  storage: 'storage',
  operator: 'operator',
  keys: 'keys',
  'government-access': 'access',
  censorship: 'censorship',
  'real-name': 'censorship',
  law: 'law',
  'transfer-abroad': 'storage',
  'company-position': 'company',
  ended: 'ended',
  other: 'other',
}

/** The group a fact is told in. */
export function groupOf(claim: Pick<NoticeClaim, 'kind'>): FactGroup {
  return GROUP_OF[claim.kind]
}

/** Which kinds tell most: where it lies, what ended, who runs it, who holds the keys, what authorities can ask. */
const TELLING: readonly NoticeClaim['kind'][] = [
  'ended',
  'storage',
  'operator',
  'keys',
  'government-access',
  'transfer-abroad',
  'censorship',
  'company-position',
  'real-name',
  'law',
  'other',
]

/**
 * The most telling facts: one of each kind in the order above, the best-evidenced and then the first listed of its kind; when there are
 * fewer kinds than asked for, the next ones of the same kinds.
 */
export function mostTelling(claims: readonly NoticeClaim[], number: number): NoticeClaim[] {
  const byKind = TELLING.map((kind) =>
    claims.filter((claim) => claim.kind === kind).sort((a, b) => evidenceDots(b.evidence) - evidenceDots(a.evidence)),
  )
  const told: NoticeClaim[] = []
  for (let round = 0; told.length < Math.min(number, claims.length); round++) {
    for (const claimsOfKind of byKind) {
      const claim = claimsOfKind[round]
      if (claim && told.length < number) told.push(claim)
    }
  }
  return told
}

/** The facts by group, in the order of `FACT_GROUPS`; empty groups left out. */
export function byGroup(claims: readonly NoticeClaim[]): { group: FactGroup; claims: NoticeClaim[] }[] {
  return FACT_GROUPS.map((group) => ({ group, claims: claims.filter((claim) => groupOf(claim) === group) })).filter(
    ({ claims }) => claims.length > 0,
  )
}
