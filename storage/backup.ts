/**
 * Making a backup of what the extension remembers, and bringing one back: first what it would change, then all of it or nothing.
 * @module
 */
import { browser } from 'wxt/browser'
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './backup-file.ts'
import { type Records, type RecordsProblem, records } from './database.ts'
import { definitionAt, type ImportMode, meaningOf, PENDING, PENDING_KEY, type Pending } from './definitions.ts'
import { type Envelope, open, seal } from './envelope.ts'
import type { Stored } from './parse-preferences.ts'
import type { RecordSet } from './record-schemas.ts'
import { readRecords } from './record-set.ts'
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

/**
 * Brings back a backup: one atomic write changes every preference and puts the records down as pending, which the background then brings to
 * the database (pending.ts). When the write fails, nothing is changed.
 * @throws StorageError; PendingError while an earlier import is not finished
 */
export async function applyImport(
  backup: Backup,
  mode: ImportMode,
  local: StorageArea = browser.storage.local,
): Promise<void> {
  await exclusively(async () => {
    const stored = await attempt([], () => local.get(null))
    if (open(PENDING, stored[PENDING_KEY]).ok) throw new PendingError('an earlier import is not finished')
    const { acknowledgements, notifications, journal } = backup
    const pending: Pending = {
      kind: 'import',
      id: crypto.randomUUID(),
      mode,
      records: { acknowledgements, notifications, journal },
    }
    const next: Record<string, unknown> = {
      ...(mode === 'replace' ? cleared(stored) : {}),
      ...backup.preferences,
      [PENDING_KEY]: seal(PENDING, pending),
    }
    const kept = await keptAside(Object.keys(next), stored, local)
    const items = { ...next, ...kept.items }
    await attempt(Object.keys(items), () => local.set(items))
  })
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
