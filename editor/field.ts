/**
 * Fields named as an editor finds them: an item of a list by its id (`claims[c4].text`), not by its position, which
 * nobody counts.
 * @module
 */

/** What names an item among the others of its list, the first that does. */
const NAMES = ['id', 'domain', 'partner', 'company', 'ask', 'date'] as const

function nameOf(item: unknown, name: (typeof NAMES)[number]): string | undefined {
  if (typeof item !== 'object' || item === null || !(name in item)) return undefined
  const value: unknown = Reflect.get(item, name)
  return typeof value === 'string' && /^[\w.-]+$/.test(value) ? value : undefined
}

/** The item at `index` by a name that no other item of the list has; by its position where it has none. */
export function itemName(list: readonly unknown[], index: number): string {
  for (const name of NAMES) {
    const value = nameOf(list[index], name)
    if (value !== undefined && list.filter((item) => nameOf(item, name) === value).length === 1) return value
  }
  return String(index)
}

/** A field by the keys that lead to it inside `record`. */
export function fieldOf(record: unknown, keys: readonly (string | number)[]): string {
  let value = record
  let field = ''
  for (const key of keys) {
    const inList = typeof key === 'number'
    if (inList) field += `[${Array.isArray(value) ? itemName(value, key) : key}]`
    else field += field === '' ? key : `.${key}`
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }
  return field
}

/** `claims[2].sources[0]` with the names of the items: `claims[c4].sources[0]`. */
export function namedField(record: unknown, field: string): string {
  const keys = [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([whole, index]) =>
    index === undefined ? whole : Number(index),
  )
  return fieldOf(record, keys)
}
