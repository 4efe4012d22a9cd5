/**
 * What is new to a person since they last opened the notice of a service.
 * @module
 */
import type { Notice } from '../dataset/notice.ts'

/** The claims of a notice as the acknowledgement remembers them: which ones, and as what. */
export function seenClaims({ prints }: Pick<Notice, 'prints'>): string[] {
  return Object.entries(prints).map(([id, print]) => `${id}:${print}`)
}

/**
 * The ids of claims that were added or changed since; none for a person who never opened the notice, to whom all is new
 * alike.
 */
export function freshClaims({ prints }: Pick<Notice, 'prints'>, seen: readonly string[] | null): ReadonlySet<string> {
  if (seen === null) return new Set()
  const known = new Set(seen)
  return new Set(Object.entries(prints).flatMap(([id, print]) => (known.has(`${id}:${print}`) ? [] : id)))
}
