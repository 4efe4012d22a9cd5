/**
 * The backup file: everything the extension remembers, as JSON. Whatever is in a file, reading it changes nothing and
 * gives either a whole, valid backup or the field that is wrong.
 * @module
 */

import * as v from 'valibot'
import { isDay } from '../core/day.ts'
import { isObject } from '../dataset/is-object.ts'
import { definitionAt, meaningOf } from './definitions.ts'
import { type Envelope, expectation, open, seal } from './envelope.ts'
import { type RecordSet, recordSetSchema } from './record-schemas.ts'
import { journalKey } from './record-set.ts'

export const BACKUP_FORMAT = 'whereabouts-backup'
/**
 * 2: answers by question, alert choices with the revisions of several services. Version 1 (release 0.1.0) had answers
 * by service; such a file is read, and its answers are moved to their questions (backup-answers.ts).
 */
export const BACKUP_VERSION = 2
const READABLE_VERSIONS = [1, BACKUP_VERSION] as const
export const MAX_BACKUP_BYTES = 10 * 1024 * 1024

export interface Backup extends RecordSet {
  format: typeof BACKUP_FORMAT
  version: typeof BACKUP_VERSION
  /** When it was made, ISO 8601 in UTC. */
  date: string
  /** Settings, answers and choices by their key in storage.local, each with the version of its shape. */
  preferences: Record<string, Envelope<unknown>>
}

/**
 * Why a file is refused. `foreign`: it is no backup of this extension. `newer`: a newer release made it. `field` is the
 * path of the field that is wrong, empty where it is the whole file; `expected` says what should stand there.
 */
export interface BackupFault {
  kind: 'too-large' | 'not-json' | 'foreign' | 'newer' | 'damaged'
  field: string
  expected: string
}

export type ReadBackup = { ok: true; backup: Backup } | { ok: false; fault: BackupFault }

const LONGEST_FIELD = 120

const fileSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.picklist(READABLE_VERSIONS),
  date: v.pipe(v.string('expected a date'), v.check(isMoment, 'expected a date and time (ISO 8601)')),
  preferences: v.unknown(),
  ...recordSetSchema.entries,
})

/** The text of a backup’s file. */
export function backupText(backup: Backup): string {
  return `${JSON.stringify(backup, null, 2)}\n`
}

/** Parses the text of a file of at most `MAX_BACKUP_BYTES`. */
export function readBackup(text: string): ReadBackup {
  if (new Blob([text]).size > MAX_BACKUP_BYTES) {
    return refused('too-large', '', `expected at most ${MAX_BACKUP_BYTES} bytes`)
  }
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refused('not-json', '', 'expected JSON')
  }
  if (!isObject(file)) return refused('foreign', '', 'expected an object')
  if (file.format !== BACKUP_FORMAT) return refused('foreign', 'format', `expected "${BACKUP_FORMAT}"`)
  if (typeof file.version === 'number' && file.version > BACKUP_VERSION) {
    return refused('newer', 'version', `expected at most ${BACKUP_VERSION}`)
  }
  const parsed = v.safeParse(fileSchema, file)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return refused('damaged', v.getDotPath(issue) ?? '', expectation(parsed.issues))
  }
  const preferences = readPreferences(parsed.output.preferences)
  if (!preferences.ok) return preferences
  const twice = repeated(parsed.output)
  if (twice) return refused('damaged', twice, 'expected each record only once')
  return { ok: true, backup: { ...parsed.output, version: BACKUP_VERSION, preferences: preferences.value } }
}

function readPreferences(
  value: unknown,
): { ok: true; value: Backup['preferences'] } | { ok: false; fault: BackupFault } {
  if (!isObject(value)) return refused('damaged', 'preferences', 'expected an object')
  const preferences: [string, Envelope<unknown>][] = []
  for (const [key, stored] of Object.entries(value)) {
    const field = `preferences.${key}`
    const definition = meaningOf(key) && definitionAt(key)
    if (!definition) return refused('damaged', field, 'expected a setting, answer or choice that this release knows')
    const opened = open(definition, stored)
    if (!opened.ok) return refused(opened.fault, field, opened.reason)
    preferences.push([key, seal(definition, opened.value)])
  }
  return { ok: true, value: Object.fromEntries(preferences) }
}

/** The path of the first record that stands for the same as an earlier one, or null. */
function repeated({ acknowledgements, notifications, journal }: RecordSet): string | null {
  const lists: [string, string[]][] = [
    ['acknowledgements', acknowledgements.map(({ service }) => service)],
    ['notifications', notifications.map(({ service }) => service)],
    ['journal', (journal ?? []).map(journalKey)],
  ]
  for (const [name, keys] of lists) {
    const seen = new Set<string>()
    for (const [index, key] of keys.entries()) {
      if (seen.has(key)) return `${name}.${index}`
      seen.add(key)
    }
  }
  return null
}

function refused(kind: BackupFault['kind'], field: string, expected: string): { ok: false; fault: BackupFault } {
  return { ok: false, fault: { kind, field: field.slice(0, LONGEST_FIELD), expected } }
}

/**
 * A moment that is in the calendar: `Date` takes 31 February for 3 March. Valibot's own check would be loaded by worker
 * and popup too.
 */
function isMoment(text: string): boolean {
  const [, day = ''] = /^(\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.exec(text) ?? []
  return isDay(day) && !Number.isNaN(Date.parse(text))
}
