/**
 * A record added to a list of the data folder.
 * @module
 */

import { isObject } from '../dataset/is-object.ts'
import { formatRecord } from './format.ts'
import { jsonIn } from './json.ts'

/**
 * The text of the file of `name`, whose text is `before`, with `record` in its list; undefined where it cannot be read
 * as one.
 */
export function withAdded(name: 'companies' | 'partners', before: string, record: object): string | undefined {
  const file = jsonIn(before)
  if (!isObject(file)) return undefined
  const list = file[name]
  return Array.isArray(list) ? formatRecord(name, { ...file, [name]: [...list, record] }) : undefined
}
