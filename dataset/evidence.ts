/**
 * How sure a claim is, as readers see it.
 * @module
 */
import type { Claim, Source } from './schema.ts'

export type Evidence = Claim['evidence']

/** Filled dots out of three in the evidence mark: the company or a regulator itself, several independent publishers, one publisher. */
export function evidenceDots(evidence: Evidence): 1 | 2 | 3 {
  return evidence === 'statement' ? 3 : evidence === 'several' ? 2 : 1
}

/**
 * The archived copy nearest to the source's date, or the latest one where the date is not known. The Internet Archive answers any
 * timestamp with the nearest copy it has.
 * @param published YYYY, YYYY-MM or YYYY-MM-DD
 */
export function archivedCopy(url: string, published: string | null): string {
  const timestamp = published === null ? '2' : published.replaceAll('-', '')
  return `https://web.archive.org/web/${timestamp}/${url}`
}

/** Whether any of the sources was read by the editors; a claim without one is not shown. */
export function anySeen(sources: readonly Pick<Source, 'seen'>[]): boolean {
  return sources.some((source) => source.seen)
}
