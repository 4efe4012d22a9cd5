/**
 * Makes the npm package of the dataset: the library of core/library.ts with the exported dataset, without any
 * dependency.
 * @module
 */
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportedDataset } from '../editor/export.ts'
import { BUILT_DIRECTORY } from '../editor/paths.ts'
import { optionsOf } from './options.ts'
import { soundDataset } from './sound-dataset.ts'
import { writeWhole } from './write-file.ts'

const USAGE = `Usage: npm run data:package -- [--out FOLDER]

Makes the npm package of the dataset, ready for npm pack or npm publish.
  --out FOLDER   where to (.output/data-package)`

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RELATIVE_IMPORT = /(from ')(\.[^']+)\.ts'/g

function source(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** A module of this project and those that it imports, as JavaScript, by path. Type imports vanish with the types. */
function javascriptOf(path: string): Map<string, string> {
  const code = stripTypeScriptTypes(source(path), { mode: 'strip' })
  const imports = [...code.matchAll(RELATIVE_IMPORT)].map(([, , target]) =>
    normalize(join(dirname(path), `${target}.ts`)),
  )
  const own = [path.replace(/\.ts$/, '.js'), code.replace(RELATIVE_IMPORT, "$1$2.js'")] as const
  return new Map([...imports.flatMap((imported) => [...javascriptOf(imported)]), own])
}

const INDEX = `import { createLibrary } from './core/library.js'
import { dataset } from './dataset.js'

export { dataset }
export const { findHost, listServices, getService } = createLibrary(dataset)
`

const INDEX_TYPES = `import type { ExportedDataset, ExportedService } from './types.js'

export type * from './types.js'

/** What services are asked for; a field left out leaves all. */
export interface ServiceFilter {
  company?: string
  category?: string
  status?: ExportedService['arrangement']['status']
  storage?: ExportedService['arrangement']['storage']
  /** Id of a partner, in any part. */
  partner?: string
}

/** A service listed at a host, and whom of the host's visitors it concerns. */
export interface Listing {
  service: ExportedService
  exposure: ExportedService['domains'][number]['exposure']
}

/** A listed host and its services, the one whose facts say most first; \`service\` and \`exposure\` are that one's. */
export interface Match extends Listing {
  domain: string
  services: Listing[]
}

/** The whole dataset. */
export declare const dataset: ExportedDataset
/**
 * The listed domain that a host or http(s) address belongs to; null when none is listed, which says nothing about the
 * site.
 */
export declare function findHost(hostOrAddress: string): Match | null
/** The services in the order of their ids; those that fit \`filter\`, where there is one. */
export declare function listServices(filter?: ServiceFilter): ExportedService[]
/** The service with this id, or null. */
export declare function getService(id: string): ExportedService | null
`

const README = `# whereabouts-dataset

Where services keep their China-market users' data, and who holds it there: every fact with its sources, in English, Simplified and
Traditional Chinese.

    import { dataset, findHost, getService, listServices } from 'whereabouts-dataset'

    findHost('https://www.icloud.com/mail')   // { service, domain: 'icloud.com', exposure: 'account-region' }, or null
    listServices({ company: 'apple', status: 'active' })
    getService('apple-icloud').claims
    dataset.date

An ES module without dependencies, for Node 20 or newer and for bundlers. The version is the date of the data. A host that is not listed has
not been reviewed, which is not the same as safe. The types explain every field.

Data: CC BY 4.0 (LICENSE); say "Whereabouts dataset" and its date. Code: MIT.
`

const options = optionsOf(USAGE, { out: { type: 'string', default: '.output/data-package' } })
const dataset = exportedDataset(soundDataset(BUILT_DIRECTORY))
const manifest = {
  name: 'whereabouts-dataset',
  // The date as a version: 2026-01-02 is 2026.1.2.
  version: dataset.date.split('-').map(Number).join('.'),
  description: "Where services keep their China-market users' data, and who holds it there",
  license: 'CC-BY-4.0 AND MIT',
  type: 'module',
  sideEffects: false,
  exports: { '.': { types: './index.d.ts', default: './index.js' } },
  engines: { node: '>=20' },
}
const files = new Map([
  ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
  ['README.md', README],
  ['LICENSE', source('data/LICENSE')],
  ['index.js', INDEX],
  ['index.d.ts', INDEX_TYPES],
  ['types.d.ts', source('dataset/export-types.ts')],
  ['dataset.js', `export const dataset = ${JSON.stringify(dataset)}\n`],
  ...javascriptOf('core/library.ts'),
])
for (const [path, text] of files) writeWhole(join(options.out, path), text)
console.log(`wrote ${files.size} files to ${options.out}: ${manifest.name} ${manifest.version}`)
