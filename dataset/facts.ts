/**
 * The order in which facts are told: the most telling first, the rest by what they are about.
 * @module
 */
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

/** How many facts a notice tells before the rest is folded. */
export const TOLD_FIRST = 3

/** The surest first: what the company or an authority says itself, several publishers, one. */
const SURENESS: readonly NoticeClaim['evidence'][] = ['statement', 'several', 'single']

/**
 * The most telling facts: one of each kind in the order above, the best-evidenced and then the first listed of its
 * kind; when there are fewer kinds than asked for, the next ones of the same kinds.
 */
export function mostTelling(claims: readonly NoticeClaim[], number: number): NoticeClaim[] {
  const byKind = TELLING.map((kind) =>
    claims
      .filter((claim) => claim.kind === kind)
      .sort((a, b) => SURENESS.indexOf(a.evidence) - SURENESS.indexOf(b.evidence)),
  )
  const picked: NoticeClaim[] = []
  for (let round = 0; picked.length < Math.min(number, claims.length); round++) {
    for (const claimsOfKind of byKind) {
      const claim = claimsOfKind[round]
      if (claim && picked.length < number) picked.push(claim)
    }
  }
  return picked
}

/**
 * The facts as a notice tells them: those shown at once, and those folded. What disputes another is in neither: it
 * stands beside that.
 */
export interface Told {
  first: NoticeClaim[]
  rest: NoticeClaim[]
}

/**
 * Tells `number` facts first: the most telling ones that can be read on their own, the company's answer among them
 * where there is one.
 */
export function told(claims: readonly NoticeClaim[], number: number): Told {
  const beside = besideOthers(claims)
  const standing = claims.filter(({ id }) => !beside.has(id))
  const readable = standing.filter(({ text }) => !leansOnBefore(text))
  const first = mostTelling(readable, number)
  const answer = answered(first, claims) ? null : companysAnswer(readable, claims)
  if (answer !== null && number > 1) first.splice(number - 1, 1, answer)
  return { first, rest: standing.filter((claim) => !first.includes(claim)) }
}

/**
 * The ids of claims that stand beside the one they dispute, so that none is told twice and none is lost: a claim that
 * stands beside another has nothing beside itself. Of two that dispute each other the later stands beside the earlier.
 */
function besideOthers(claims: readonly NoticeClaim[]): Set<string> {
  const disputing = new Set(claims.flatMap(({ disputed_by: disputedBy }) => disputedBy ?? []))
  const [onlyDisputed, others] = [true, false].map((wanted) => claims.filter(({ id }) => !disputing.has(id) === wanted))
  const standing = new Set<string>()
  const beside = new Set<string>()
  for (const { id, disputed_by: disputedBy } of [...(onlyDisputed ?? []), ...(others ?? [])]) {
    if (beside.has(id)) continue
    standing.add(id)
    for (const other of disputedBy ?? []) if (!standing.has(other)) beside.add(other)
  }
  return beside
}

/** All claims in the order they are told: the first, then the folded, each followed by what stands beside it. */
export function inTellingOrder(claims: readonly NoticeClaim[], number: number): NoticeClaim[] {
  const { first, rest } = told(claims, number)
  const ordered = [...first, ...rest].flatMap((claim) => [
    claim,
    ...claims.filter(({ id }) => claim.disputed_by?.includes(id)),
  ])
  return [...new Set([...ordered, ...claims])]
}

/**
 * The sources in the order in which the claims name them, so that their numbers rise as one reads; those that none
 * names come last.
 */
export function inOrderOfUse<Source extends { id: string }>(
  sources: readonly Source[],
  claims: readonly Pick<NoticeClaim, 'sources'>[],
): Source[] {
  const used = claims.flatMap(({ sources: ids }) =>
    ids.flatMap((id) => sources.find((source) => source.id === id) ?? []),
  )
  return [...new Set([...used, ...sources])]
}

function isAnswer(claim: NoticeClaim, claims: readonly NoticeClaim[]): boolean {
  const against = claims.filter(({ id }) => claim.disputed_by?.includes(id))
  return [claim, ...against].some(({ kind }) => kind === 'company-position')
}

function answered(first: readonly NoticeClaim[], claims: readonly NoticeClaim[]): boolean {
  return first.some((claim) => isAnswer(claim, claims))
}

/** What the company answered, preferably beside what it disputes. */
function companysAnswer(readable: readonly NoticeClaim[], claims: readonly NoticeClaim[]): NoticeClaim | null {
  const answers = readable.filter((claim) => isAnswer(claim, claims))
  return answers.find(({ kind }) => kind !== 'company-position') ?? mostTelling(answers, 1)[0] ?? null
}

/** How a sentence begins that needs the one before it. */
const LEANING =
  /^(?:(?:It|Its|They|Their|Those|These|This|That|Such|He|She)\b|The same\b|(?:Under|In|By|At) (?:those|these|that|the same)\b|该|此|这|那|其(?!中国|他|余)|上述|同一|它|他们|該|這|它們|他們|依該|按该|依此|按此)/u

/** Whether a text cannot be understood without the one before it. */
export function leansOnBefore(text: string): boolean {
  return LEANING.test(text)
}

/**
 * The facts by group, in the order of `FACT_GROUPS`; empty groups left out. A fact that leans on the one before it goes
 * to that one's group.
 * @param all every claim of the record in its order, to find what a fact leans on
 */
export function byGroup(
  claims: readonly NoticeClaim[],
  all: readonly NoticeClaim[] = claims,
): { group: FactGroup; claims: NoticeClaim[] }[] {
  const groups = new Map<NoticeClaim, FactGroup>()
  all.forEach((claim, place) => {
    const before = all[place - 1]
    const leans = before !== undefined && leansOnBefore(claim.text)
    groups.set(claim, (leans && groups.get(before)) || groupOf(claim))
  })
  return FACT_GROUPS.map((group) => ({
    group,
    claims: claims.filter((claim) => (groups.get(claim) ?? groupOf(claim)) === group),
  })).filter((one) => one.claims.length > 0)
}
