/**
 * Puts the dataset into the build: the host index as a module, everything else as files that pages import when they show it.
 * @module
 */
import { fileURLToPath } from 'node:url'
import { type Split, split } from '../core/texts.ts'
import { background, backgroundSources, directory, hostIndex, notice, noticeSources } from './build.ts'
import { loadChecked } from './load.ts'
import { LANGUAGES, type Language } from './schema.ts'

export const DATA_DIRECTORY = fileURLToPath(new URL('.', import.meta.url))

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

/**
 * The lazy parts of the dataset as JavaScript modules, since the content security policy allows `import()` of own files and nothing else.
 * Each stands once without its texts (`data/notice/ID.js`, `data/directory.js`, `data/background.js`), and its texts once a language
 * (`data/texts/LANGUAGE/…`); the texts of notices go by category, which halves their size in the package.
 * @throws Error with every problem found, when a file of the dataset is wrong.
 */
export function dataFiles(): DataFile[] {
  const dataset = loadChecked(DATA_DIRECTORY)
  const texts = new Map<string, Record<string, string[]>>()
  const put = (group: string, key: string, record: Split) => {
    LANGUAGES.forEach((language, place) => {
      const path = `texts/${language}/${group}`
      texts.set(path, { ...texts.get(path), [key]: record.texts[place] ?? [] })
    })
    return record.skeleton
  }
  const every = (make: (language: Language) => unknown) => split(LANGUAGES.map(make))
  const skeletons = [
    ...dataset.services.map((service) =>
      file(`notice/${service.id}`, {
        category: service.category,
        notice: put(service.category, service.id, every((language) => notice(service, dataset, language))),
        sources: noticeSources(service),
      }),
    ),
    file('directory', put('directory', 'all', every((language) => directory(dataset, language)))),
    file('background', {
      background: put('background', 'all', every((language) => background(dataset, language))),
      sources: backgroundSources(dataset),
    }),
  ]
  return [...skeletons, ...[...texts].map(([path, value]) => file(path, value))]
}

function file(path: string, value: unknown): DataFile {
  return { path: `data/${path}.js`, contents: moduleOf(value) }
}

function moduleOf(value: unknown): string {
  return `export default ${JSON.stringify(value)}\n`
}
