/**
 * What an import would change, worked out before anything changes.
 * @module
 */
import type { AlertChoice, GivenAnswer, OwnAnswer } from '../core/choices.ts'
import type { SettingName, Settings } from '../core/settings.ts'
import type { Remembered } from './backup.ts'
import type { Backup } from './backup-file.ts'
import { ALERT_CHOICE, ANSWER, EARLIER_ANSWER, type KeyMeaning, meaningOf } from './definitions.ts'
import { type Stored, settingIn, valueIn } from './parse-preferences.ts'
import type { ImportMode } from './record-schemas.ts'
import { journalKey, mergedRecords } from './record-set.ts'

/** One preference that would change; null stands for none. A setting is never none but at its default. */
export type PreferenceChange =
  | { kind: 'setting'; name: SettingName; before: Settings[SettingName]; after: Settings[SettingName] }
  | { kind: 'question'; id: string; before: GivenAnswer | null; after: GivenAnswer | null }
  | { kind: 'answer'; id: string; before: OwnAnswer | null; after: OwnAnswer | null }
  | { kind: 'site' | 'service'; id: string; before: AlertChoice | null; after: AlertChoice | null }

/** How many records would be added, changed and removed. */
export interface RecordChanges {
  added: number
  changed: number
  removed: number
}

export interface ImportPlan {
  preferences: PreferenceChange[]
  /** Null where the records are unavailable, so that it cannot be told. */
  acknowledgements: RecordChanges | null
  journal: RecordChanges | null
}

/** What `backup` would change in what is remembered now. */
export function planImport(current: Remembered, backup: Backup, mode: ImportMode): ImportPlan {
  const before = current.preferences
  const after = mode === 'replace' ? backup.preferences : { ...before, ...backup.preferences }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const preferences = keys.flatMap((key) => {
    const meaning = meaningOf(key)
    if (meaning === null || JSON.stringify(before[key]) === JSON.stringify(after[key])) return []
    const change = changeOf(meaning, key, before, after)
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change]
  })
  if (current.records === null) return { preferences, acknowledgements: null, journal: null }
  const next = mergedRecords(current.records, backup, mode)
  return {
    preferences,
    acknowledgements: compare(current.records.acknowledgements, next.acknowledgements, ({ service }) => service),
    journal: compare(current.records.journal ?? [], next.journal ?? [], journalKey),
  }
}

function changeOf(meaning: KeyMeaning, key: string, before: Stored, after: Stored): PreferenceChange {
  if (meaning.kind === 'setting') {
    const { kind, name } = meaning
    return { kind, name, before: settingIn(before, name), after: settingIn(after, name) }
  }
  const { kind, id } = meaning
  if (kind === 'question') {
    return { kind, id, before: valueIn(before, key, ANSWER), after: valueIn(after, key, ANSWER) }
  }
  if (kind === 'answer') {
    return { kind, id, before: valueIn(before, key, EARLIER_ANSWER), after: valueIn(after, key, EARLIER_ANSWER) }
  }
  return { kind, id, before: valueIn(before, key, ALERT_CHOICE), after: valueIn(after, key, ALERT_CHOICE) }
}

function compare<T>(before: readonly T[], after: readonly T[], keyOf: (row: T) => string): RecordChanges {
  const old = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]))
  const kept = new Set(after.map(keyOf))
  return {
    added: after.filter((row) => !old.has(keyOf(row))).length,
    changed: after.filter((row) => old.has(keyOf(row)) && old.get(keyOf(row)) !== JSON.stringify(row)).length,
    removed: [...old.keys()].filter((key) => !kept.has(key)).length,
  }
}
