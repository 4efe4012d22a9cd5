import { useMemo } from 'preact/hooks'
import { type Counts, countsOf, type Entry, fits, sorted } from '../../dataset/catalogue.ts'
import { type OutOfScopeService, outOfScopeIn } from '../../dataset/out-of-scope.ts'
import { locale } from '../../i18n/i18n.ts'
import type { PageAddress } from './page-address.ts'
import { useSearch } from './use-search.ts'

/** What the address asks for. */
export interface Found {
  /** `searching`: the index is being built. */
  state: 'found' | 'searching' | 'failed'
  /** In the order chosen. */
  entries: readonly Entry[]
  /** Nothing fits as typed, these come close. */
  nearest: boolean
  /** How many services each value of a filter would give. */
  counts: Counts
  /** The service searched for is left out of the dataset. */
  outOfScope: OutOfScopeService | null
}

const NOTHING: readonly Entry[] = []

/** The services that fit the text and the filters of the address, in its order. */
export function useFound({ text, filters, sort }: Pick<PageAddress, 'text' | 'filters' | 'sort'>): Found {
  const searched = useSearch(text)
  const outOfScope = useMemo(() => outOfScopeIn(text), [text])
  const state = searched === null ? 'searching' : searched === 'failed' ? 'failed' : 'found'
  const nearest = searched !== null && searched !== 'failed' && searched.nearest
  // What comes near to the name of a service that is known to be left out is beside the point.
  const fitting = searched === null || searched === 'failed' || (nearest && outOfScope) ? NOTHING : searched.entries
  const counts = useMemo(() => countsOf(fitting, filters), [fitting, filters])
  const entries = useMemo(() => {
    const left = fitting.filter((entry) => fits(entry, filters))
    return sort === null ? left : sorted(left, sort, locale.get())
  }, [fitting, filters, sort])
  return { state, entries, nearest, counts, outOfScope }
}
