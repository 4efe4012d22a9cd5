import { describe, expect, it } from 'vitest'
import { sharedChunk } from './shared-chunk.ts'

/** Modules by name, with those that import them; `lazy:` before one that does so when it is needed. */
function chunksOf(importers: Record<string, string[]>, entries: string[]): Record<string, string | undefined> {
  const getModuleInfo = (id: string) => ({
    isEntry: entries.includes(id),
    importers: (importers[id] ?? []).filter((name) => !name.startsWith('lazy:')),
    dynamicImporters: (importers[id] ?? []).filter((name) => name.startsWith('lazy:')),
  })
  const chunk = sharedChunk()
  return Object.fromEntries(Object.keys(importers).map((id) => [id, chunk(id, { getModuleInfo })]))
}

describe('the chunk of a module', () => {
  it('is the shared one where more than one page imports it, however far away', () => {
    const importers = { popup: [], options: [], switch: ['popup', 'options'], glyph: ['switch'], bar: ['popup'] }
    expect(chunksOf(importers, ['popup', 'options'])).toEqual({
      popup: undefined,
      options: undefined,
      switch: 'shared',
      glyph: 'shared',
      bar: undefined,
    })
  })

  it('stays with what is loaded lazily', () => {
    const importers = { services: [], search: ['lazy:services'], terms: ['search'], both: ['search', 'services'] }
    expect(chunksOf(importers, ['services'])).toEqual({
      services: undefined,
      search: undefined,
      terms: undefined,
      both: 'shared',
    })
  })
})
