/**
 * The files themselves: written the one way, and described by schemas that are up to date.
 * @module
 */
import { formatRecord, kindOf } from '../format.ts'
import { jsonIn } from '../json.ts'
import { jsonSchemas } from '../json-schema.ts'
import { type Problem, quoted } from '../problem.ts'
import type { Check, Loaded } from './check.ts'

/** The first line in which two texts differ, counted from 1. */
function firstDifference(actual: string, expected: string): { line: number; actual: string; expected: string } {
  const actualLines = actual.split('\n')
  const expectedLines = expected.split('\n')
  const first = expectedLines.findIndex((line, index) => line !== actualLines[index])
  const index = first === -1 ? expectedLines.length : first
  const lineOf = (lines: string[]): string => {
    const line = lines[index]
    if (line === undefined) return 'the end of the file'
    return line === '' && index === lines.length - 1 ? 'a line end before the end of the file' : quoted(line)
  }
  return { line: index + 1, actual: lineOf(actualLines), expected: lineOf(expectedLines) }
}

function format(loaded: Loaded): Problem[] {
  return [...loaded.texts].flatMap(([path, text]): Problem[] => {
    const kind = kindOf(path)
    const value = jsonIn(text)
    if (kind === undefined || value === undefined) return []
    const formatted = formatRecord(kind, value)
    if (formatted === text) return []
    const { line, actual, expected } = firstDifference(text, formatted)
    const hint = 'npm run data:format writes it so'
    return [{ severity: 'error', file: `${loaded.name}/${path}`, field: `line ${line}`, expected, found: actual, hint }]
  })
}

function schemas(loaded: Loaded): Problem[] {
  return [...jsonSchemas()].flatMap(([path, text]): Problem[] => {
    if (loaded.texts.get(path) === text) return []
    return [
      {
        severity: 'error',
        file: `${loaded.name}/${path}`,
        field: '',
        expected: 'the JSON Schema made from schema.ts',
        found: loaded.texts.has(path) ? 'another text' : 'nothing',
        hint: 'npm run data:format writes it',
      },
    ]
  })
}

export const fileChecks: readonly Check[] = [
  { name: 'format', severity: 'error', run: format },
  { name: 'schemas', severity: 'error', run: schemas },
]
