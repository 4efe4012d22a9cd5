/**
 * How sure a claim is, as readers see it.
 * @module
 */
import type { Claim, Source } from './service-schema.ts'

/**
 * Who says a claim. `authority`: a law or a regulator; `quoted`: the company or its partner, as others quoted it;
 * `code`: seen in a program.
 */
export interface Saying {
  by: 'company' | 'authority' | 'code' | 'quoted' | 'several' | 'single'
  /** The publishers, each once, those that retell another's report left out where there are others. */
  publishers: string[]
}

/** Who says a claim, from its evidence and the sources it names. */
export function sayingOf(
  { evidence, sources: ids }: Pick<Claim, 'evidence' | 'sources'>,
  sources: readonly Pick<Source, 'id' | 'publisher' | 'kind' | 'relay'>[],
): Saying {
  const named = ids.flatMap((id) => sources.find((source) => source.id === id) ?? [])
  const own = named.filter(({ relay }) => relay !== true)
  const of = (kinds: readonly Source['kind'][]) => publishersOf(named.filter(({ kind }) => kinds.includes(kind)))
  if (evidence === 'several') {
    const independent = publishersOf(own)
    return { by: 'several', publishers: independent.length > 1 ? independent : publishersOf(named) }
  }
  if (evidence === 'single') return { by: 'single', publishers: publishersOf(own.length > 0 ? own : named) }
  const company = publishersOf(named.filter(isCompanysOwn))
  if (company.length > 0) return { by: 'company', publishers: company }
  const authority = of(['law', 'regulator'])
  if (authority.length > 0) return { by: 'authority', publishers: authority }
  const code = of(['code'])
  if (code.length > 0) return { by: 'code', publishers: code }
  return { by: 'quoted', publishers: publishersOf(own.length > 0 ? own : named) }
}

/**
 * Whether the publisher is the company itself: it is in "Unity (copy on a file host)", and not in "Icy Veins (copy of
 * Blizzard's press release)".
 */
function isCompanysOwn({ kind, publisher, relay }: Pick<Source, 'kind' | 'publisher' | 'relay'>): boolean {
  if (kind !== 'company') return false
  return /\bcopy on\b/i.test(publisher) || (relay !== true && !/\bcopy of\b/i.test(publisher))
}

function publishersOf(sources: readonly Pick<Source, 'publisher'>[]): string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))]
}

/**
 * The archived copy nearest to the source's date, or the latest one where the date is not known. The Internet Archive
 * answers any timestamp with the nearest copy it has.
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
