/**
 * Puts the dataset into the build: the host index as a module, names and the background's texts as messages that the browser keeps,
 * everything else as files that pages import when they show it. Read anew each time, so that a build while one works has what was changed.
 * @module
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packDirectory, packNotice } from '../dataset/packed.ts'
import { type Dataset, LANGUAGES, type Language } from '../dataset/schema.ts'
import { shapeOf, strip } from '../dataset/shape.ts'
import { split } from '../dataset/texts.ts'
import { type BrowserMessages, browserMessages } from './browser-messages.ts'
import { background, backgroundSources, directory, hostIndex, names, notice, noticeSources } from './build.ts'
import { loadChecked } from './load.ts'
import { DATA_DIRECTORY, PUBLIC_DIRECTORY } from './paths.ts'

/** Where browsers look for texts that the extension lacks in their own language (`default_locale`). */
const MESSAGES = '_locales/en/messages.json'

/** Modules that the build makes: the host index, and for tests, which run in no browser, the texts that browsers keep. */
const MODULES: Record<string, () => unknown> = {
  'virtual:host-index': () => hostIndex(loadChecked(DATA_DIRECTORY)).index,
  'virtual:browser-messages': () => messages(loadChecked(DATA_DIRECTORY)),
}

/** The part of a Vite plugin that is used here; the same in every version of Vite. */
interface ModulePlugin {
  name: string
  resolveId: (id: string) => string | undefined
  load: (id: string) => Promise<string | undefined>
}

/** Serves the modules. A wrong file stops the build with every problem found. */
export function hostIndexPlugin(): ModulePlugin {
  return {
    name: 'whereabouts:host-index',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load: async (id) => {
      const made = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined
      return made && moduleOf(await made())
    },
  }
}

/** The messages written by hand, which name the extension, and those made of the dataset and the interface. */
async function messages(dataset: Dataset): Promise<BrowserMessages> {
  const own: BrowserMessages = JSON.parse(await readFile(join(PUBLIC_DIRECTORY, MESSAGES), 'utf8'))
  return { ...own, ...(await browserMessages(hostIndex(dataset).names)) }
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
 * names of them all. Before them the texts that browsers keep, in the place of those in public/.
 * @throws Error with every problem found, when a file of the dataset is wrong.
 */
export async function dataFiles(): Promise<DataFile[]> {
  const all = loadChecked(DATA_DIRECTORY)
  const groups = new Map<string, Record<string, unknown>>()
  const put = (path: string, key: string, value: unknown) => groups.set(path, { ...groups.get(path), [key]: value })
  const skeletonOf = (group: string, key: string, make: (language: Language) => unknown) => {
    const { skeleton, texts } = split(LANGUAGES.map(make))
    for (const [place, language] of LANGUAGES.entries()) put(`texts/${language}/${group}`, key, texts[place])
    return skeleton
  }
  const notices = all.services
    .toSorted((a, b) => a.category.localeCompare(b.category, 'en'))
    .map((service, place) => {
      const shelf = Math.floor(place / SHELF)
      const packed = (language: Language) => packNotice(notice(service, all, language))
      const skeleton = skeletonOf(`notices-${shelf}`, service.id, packed)
      return { id: service.id, shelf, sources: noticeSources(service), skeleton }
    })
  const parts = {
    names: skeletonOf('names', 'all', (language) => names(all, language)),
    directory: skeletonOf('directory', 'all', (language) => packDirectory(directory(all, language))),
    background: skeletonOf('background', 'all', (language) => background(all, language)),
    'background-sources': backgroundSources(all),
  }
  const shapes = {
    notice: shapeOf(notices.map(({ skeleton }) => skeleton)),
    sources: shapeOf(notices.map(({ sources }) => sources)),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, shapeOf([part])])),
  }
  for (const { id, shelf, sources } of notices) put(`sources/${shelf}`, id, strip(sources, shapes.sources))
  return [
    { path: MESSAGES, contents: JSON.stringify(await messages(all)) },
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
