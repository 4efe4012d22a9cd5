/**
 * What is known of links already, so that an interrupted check goes on where it stopped: one JSON record a line, added
 * as results come.
 * @module
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { STATES } from './check-link.ts'

const recordSchema = v.object({
  url: v.string(),
  /** YYYY-MM-DD */
  checked: v.pipe(v.string(), v.isoDate()),
  state: v.picklist(STATES),
  status: v.nullable(v.number()),
  final: v.nullable(v.string()),
})
export type LinkRecord = v.InferOutput<typeof recordSchema>

function parsed(line: string): LinkRecord[] {
  try {
    const record = v.safeParse(recordSchema, JSON.parse(line))
    return record.success ? [record.output] : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/**
 * The latest record of every address in the file. A line that was cut off when the check was interrupted counts as not
 * written.
 */
export function readState(file: string): Map<string, LinkRecord> {
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').split('\n')
  return new Map(lines.flatMap(parsed).map((record) => [record.url, record]))
}

/** Adds a record to the file. Begins with a line end too, in case the line before was cut off. */
export function addToState(file: string, record: LinkRecord): void {
  mkdirSync(dirname(file), { recursive: true })
  appendFileSync(file, `\n${JSON.stringify(record)}`)
}
