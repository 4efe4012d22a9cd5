/**
 * Walking over a record's values with the field path at which each stands.
 * @module
 */
import type { Text } from '../dataset/schema-parts.ts'

export interface Found<T> {
  /** `claims[2].text` */
  field: string
  value: T
}

/** Every value inside `value`, itself first, with its path. */
export function* valuesIn(value: unknown, field = ''): Generator<Found<unknown>> {
  yield { field, value }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* valuesIn(item, `${field}[${index}]`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* valuesIn(item, field === '' ? key : `${field}.${key}`)
  }
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value
}

/** Every text for readers in a record of the dataset. Only texts have a field `en`. */
export function textsIn(record: object): Found<Text>[] {
  return [...valuesIn(record)].flatMap(({ field, value }) => (isText(value) ? [{ field, value }] : []))
}
