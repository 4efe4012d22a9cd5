import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Entry } from '../../dataset/catalogue.ts'
import type { Directory } from '../../dataset/notice.ts'
import type { Search } from '../../dataset/search.ts'
import { lookup } from '../../platform/host-index.ts'
import { report } from '../../platform/report.ts'
import { useCatalogue } from './catalogue.tsx'
import { foundBy, inOrder } from './found-by.ts'

/** The entries that fit a text, best first; all of them, in their order, where there is none. */
export interface Searched {
  entries: readonly Entry[]
  /** Nothing fits as typed, these come close. */
  nearest: boolean
}

/** The search of a directory, built once, so that it is there at once when one returns to the list. */
const built = new WeakMap<Directory, Search>()
/** Those being built: whoever types while one is being built does not begin another. */
const building = new WeakMap<Directory, Promise<Search>>()

async function build(directory: Directory): Promise<Search> {
  const { createSearch } = await import('../../dataset/search.ts')
  const search = await createSearch(directory)
  built.set(directory, search)
  return search
}

function searchOf(directory: Directory): Promise<Search> {
  const begun = building.get(directory) ?? build(directory)
  building.set(directory, begun)
  // A failure is told to everybody who waits, and can be tried again.
  begun.catch(() => building.delete(directory))
  return begun
}

/** The search and its index are loaded and built with the first text. */
export function useSearch(text: string): Searched | 'failed' | null {
  const { directory, entries, companies } = useCatalogue()
  const [search, setSearch] = useState<{ run: Search } | 'failed' | null>(() => {
    const run = built.get(directory)
    return run === undefined ? null : { run }
  })
  const wanted = text.trim() !== ''
  useEffect(() => {
    if (!wanted || search !== null) return
    searchOf(directory).then(
      (run) => setSearch({ run }),
      (error: unknown) => {
        report(error, 'loading the search')
        setSearch('failed')
      },
    )
  }, [wanted, search, directory])
  return useMemo(() => {
    if (!wanted) return { entries, nearest: false }
    if (search === null || search === 'failed') return search
    const found = foundBy(text, search.run, lookup)
    return { entries: inOrder(found.ids, text, { entries, companies }), nearest: found.nearest }
  }, [wanted, text, search, entries, companies])
}
