/**
 * Erasing everything, and looking again whether it is gone. Outside of the components, since it can change the language
 * of the page.
 * @module
 */
import { atom } from 'nanostores'
import { report } from '../../platform/report.ts'
import { readRemembered } from '../../storage/backup.ts'
import { eraseEverything } from '../../storage/pending.ts'
import { StorageError } from '../../storage/storage-area.ts'
import { lastChange } from '../controls/settings-state.ts'
import { backupState } from './backup-state.ts'
import { pendingDone } from './pending-done.ts'

export type EraseState =
  | { step: 'none' | 'sure' | 'working' | 'partly' | 'failed' }
  /** How much is stored after it; null where the records cannot be read. */
  | { step: 'done'; preferences: number; records: number | null }

export const eraseState = atom<EraseState>({ step: 'none' })

/** Erases all that is remembered and says what is left. */
export async function eraseAll(): Promise<void> {
  eraseState.set({ step: 'working' })
  lastChange.set(null)
  backupState.set({ step: 'none' })
  try {
    await eraseEverything()
    eraseState.set((await pendingDone()) ? await whatIsLeft() : { step: 'partly' })
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    report(error, 'erasing everything')
    eraseState.set({ step: 'failed' })
  }
}

async function whatIsLeft(): Promise<EraseState> {
  const { preferences, records } = await readRemembered()
  const rows = records && [records.acknowledgements, records.notifications, records.journal ?? []].flat().length
  return { step: 'done', preferences: Object.keys(preferences).length, records: rows }
}
