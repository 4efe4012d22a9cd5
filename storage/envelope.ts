/**
 * How a value is stored: `{ v, value }`, where `v` is the version of the value's shape. One definition a kind of value
 * says its schema, its current version and how older versions become the current one.
 * @module
 */
import * as v from 'valibot'
import { isWhole } from './ids.ts'

export interface Definition<T> {
  version: number
  schema: v.GenericSchema<unknown, T>
  /**
   * `migrations[n]` makes a value of version n + 1 of one of version n; it may throw on what is no value of version n.
   */
  migrations: Readonly<Record<number, (value: unknown) => unknown>>
}

export interface Envelope<T> {
  v: number
  value: T
}

export type Opened<T> = { ok: true; value: T } | { ok: false; fault: 'damaged' | 'newer'; reason: string }

const envelopeSchema = v.strictObject({
  v: v.pipe(
    v.number('expected a version number'),
    v.check((version) => isWhole(version, 1, Number.MAX_SAFE_INTEGER), 'expected a version of 1 or more'),
  ),
  value: v.unknown(),
})

/** The envelope of `value` at the current version. */
export function seal<T>(definition: Definition<T>, value: T): Envelope<T> {
  return { v: definition.version, value }
}

/**
 * The value in a stored envelope, migrated to the current version and validated; or the reason why it cannot be read.
 */
export function open<T>(definition: Definition<T>, stored: unknown): Opened<T> {
  const envelope = v.safeParse(envelopeSchema, stored)
  if (!envelope.success) return damaged(explain(envelope.issues))
  const { v: version } = envelope.output
  let { value } = envelope.output
  if (version > definition.version) {
    const reason = `v: expected at most ${definition.version}, which this release knows`
    return { ok: false, fault: 'newer', reason }
  }
  for (let from = version; from < definition.version; from++) {
    try {
      const migrate = definition.migrations[from]
      if (!migrate) throw new Error('there is no such migration')
      value = migrate(value)
    } catch (error) {
      const why = v.isValiError(error) ? explain(error.issues) : String(error)
      return damaged(`migration from version ${from} failed: ${why}`)
    }
  }
  const result = v.safeParse(definition.schema, value)
  return result.success ? { ok: true, value: result.output } : damaged(explain(result.issues))
}

function damaged(reason: string): Opened<never> {
  return { ok: false, fault: 'damaged', reason: reason.slice(0, LONGEST_REASON) }
}

/** Long enough for any path and expectation of ours; what a foreign file puts into a field name may be longer. */
const LONGEST_REASON = 200

type Issues = readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]

/** The first issue in words: where it is and what was expected. */
export function explain(issues: Issues): string {
  const path = v.getDotPath(issues[0])
  return (path === null ? expectation(issues) : `${path}: ${expectation(issues)}`).slice(0, LONGEST_REASON)
}

/** What the first issue expected. What was received is left out: it may be anything, of any length. */
export function expectation([issue]: Issues): string {
  return issue.message.startsWith('expected') ? issue.message : `expected ${issue.expected ?? issue.message}`
}
