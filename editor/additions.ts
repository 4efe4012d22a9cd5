/**
 * A record added to a list of the data folder.
 * @module
 */
import { formatRecord } from './format.ts'
import { JsonError, parseJson } from './json.ts'

/**
 * The text of the file of `name`, whose text is `before`, with `record` in its list; undefined where it cannot be read
 * as one.
 */
export function withAdded(name: 'companies' | 'partners', before: string, record: object): string | undefined {
  const file = jsonOf(before)
  if (typeof file !== 'object' || file === null) return undefined
  const list: unknown = Reflect.get(file, name)
  return Array.isArray(list) ? formatRecord(name, { ...file, [name]: [...list, record] }) : undefined
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof JsonError) return undefined
    throw error
  }
}
