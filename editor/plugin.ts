/**
 * Puts the dataset into the build: the host index as a module of the bundle, everything else as modules that pages
 * import when they show it. Read anew each time, so that a build while one works has what was changed.
 * @module
 */
import type { HostIndex } from '../dataset/host-index.ts'
import type { Dataset } from '../dataset/schema.ts'
import { datasetHash } from './dataset-hash.ts'
import { loadChecked } from './load.ts'
import { BUILT_DIRECTORY } from './paths.ts'
import { context, directory, hostIndex, notice } from './publish.ts'

const HOST_INDEX = 'virtual:host-index'

/** The part of a Vite plugin that is used here; the same in every version of Vite. */
interface ModulePlugin {
  name: string
  resolveId: (id: string) => string | undefined
  load: (id: string) => string | undefined
}

/** Serves the host index of the dataset in `dir`. A wrong file stops the build with every problem found. */
export function hostIndexPlugin(dir = BUILT_DIRECTORY): ModulePlugin {
  return {
    name: 'whereabouts:host-index',
    resolveId: (id) => (id === HOST_INDEX ? `\0${id}` : undefined),
    load: (id) => (id === `\0${HOST_INDEX}` ? parsedModuleOf(wholeHostIndex(loadChecked(dir))) : undefined),
  }
}

/** The host index with the hash of the dataset. */
export function wholeHostIndex(dataset: Dataset): HostIndex {
  return { ...hostIndex(dataset), hash: datasetHash(dataset) }
}

/** A file of the extension: its path from the extension's root, and what stands in it. */
export interface DataFile {
  path: string
  contents: string
}

/**
 * The lazy parts of the dataset as JavaScript modules, since the content security policy allows `import()` of own files
 * and nothing else: a notice a service (`data/notice/ID.js`), the directory and the context, each with its texts in
 * every language.
 * @throws Error with every problem found, when a file of the dataset is wrong.
 */
export function dataFiles(dir = BUILT_DIRECTORY): DataFile[] {
  return dataFilesOf(loadChecked(dir))
}

/** The same of a dataset that is checked. */
export function dataFilesOf(dataset: Dataset): DataFile[] {
  return [
    ...dataset.services.map((service) => file(`notice/${service.id}`, notice(service, dataset))),
    largeFile('directory', directory(dataset)),
    largeFile('context', context(dataset)),
  ]
}

function file(name: string, value: unknown): DataFile {
  return { path: `data/${name}.js`, contents: moduleOf(value) }
}

function largeFile(name: string, value: unknown): DataFile {
  return { path: `data/${name}.js`, contents: parsedModuleOf(value) }
}

/** As a text that is parsed: browsers read a large one in half the time that the same takes them as a program. */
function parsedModuleOf(value: unknown): string {
  const text = JSON.stringify(value).replace(/[\\']/g, '\\$&')
  return `export default JSON.parse('${text}')\n`
}

function moduleOf(value: unknown): string {
  return `export default ${JSON.stringify(value)}\n`
}
