/**
 * Values made from a schema: one that fits, and many that do not.
 * @module
 */
import * as v from 'valibot'

interface Shape {
  type: string
  entries?: Record<string, Shape>
  options?: readonly (Shape | string | number)[]
  wrapped?: Shape
  item?: Shape
  literal?: unknown
}

const ANYTHING: readonly unknown[] = [
  true,
  false,
  0,
  -1,
  0.5,
  1e300,
  '',
  'x',
  'constructor',
  '<script>alert(1)</script>',
  'a'.repeat(10_000),
  [],
  [null],
  {},
  { v: 1, value: 'none' },
  { toString: 'x' },
  JSON.parse('{"__proto__":{"polluted":true}}'),
]

/** Texts and numbers that our own patterns accept. */
const PLAIN = { string: '87e277190b3b', number: 1, boolean: true }

/** Values that fit the schema: one for each of its options. */
export function validSamples(schema: v.GenericSchema): unknown[] {
  return samples(schema as unknown as Shape).filter((value) => v.is(schema, value))
}

/** Values that do not fit: of every other type, and each validSamples one with one part wrong, missing or too much. */
export function invalidSamples(schema: v.GenericSchema): unknown[] {
  const changed = validSamples(schema).flatMap((value) => {
    if (typeof value !== 'object' || value === null) return []
    const entries = Object.entries(value)
    return [
      { ...value, unknown: 1 },
      ...entries.map(([left]) => Object.fromEntries(entries.filter(([name]) => name !== left))),
      ...entries.flatMap(([name]) => [...ANYTHING, null].map((wrong) => ({ ...value, [name]: wrong }))),
    ]
  })
  return [...ANYTHING, ...changed].filter((value) => !v.is(schema, value))
}

function samples(shape: Shape): unknown[] {
  if (shape.type === 'picklist') return [...(shape.options ?? [])]
  if (shape.type === 'literal') return [shape.literal]
  if (shape.type === 'boolean') return [true, false]
  if (shape.type === 'string') return [PLAIN.string]
  if (shape.type === 'number') return [PLAIN.number]
  if (shape.type === 'nullable') return [...samples(inner(shape.wrapped)), null]
  if (shape.type === 'array') return [[], samples(inner(shape.item)).slice(0, 2)]
  if (shape.type === 'union') return (shape.options ?? []).flatMap((option) => samples(option as Shape))
  if (shape.type !== 'strict_object') throw new Error(`no samples for a schema of type ${shape.type}`)
  return Object.entries(shape.entries ?? {}).reduce<Record<string, unknown>[]>(
    (objects, [name, entry]) =>
      objects.flatMap((object) => samples(entry).map((value) => ({ ...object, [name]: value }))),
    [{}],
  )
}

function inner(shape: Shape | undefined): Shape {
  if (!shape) throw new Error('a schema around another without the other one')
  return shape
}
