/**
 * One file of the package with whatever its pages share. A browser reads each file of an extension on its own, and the
 * popup waits for all of them: sixteen took half as long again as two (docs/FIGURES.md).
 * @module
 */

/** What the bundler tells of a module; the part that is used here. */
interface ModuleInfo {
  isEntry: boolean
  importers: readonly string[]
  dynamicImporters: readonly string[]
}

/**
 * Names the chunk of modules that more than one page imports; other modules stay with their page. One for each build.
 */
export function sharedChunk(): (
  id: string,
  bundle: { getModuleInfo: (id: string) => ModuleInfo | null },
) => string | undefined {
  const known = new Map<string, ReadonlySet<string>>()
  return (id, { getModuleInfo }) => {
    const pagesOf = (of: string): ReadonlySet<string> => {
      const before = known.get(of)
      if (before) return before
      const info = getModuleInfo(of)
      // What is imported lazily begins a file of its own, as an entry does.
      const begins = !info || info.isEntry || info.dynamicImporters.length > 0
      const pages = new Set(begins ? [of] : [])
      known.set(of, pages)
      for (const importer of info?.importers ?? []) for (const page of pagesOf(importer)) pages.add(page)
      return pages
    }
    return pagesOf(id).size > 1 ? 'shared' : undefined
  }
}
