/**
 * What is new to a person since they last opened the notice of a service.
 * @module
 */
import type { NoticeClaim } from '../dataset/bundle.ts'

type Claim = Pick<NoticeClaim, 'id' | 'print'>

/** A claim as the acknowledgement remembers it: which one, and as what. */
export function markOf({ id, print }: Claim): string {
  return `${id}:${print}`
}

/** The ids of claims that were added or changed since; none for a person who never opened the notice, to whom all is new alike. */
export function freshClaims(claims: readonly Claim[], seen: readonly string[] | null): ReadonlySet<string> {
  if (seen === null) return new Set()
  const known = new Set(seen)
  return new Set(claims.filter((claim) => !known.has(markOf(claim))).map((claim) => claim.id))
}
