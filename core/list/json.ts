/**
 * JSON as Firefox saves bookmarks and password managers export logins. Addresses are found by the names of their
 * fields, so that no other value is ever looked at.
 * @module
 */
import type { Names } from './names.ts'

/** Fields that hold an address, or a list of addresses, in the exports of browsers and password managers. */
export const ADDRESS_FIELD =
  /^(?:url|uri|urls|uris|href|link|web ?site|website_?url|site|domain|domains|host|host_?name|origin|login_?ur[il]|signon_realm|origin_url)$/i

/** Why a JSON text gave less than it has. */
export type JsonProblem = { kind: 'encrypted' } | { kind: 'broken'; place: number }

/**
 * Takes the addresses of a JSON text.
 * @returns what is wrong with it: an export that is encrypted has no addresses; of a broken one, what can be told from
 * its field names is taken
 */
export function readJson(text: string, names: Names): JsonProblem | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    if (readJsonLines(text, names)) return null
    readBroken(text, names)
    return { kind: 'broken', place: placeOf(error, text) }
  }
  if (isEncrypted(value)) return { kind: 'encrypted' }
  walk(value, false, names)
  return null
}

/** Without recursion: what is nested deeper than a stack allows is read all the same. */
function walk(root: unknown, isAddress: boolean, names: Names): void {
  const open: { value: unknown; isAddress: boolean }[] = [{ value: root, isAddress }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value } = next
    if (typeof value === 'string') {
      if (next.isAddress) names.addAll(value)
    } else if (Array.isArray(value)) {
      for (const item of value) open.push({ value: item, isAddress: next.isAddress || isList(root, value) })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) open.push({ value: item, isAddress: ADDRESS_FIELD.test(key) })
    }
  }
}

/** JSON that begins anew on each line. Nothing is taken where a line is none. */
function readJsonLines(text: string, names: Names): boolean {
  const values: unknown[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    // A line of its own is a whole object there; the first of an indented text is not.
    if (!/^\s*\{.*\}\s*$/.test(line)) return false
    try {
      values.push(JSON.parse(line))
    } catch {
      return false
    }
  }
  for (const value of values) walk(value, false, names)
  return values.length > 0
}

/** A list of texts that is the whole file is a list of addresses. */
function isList(root: unknown, value: unknown): boolean {
  return value === root
}

function isEncrypted(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'encrypted' in value && value.encrypted === true
}

/** Fields with an address in a text that is no JSON, such as a download that ended early. */
function readBroken(text: string, names: Names): void {
  for (const [, key = '', value = ''] of text.matchAll(/"([A-Za-z_ ]{1,20})"\s*:\s*"([^"\\]{1,2000})"/g)) {
    if (ADDRESS_FIELD.test(key)) names.addAll(value)
  }
}

/** Where the engine says that the text goes wrong, as far as it does; else its end. */
function placeOf({ message }: SyntaxError, text: string): number {
  const [, position] = /position (\d+)/.exec(message) ?? []
  if (position !== undefined) return Number(position)
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  if (line === undefined) return text.length
  let at = 0
  for (let passed = 1; passed < Number(line); passed++) at = text.indexOf('\n', at) + 1
  return at + Number(column) - 1
}
