/**
 * Saving and bringing back backups, outside of the components: what a backup changes can render the whole page anew.
 * @module
 */
import { atom } from 'nanostores'
import { localDay } from '../../core/day.ts'
import { recordsTexts } from '../../i18n/en/records.ts'
import { download } from '../../platform/download.ts'
import { serviceById } from '../../platform/host-index.ts'
import { report, withoutWaiting } from '../../platform/report.ts'
import {
  type AppliedImport,
  applyImport,
  makeBackup,
  PendingError,
  type Remembered,
  readRemembered,
  takeBackImport,
} from '../../storage/backup.ts'
import { withAnswersMoved } from '../../storage/backup-answers.ts'
import { type Backup, type BackupFault, backupText, MAX_BACKUP_BYTES, readBackup } from '../../storage/backup-file.ts'
import { onChanged } from '../../storage/preferences.ts'
import type { ImportMode } from '../../storage/record-schemas.ts'
import { StorageError } from '../../storage/storage-area.ts'
import { lastChange } from '../controls/settings-state.ts'
import { pendingDone } from './pending-done.ts'

export type BackupState =
  | { step: 'none' }
  /** `complete`: the records are in it. */
  | { step: 'saved'; complete: boolean }
  | { step: 'not-made' }
  | { step: 'refused'; fault: BackupFault | null }
  | { step: 'preview'; backup: Backup; before: Remembered; mode: ImportMode }
  | { step: 'working' }
  /** `complete`: the records are brought back too. */
  | { step: 'applied'; complete: boolean }
  | { step: 'not-applied'; pending: boolean }
  /** The import was taken back: what it changed, and nothing that was done since. */
  | { step: 'taken-back' }

export const backupState = atom<BackupState>({ step: 'none' })

/** Hands the person a backup as a file. */
export async function saveBackup(journal: boolean): Promise<void> {
  try {
    const remembered = await readRemembered()
    const now = Date.now()
    const text = backupText(makeBackup(remembered, { journal }, now))
    download(`whereabouts-backup-${localDay(now)}.json`, text, 'application/json')
    backupState.set({ step: 'saved', complete: remembered.records !== null })
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    report(error, 'making a backup')
    backupState.set({ step: 'not-made' })
  }
}

/** Reads a file that was chosen, and shows what it would change or why it is refused. */
export async function openBackup(file: File): Promise<void> {
  const text = await textOf(file)
  if (text === null) return backupState.set({ step: 'refused', fault: null })
  const read = readBackup(text)
  if (!read.ok) return backupState.set({ step: 'refused', fault: read.fault })
  const backup = withAnswersMoved(read.backup, (service) => serviceById(service)?.question ?? null)
  try {
    backupState.set({ step: 'preview', backup, before: await readRemembered(), mode: 'merge' })
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    backupState.set({ step: 'not-applied', pending: false })
  }
}

/**
 * Keeps the preview true while it stands, whatever is chosen or visited meanwhile.
 * @returns a function that ends it.
 */
export function followPreview(): () => void {
  return onChanged(() => withoutWaiting(previewAgain(), 'looking at what a backup would change'))
}

async function previewAgain(): Promise<void> {
  const before = await readRemembered()
  const state = backupState.get()
  if (state.step === 'preview') backupState.set({ ...state, before })
}

/**
 * The text of a file, or null where it cannot be read. One that is too large anyway is not read, and refused for its
 * size.
 */
async function textOf(file: File): Promise<string | null> {
  try {
    return await file.slice(0, MAX_BACKUP_BYTES + 1).text()
  } catch (error) {
    report(error, 'reading a file')
    return null
  }
}

/** Brings the backup back as previewed; "Undo" takes back what that changed, and nothing that is done after it. */
export async function applyBackup(backup: Backup, mode: ImportMode): Promise<void> {
  backupState.set({ step: 'working' })
  try {
    const applied = await applyImport(backup, mode)
    backupState.set({ step: 'applied', complete: await pendingDone() })
    lastChange.set({
      place: 'backup',
      state: 'saved',
      undo: () => takeBack(applied),
      words: { done: '', failed: recordsTexts.get().notTakenBack },
    })
  } catch (error) {
    fail(error, 'bringing back a backup')
  }
}

async function takeBack(applied: AppliedImport): Promise<void> {
  try {
    await takeBackImport(applied)
    await pendingDone()
    backupState.set({ step: 'taken-back' })
  } catch (error) {
    fail(error, 'taking a backup back')
    throw error
  }
}

function fail(error: unknown, where: string): void {
  if (!(error instanceof StorageError || error instanceof PendingError)) throw error
  report(error, where)
  backupState.set({ step: 'not-applied', pending: error instanceof PendingError })
}
