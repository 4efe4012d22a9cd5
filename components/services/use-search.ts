import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Entry } from '../../core/catalogue.ts'
import type { Search } from '../../core/search.ts'
import { report } from '../../platform/report.ts'
import { useCatalogue } from './catalogue.tsx'

/** The entries that fit a text, best first; all of them, in their order, where there is none. */
export interface Searched {
  entries: readonly Entry[]
  /** Nothing fits as typed, these come close. */
  nearest: boolean
}

/** The search and its index are loaded and built with the first text. */
export function useSearch(text: string): Searched | 'failed' | null {
  const { directory, entries } = useCatalogue()
  const [search, setSearch] = useState<{ run: Search } | 'failed' | null>(null)
  const wanted = text.trim() !== ''
  useEffect(() => {
    if (!wanted || search !== null) return
    import('../../core/search.ts').then(
      ({ createSearch }) => setSearch({ run: createSearch(directory) }),
      (error: unknown) => {
        report(error, 'loading the search')
        setSearch('failed')
      },
    )
  }, [wanted, search, directory])
  return useMemo(() => {
    if (!wanted) return { entries, nearest: false }
    if (search === null || search === 'failed') return search
    const found = search.run(text)
    const byId = new Map(entries.map((entry) => [entry.service.id, entry]))
    return { entries: found.ids.flatMap((id) => byId.get(id) ?? []), nearest: found.nearest }
  }, [wanted, text, search, entries])
}
