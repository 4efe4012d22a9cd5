/**
 * What data:format writes: every file in the one form, hashes of translated texts that lack one, new ids, JSON Schemas.
 * @module
 */
import { formatRecord, kindOf } from './format.ts'
import { type Ids, withIdsOf } from './ids.ts'
import { JsonError, parseJson } from './json.ts'
import { jsonSchemas } from './json-schema.ts'
import { readDataset } from './load.ts'
import { textHash } from './text-hash.ts'

/** A file of the data folder and the text that it should have. */
export interface Rewritten {
  path: string
  text: string
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value with `of` in every text that has a translation and none. A hash that is there stays, right or stale. */
function withHashes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withHashes)
  if (!isRecord(value)) return value
  const inside = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withHashes(item)]))
  const translated = 'zh-CN' in value || 'zh-TW' in value
  if (!translated || 'of' in value || typeof value.en !== 'string') return inside
  return { ...inside, of: textHash(value.en) }
}

/** The value of a JSON text; undefined for broken JSON, which data:check tells about. */
function jsonOf(text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof JsonError) return undefined
    throw error
  }
}

/** The files of the data folder `dir` that have another text than they should; those that cannot be read are left alone. */
export function reformatted(dir: string): Rewritten[] {
  const { loaded } = readDataset(dir)
  const files = [...loaded.texts].flatMap(([path, text]): Rewritten[] => {
    const kind = kindOf(path)
    const value = jsonOf(text)
    if (kind === undefined || kind === 'ids' || value === undefined) return []
    return [{ path, text: formatRecord(kind, withHashes(value)) }]
  })
  const known = loaded.texts.has('ids.json') ? loaded.ids : NO_IDS
  // From a list with holes ids would be missing, which is no harm; a broken ids.json must not be written over.
  const ids =
    known === undefined ? [] : [{ path: 'ids.json', text: formatRecord('ids', withIdsOf(known, loaded.dataset)) }]
  const schemas = [...jsonSchemas()].map(([path, text]) => ({ path, text }))
  return [...files, ...ids, ...schemas].filter(({ path, text }) => loaded.texts.get(path) !== text)
}

const NO_IDS: Ids = { $schema: './schemas/ids.schema.json', published: [], retired: [] }
