/**
 * The one way a record is written: keys in the order of the schema, two spaces, a line end at the end; lists that have
 * an order in it. Parsing a file and formatting it gives the file back byte for byte, so that a change shows nothing
 * but what changed.
 * @module
 */

import type * as v from 'valibot'
import { isObject } from '../dataset/is-object.ts'
import { FILES, type ListName } from '../dataset/schema.ts'
import { serviceSchema } from '../dataset/service-schema.ts'
import { idsSchema } from './ids.ts'

export type RecordKind = 'service' | 'ids' | ListName

const SCHEMAS: Readonly<Record<RecordKind, v.GenericSchema>> = { ...FILES, service: serviceSchema, ids: idsSchema }

/** By which field a list is sorted; the others stand in the order of their editors. */
const SORTED_BY: Readonly<Partial<Record<RecordKind, string>>> = {
  partners: 'id',
  companies: 'id',
  'data-kinds': 'id',
  questions: 'id',
  timeline: 'date',
}

/** The schema of a kind of file. */
export function schemaOf(kind: RecordKind): v.GenericSchema {
  return SCHEMAS[kind]
}

function isKind(name: string): name is RecordKind {
  return Object.hasOwn(SCHEMAS, name)
}

/** The kind of the file at `path` inside the data folder; undefined for one that holds no records. */
export function kindOf(path: string): RecordKind | undefined {
  if (path.startsWith('services/')) return 'service'
  const name = path.replace(/\.json$/, '')
  return isKind(name) ? name : undefined
}

interface Shape {
  type: string
  entries?: Record<string, Shape>
  item?: Shape
  wrapped?: Shape
  pipe?: readonly Shape[]
}

function ordered(value: unknown, shape: Shape | undefined): unknown {
  const inner = shape?.wrapped ?? shape
  if (Array.isArray(value)) return value.map((item) => ordered(item, inner?.item))
  if (!isObject(value)) return value
  const known = Object.keys(inner?.entries ?? {})
  const keys = [
    ...known.filter((key) => value[key] !== undefined),
    ...Object.keys(value).filter((key) => !known.includes(key)),
  ]
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key], inner?.entries?.[key])]))
}

function sorted(kind: RecordKind, record: unknown): unknown {
  const key = SORTED_BY[kind]
  if (key === undefined || !isObject(record) || !Array.isArray(record[kind])) return record
  const sortKey = (item: unknown): string => (isObject(item) ? String(item[key]) : '')
  const list = record[kind].toSorted((a, b) => {
    const [keyA, keyB] = [sortKey(a), sortKey(b)]
    return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
  })
  return { ...record, [kind]: list }
}

/**
 * The text of the file that holds `record`. Fields that the schema does not know come last, so that the check can name
 * them.
 */
export function formatRecord(kind: RecordKind, record: unknown): string {
  return `${JSON.stringify(ordered(sorted(kind, record), schemaOf(kind) as unknown as Shape), null, 2)}\n`
}
