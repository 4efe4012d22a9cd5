/**
 * What data:format writes: every file in the one form, hashes of translated texts that lack one, revisions and hashes
 * of what is not published yet, new ids, JSON Schemas.
 * @module
 */

import { isObject } from '../dataset/is-object.ts'
import { OTHER_LANGUAGES } from '../dataset/vocabulary.ts'
import { formatRecord, kindOf } from './format.ts'
import { type Ids, withIdsOf } from './ids.ts'
import { jsonIn } from './json.ts'
import { jsonSchemas } from './json-schema.ts'
import { readDataset } from './load.ts'
import { textHash } from './text-hash.ts'
import { isNew, pendingRevision } from './unpublished.ts'

/** A file of the data folder and the text that it should have. */
export interface Rewritten {
  path: string
  text: string
}

/**
 * The value with `of` in every text that has a translation and none. A hash that is there stays, right or stale; in a
 * record that nobody has seen yet (`anew`) it is that of the English as it is.
 */
function withHashes(value: unknown, anew: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withHashes(item, anew))
  if (!isObject(value)) return value
  const inside = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withHashes(item, anew)]))
  const translated = OTHER_LANGUAGES.some((language) => language in value)
  if (!translated || ('of' in value && !anew) || typeof value.en !== 'string') return inside
  return { ...inside, of: textHash(value.en) }
}

/** The record with `revision` in the last entry of its change log. */
function withRevision(record: unknown, revision: string | undefined): unknown {
  if (revision === undefined || !isObject(record) || !Array.isArray(record.changes)) return record
  const last: unknown = record.changes.at(-1)
  return isObject(last) ? { ...record, changes: [...record.changes.slice(0, -1), { ...last, revision }] } : record
}

/**
 * The files of the data folder `dir` that have another text than they should; those that cannot be read are left alone.
 */
export function reformatted(dir: string): Rewritten[] {
  const { loaded } = readDataset(dir)
  const services = new Map(loaded.dataset.services.map((service) => [`services/${service.id}.json`, service]))
  const files = [...loaded.texts].flatMap(([path, text]): Rewritten[] => {
    const kind = kindOf(path)
    const value = jsonIn(text)
    if (kind === undefined || kind === 'ids' || value === undefined) return []
    const service = services.get(path)
    const anew = service !== undefined && loaded.ids !== undefined && isNew(service, loaded.ids)
    const revision = service && loaded.ids && pendingRevision(service, loaded.dataset, loaded.ids)
    return [{ path, text: formatRecord(kind, withRevision(withHashes(value, anew), revision)) }]
  })
  const known = loaded.texts.has('ids.json') ? loaded.ids : NO_IDS
  // From a list with holes ids would be missing, which is no harm; a broken ids.json must not be written over.
  const ids =
    known === undefined ? [] : [{ path: 'ids.json', text: formatRecord('ids', withIdsOf(known, loaded.dataset)) }]
  const schemas = [...jsonSchemas()].map(([path, text]) => ({ path, text }))
  return [...files, ...ids, ...schemas].filter(({ path, text }) => loaded.texts.get(path) !== text)
}

const NO_IDS: Ids = { $schema: './schemas/ids.schema.json', published: [], retired: [] }
