/**
 * Making a backup of what the extension remembers, and bringing one back: first what it would change, then all of it or
 * nothing.
 * @module
 */
import { browser } from 'wxt/browser'
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './backup-file.ts'
import { type Records, type RecordsProblem, records } from './database.ts'
import { definitionAt, meaningOf, PENDING, PENDING_KEY, type Pending } from './definitions.ts'
import { type Envelope, open, seal } from './envelope.ts'
import type { Stored } from './parse-preferences.ts'
import { recordChanges, reversed } from './record-changes.ts'
import type { ImportMode, RecordChange, RecordSet } from './record-schemas.ts'
import { mergedRecords, readRecords } from './record-set.ts'
import { keptAside } from './set-aside.ts'
import { attempt, exclusively, type StorageArea } from './storage-area.ts'

/** Everything remembered now. `records` is null where they are unavailable, and `problem` says why. */
export interface Remembered {
  preferences: Backup['preferences']
  records: RecordSet | null
  problem: RecordsProblem | null
}

/** An earlier import, or "erase everything", is not finished yet: the records could not be reached since. */
export class PendingError extends Error {}

/** @throws StorageError */
export async function readRemembered(
  local: StorageArea = browser.storage.local,
  database: Records = records,
): Promise<Remembered> {
  const stored = await attempt([], () => local.get(null))
  const read = await database.read(readRecords)
  return {
    preferences: preferencesIn(stored),
    records: read.ok ? read.value : null,
    problem: read.ok ? null : read.problem,
  }
}

/**
 * A backup of what is remembered; without the records where they are unavailable.
 * @param parts whether the journal is wanted
 * @param now epoch milliseconds
 */
export function makeBackup(remembered: Remembered, parts: { journal: boolean }, now: number): Backup {
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    date: new Date(now).toISOString(),
    preferences: remembered.preferences,
    acknowledgements: remembered.records?.acknowledgements ?? [],
    notifications: remembered.records?.notifications ?? [],
    journal: parts.journal ? (remembered.records?.journal ?? null) : null,
  }
}

/** What an import changed, so that it can be taken back. */
export interface AppliedImport {
  id: string
  /** The preferences by key: what stood there (null: nothing that could be read), and what stands there now. */
  preferences: { key: string; before: unknown; after: unknown }[]
  /** Null where the records could not be read, so that it is not known. */
  records: RecordChange[] | null
}

/**
 * Brings back a backup: one atomic write changes every preference and puts what is to change in the records down as
 * pending, which the background then brings to the database (pending.ts). When the write fails, nothing is changed.
 * @throws StorageError; PendingError while an earlier import is not finished
 */
export async function applyImport(
  backup: Backup,
  mode: ImportMode,
  local: StorageArea = browser.storage.local,
  database: Records = records,
): Promise<AppliedImport> {
  const read = await database.read(readRecords)
  const changes = read.ok ? recordChanges(read.value, mergedRecords(read.value, backup, mode)) : null
  const id = crypto.randomUUID()
  return exclusively(async () => {
    const stored = await attempt([], () => local.get(null))
    if (open(PENDING, stored[PENDING_KEY]).ok) throw new PendingError('an earlier import is not finished')
    const next: Record<string, unknown> = { ...(mode === 'replace' ? cleared(stored) : {}), ...backup.preferences }
    const { acknowledgements, notifications, journal } = backup
    const pending: Pending = changes
      ? { kind: 'changes', id, undo: false, changes }
      : { kind: 'import', id, mode, records: { acknowledgements, notifications, journal } }
    const kept = await keptAside([...Object.keys(next), PENDING_KEY], stored, local)
    const items = { ...next, [PENDING_KEY]: seal(PENDING, pending), ...kept.items }
    await attempt(Object.keys(items), () => local.set(items))
    const preferences = Object.entries(next)
      .filter(([key, after]) => !sameValue(key, stored[key], after))
      .map(([key, after]) => ({ key, before: kept.keys.includes(key) ? null : (stored[key] ?? null), after }))
    return { id, preferences, records: changes }
  })
}

/**
 * Takes an import back: what it changed and is still as it left it. What was chosen, visited or seen since stays.
 * @throws StorageError; PendingError while another import, or erasing, is not finished
 */
export async function takeBackImport(
  { id, preferences, records: changes }: AppliedImport,
  local: StorageArea = browser.storage.local,
): Promise<void> {
  await exclusively(async () => {
    const stored = await attempt([], () => local.get(null))
    const opened = open(PENDING, stored[PENDING_KEY])
    const unfinished = opened.ok && opened.value.kind !== 'erase' && opened.value.id === id
    if (opened.ok && !unfinished) throw new PendingError('something else is not finished')
    const untouched = preferences.filter(({ key, after }) => sameValue(key, stored[key], after))
    const items: Record<string, unknown> = Object.fromEntries(untouched.map(({ key, before }) => [key, before]))
    if (changes) {
      // Even where the import itself did not reach the records yet: then nothing there is as it would have left it.
      const pending: Pending = { kind: 'changes', id: crypto.randomUUID(), undo: true, changes: reversed(changes) }
      items[PENDING_KEY] = seal(PENDING, pending)
    } else if (unfinished) items[PENDING_KEY] = null
    await attempt(Object.keys(items), () => local.set(items))
  })
}

/** Whether two stored values say the same. Browsers give the fields of a value back in an order of their own. */
function sameValue(key: string, a: unknown, b: unknown): boolean {
  return said(key, a) === said(key, b)
}

function said(key: string, stored: unknown): string | null {
  const definition = definitionAt(key)
  if (definition === null || stored === undefined || stored === null) return null
  const opened = open(definition, stored)
  return JSON.stringify(opened.ok ? opened.value : stored)
}

/** Every preference that can be read, at its current version. */
function preferencesIn(stored: Stored): Record<string, Envelope<unknown>> {
  return Object.fromEntries(
    Object.keys(stored).flatMap((key) => {
      const definition = meaningOf(key) && definitionAt(key)
      if (!definition) return []
      const opened = open(definition, stored[key])
      return opened.ok ? [[key, seal(definition, opened.value)]] : []
    }),
  )
}

function cleared(stored: Stored): Record<string, null> {
  const keys = Object.keys(stored).filter((key) => meaningOf(key) !== null)
  return Object.fromEntries(keys.map((key) => [key, null]))
}
