/**
 * The laws by what they do.
 * @module
 */
import type { ContextLaw } from './notice.ts'
import { yearsOf } from './partial-date.ts'
import { LAW_GROUPS } from './vocabulary.ts'

/** When it took effect; where that is not known or it never did, when it was adopted or made. */
export function beginningOf(law: Pick<ContextLaw, 'in_force' | 'adopted'>): string | null {
  return law.in_force ?? law.adopted
}

/**
 * The groups in their order; in each the laws on every operator first, then those of a sector and the others, by their
 * beginning.
 */
export function lawGroups(laws: readonly ContextLaw[]): { group: ContextLaw['group']; laws: ContextLaw[] }[] {
  const byGroup = Map.groupBy(laws, ({ group }) => group)
  return LAW_GROUPS.flatMap((group) => {
    const found = byGroup.get(group)
    return found ? [{ group, laws: found.toSorted((a, b) => rankOf(a) - rankOf(b) || startOf(a) - startOf(b)) }] : []
  })
}

function rankOf({ applies }: ContextLaw): number {
  return applies === 'operators' ? 0 : 1
}

/** Laws without a date stand last. */
function startOf(law: ContextLaw): number {
  const date = beginningOf(law)
  return date === null ? Number.MAX_VALUE : yearsOf(date)
}
