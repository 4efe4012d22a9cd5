/**
 * JSON with the place of the first mistake. `JSON.parse` names no position for most mistakes and silently keeps the
 * last of two equal keys.
 * @module
 */

/** A file's text is not JSON. `line` and `column` count from 1. */
export class JsonError extends Error {
  readonly line: number
  readonly column: number
  readonly expected: string
  readonly found: string

  constructor(text: string, at: number, expected: string) {
    const before = text.slice(0, at)
    const line = before.split('\n').length
    const column = at - before.lastIndexOf('\n')
    const found =
      at >= text.length ? 'the end of the file' : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))
    super(`line ${line}, column ${column}: expected ${expected}, found ${found}`)
    this.line = line
    this.column = column
    this.expected = expected
    this.found = found
  }
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const DEEPEST = 64

/** Walks over `text` and throws at the first mistake; values are made by `JSON.parse` afterwards. */
function walk(text: string): void {
  let at = 0
  const fail = (expected: string): never => {
    throw new JsonError(text, at, expected)
  }
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const match = pattern.exec(text)?.[0]
    if (match !== undefined) at += match.length
    return match
  }
  const takeMark = (mark: string): boolean => {
    take(SPACE)
    if (text[at] !== mark) return false
    at += 1
    return true
  }
  const string = (expected: string): string =>
    take(STRING) ??
    fail(text[at] === '"' ? `${expected} that is closed and has no raw line end or wrong escape` : expected)

  const members = (close: string, member: () => void): void => {
    if (takeMark(close)) return
    do {
      take(SPACE)
      member()
    } while (takeMark(','))
    if (!takeMark(close)) fail(`"," or "${close}"`)
  }

  const value = (depth: number): void => {
    take(SPACE)
    if (depth > DEEPEST) fail(`no more than ${DEEPEST} levels`)
    if (takeMark('{')) {
      const keys = new Set<string>()
      members('}', () => {
        const start = at
        const key = string('a key in double quotes')
        if (keys.has(key)) {
          at = start
          fail(`every key once, but ${key} is given twice`)
        }
        keys.add(key)
        if (!takeMark(':')) fail('":"')
        value(depth + 1)
      })
    } else if (takeMark('[')) members(']', () => value(depth + 1))
    else if (text[at] === '"') string('a text')
    else if (take(SCALAR) === undefined) fail('a value')
  }

  value(0)
  take(SPACE)
  if (at < text.length) fail('the end of the file')
}

/**
 * The value that `text` stands for.
 * @throws JsonError at the first mistake, a key given twice included.
 */
export function parseJson(text: string): unknown {
  walk(text)
  return JSON.parse(text)
}

/** The value that `text` stands for; undefined where it is broken JSON, which data:check tells about. */
export function jsonIn(text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof JsonError) return undefined
    throw error
  }
}
