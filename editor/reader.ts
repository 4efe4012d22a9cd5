/**
 * Reads files of the dataset and turns what is wrong with them into problems.
 * @module
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type * as v from 'valibot'
import { fieldOf } from './field.ts'
import { JsonError, parseJson } from './json.ts'
import { type Finding, type Problem, quoted } from './problem.ts'

const LARGEST_FILE = 1_000_000

/** The field of a valibot issue, whose path begins at the whole file. */
function fieldOfIssue({ path }: v.BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  return fieldOf(path?.[0]?.input, keys)
}

function problemsOf(file: string, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  const byField = new Map<string, Problem>()
  for (const issue of issues) {
    const field = fieldOfIssue(issue)
    // One value often breaks several rules at once; the first says enough.
    if (!byField.has(field)) byField.set(field, { severity: 'error', file, field, ...findingOf(issue) })
  }
  return [...byField.values()]
}

function findingOf(issue: v.BaseIssue<unknown>): Finding {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { expected: 'no field of this name', found: quoted(issue.path?.at(-1)?.key) }
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    const hint = 'a translation stands beside the English that it translates'
    const english = issue.path?.at(-1)?.key === 'en'
    return { expected: english ? 'a text in English' : 'this field', found: 'nothing', ...(english && { hint }) }
  }
  const expected = issue.message.startsWith('expected ') ? issue.message.slice('expected '.length) : issue.expected
  return { expected: expected ?? issue.message, found: quoted(issue.input) }
}

/** Reads the files of one data folder; keeps their texts and the problems met. */
export class Reader {
  readonly root: string
  readonly name: string
  readonly problems: Problem[] = []
  readonly texts = new Map<string, string>()

  constructor(dir: string) {
    this.root = resolve(dir)
    this.name = basename(this.root)
  }

  fail(path: string, field: string, expected: string, found: string): undefined {
    this.problems.push({ severity: 'error', file: `${this.name}/${path}`, field, expected, found })
    return undefined
  }

  /** The text of the file at `path` inside the data folder; undefined, with a problem, where there is none to read. */
  text(path: string): string | undefined {
    const file = join(this.root, path)
    if (!existsSync(file)) return this.fail(path, '', 'a file', 'nothing')
    const stats = statSync(file)
    if (!stats.isFile()) return this.fail(path, '', 'a file', 'a folder')
    const { size } = stats
    if (size > LARGEST_FILE) return this.fail(path, '', 'at most 1 MB', `${(size / 1_000_000).toFixed(1)} MB`)
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
      this.texts.set(path, text)
      return text
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return this.fail(path, '', 'text in UTF-8', 'bytes that are not')
    }
  }

  /** The JSON of the file at `path`; undefined, with a problem, where it is broken. */
  json(path: string): unknown {
    const text = this.text(path)
    if (text === undefined) return undefined
    try {
      return parseJson(text)
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      return this.fail(path, `line ${error.line}, column ${error.column}`, error.expected, error.found)
    }
  }

  report(path: string, issues: readonly v.BaseIssue<unknown>[]): void {
    this.problems.push(...problemsOf(`${this.name}/${path}`, issues))
  }
}
