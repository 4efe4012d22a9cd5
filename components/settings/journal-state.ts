/**
 * The journal as the settings page shows it, and what the page has erased from it.
 * @module
 */
import { atom } from 'nanostores'
import type { JournalEntry } from '../../core/journal.ts'
import { withoutWaiting } from '../../platform/report.ts'
import { applyImport, makeBackup } from '../../storage/backup.ts'
import type { RecordsResult } from '../../storage/database.ts'
import { listJournal } from '../../storage/journal.ts'
import { send, type Visits } from '../../storage/messages.ts'
import { onPendingChanged } from '../../storage/pending.ts'
import { change } from '../controls/settings-state.ts'

/** The visits, or why there are none to show; null until they are read. */
export const journal = atom<RecordsResult<JournalEntry[]> | null>(null)

/**
 * Reads the journal, and again whenever the page is looked at or something pending is done.
 * @returns a function that ends it.
 */
export function followJournal(): () => void {
  const read = () => withoutWaiting(readJournal(), 'reading the journal')
  const looked = () => {
    if (document.visibilityState === 'visible') read()
  }
  read()
  document.addEventListener('visibilitychange', looked)
  const unfollow = onPendingChanged(read)
  return () => {
    document.removeEventListener('visibilitychange', looked)
    unfollow()
  }
}

async function readJournal(): Promise<void> {
  journal.set(await listJournal())
}

/** Erases visits; "Undo" brings `gone`, the entries that they are, back. */
export function erase(
  place: string,
  visits: Visits,
  gone: readonly JournalEntry[],
  words: { done: string; failed: string },
): void {
  const work = async () => {
    const result = await send('erase-visits', visits)
    if (!result.ok) throw new Error(`records are unavailable: ${result.problem}`)
    await readJournal()
  }
  change(place, work(), () => bringBack(gone), words)
}

/** Erased visits come back the way a backup does: the background writes them. */
async function bringBack(entries: readonly JournalEntry[]): Promise<void> {
  const records = { acknowledgements: [], notifications: [], journal: [...entries] }
  const backup = makeBackup({ preferences: {}, records, problem: null }, { journal: true }, Date.now())
  await applyImport(backup, 'merge')
}
