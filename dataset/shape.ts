/**
 * Records of one shape without their field names: the shape is written once, each record as the values in its order. Saves about a fifth of
 * the package.
 * @module
 */

/** `0`: a plain value. A list: `[shape of its items]`. A record: the shapes of its fields, in their order. */
export type Shape = 0 | readonly [Shape] | { readonly [field: string]: Shape }

/**
 * The shape that all of `values` fit.
 * @throws Error when one value is a record or list and another a different kind, null excepted.
 */
export function shapeOf(values: readonly unknown[]): Shape {
  const present = values.filter((value) => value !== null && value !== undefined)
  if (present.some(Array.isArray)) {
    if (!present.every(Array.isArray)) throw new Error('a list in one place and none in another')
    return [shapeOf(present.flat())]
  }
  const records = present.filter(isRecord)
  if (records.length === 0) return 0
  if (records.length !== present.length) throw new Error('a record in one place and none in another')
  const fields = new Set(records.flatMap((record) => Object.keys(record)))
  return Object.fromEntries([...fields].map((field) => [field, shapeOf(records.map((record) => record[field]))]))
}

/** The values of a record in the order of its shape; a field that is missing is marked as such. */
export function strip(value: unknown, shape: Shape): unknown {
  if (shape === 0 || value === null) return value
  if (isList(shape)) return Array.isArray(value) ? value.map((item) => strip(item, shape[0])) : value
  if (!isRecord(value)) return value
  return Object.entries(shape).map(([field, part]) =>
    value[field] === undefined ? MISSING : strip(value[field], part),
  )
}

/** The inverse of `strip`. */
export function dress(value: unknown, shape: Shape): unknown {
  if (shape === 0 || !Array.isArray(value)) return value
  if (isList(shape)) return value.map((item) => dress(item, shape[0]))
  const fields = Object.entries(shape).map(([field, part], place) => [field, value[place], part] as const)
  return Object.fromEntries(
    fields
      .filter(([, stripped]) => stripped !== MISSING)
      .map(([field, stripped, part]) => [field, dress(stripped, part)]),
  )
}

const MISSING = '\u007f\u007f'

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
