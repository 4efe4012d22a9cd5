/**
 * Puts the dataset into the build: the host index as a module, everything else as files that pages import when they show it.
 * @module
 */
import { packDirectory, packNotice } from '../core/packed.ts'
import { shapeOf, strip } from '../core/shape.ts'
import { split } from '../core/texts.ts'
import { background, backgroundSources, directory, hostIndex, names, notice, noticeSources } from './build.ts'
import { loadChecked } from './load.ts'
import { DATA_DIRECTORY } from './paths.ts'
import { LANGUAGES, type Language } from './schema.ts'

const INDEX = 'virtual:host-index'

/** The part of a Vite plugin that is used here; the same in every version of Vite. */
interface ModulePlugin {
  name: string
  resolveId: (id: string) => string | undefined
  load: (id: string) => string | undefined
}

/** Serves `virtual:host-index`. A wrong file stops the build with every problem found. */
export function hostIndexPlugin(): ModulePlugin {
  return {
    name: 'whereabouts:host-index',
    resolveId: (id) => (id === INDEX ? `\0${INDEX}` : undefined),
    load: (id) => (id === `\0${INDEX}` ? moduleOf(hostIndex(loadChecked(DATA_DIRECTORY))) : undefined),
  }
}

/** A file of the extension: its path from the extension's root, and what stands in it. */
export interface DataFile {
  path: string
  contents: string
}

/** Services whose sources and texts stand in one file: alike ones together pack better, one file for all would load too much. */
const SHELF = 72

/**
 * The lazy parts of the dataset as JavaScript modules, since the content security policy allows `import()` of own files and nothing else:
 * a notice a service (`data/notice/ID.js`), the directory, the background and shared names, all without their texts; sources and texts
 * (`data/texts/LANGUAGE/…`, once a language) beside them, those of notices on shelves of alike services; and `data/shapes.js`, the field
 * names of them all.
 * @throws Error with every problem found, when a file of the dataset is wrong.
 */
export function dataFiles(): DataFile[] {
  const dataset = loadChecked(DATA_DIRECTORY)
  const groups = new Map<string, Record<string, unknown>>()
  const put = (path: string, key: string, value: unknown) => groups.set(path, { ...groups.get(path), [key]: value })
  const skeletonOf = (group: string, key: string, make: (language: Language) => unknown) => {
    const { skeleton, texts } = split(LANGUAGES.map(make))
    for (const [place, language] of LANGUAGES.entries()) put(`texts/${language}/${group}`, key, texts[place])
    return skeleton
  }
  const notices = dataset.services
    .toSorted((a, b) => a.category.localeCompare(b.category, 'en'))
    .map((service, place) => {
      const shelf = Math.floor(place / SHELF)
      const packed = (language: Language) => packNotice(notice(service, dataset, language))
      const skeleton = skeletonOf(`notices-${shelf}`, service.id, packed)
      return { id: service.id, shelf, sources: noticeSources(service), skeleton }
    })
  const parts = {
    names: skeletonOf('names', 'all', (language) => names(dataset, language)),
    directory: skeletonOf('directory', 'all', (language) => packDirectory(directory(dataset, language))),
    background: skeletonOf('background', 'all', (language) => background(dataset, language)),
    'background-sources': backgroundSources(dataset),
  }
  const shapes = {
    notice: shapeOf(notices.map(({ skeleton }) => skeleton)),
    sources: shapeOf(notices.map(({ sources }) => sources)),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, shapeOf([part])])),
  }
  for (const { id, shelf, sources } of notices) put(`sources/${shelf}`, id, strip(sources, shapes.sources))
  return [
    file('shapes', shapes),
    ...notices.map(({ id, shelf, skeleton }) => file(`notice/${id}`, [shelf, strip(skeleton, shapes.notice)])),
    ...Object.entries(parts).map(([name, part]) => file(name, strip(part, shapeOf([part])))),
    ...[...groups].map(([path, group]) => file(path, group)),
  ]
}

function file(path: string, value: unknown): DataFile {
  return { path: `data/${path}.js`, contents: moduleOf(value) }
}

function moduleOf(value: unknown): string {
  return `export default ${JSON.stringify(value)}\n`
}
