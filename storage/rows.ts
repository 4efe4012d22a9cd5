/**
 * Rows as they come out of the database: parsed, and left out where they cannot be read.
 * @module
 */
import * as v from 'valibot'
import { explain } from './envelope.ts'

/** The rows that are what they should be. The others stay in the database; the console says why they are not shown. */
export function readableRows<T>(schema: v.GenericSchema<unknown, T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const result = v.safeParse(schema, row)
    if (result.success) return [result.output]
    console.error(`Whereabouts: a record cannot be read and is left out (${explain(result.issues)})`)
    return []
  })
}
