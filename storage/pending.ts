/**
 * Imports, undoing one, and "erase everything" concern both stores of the browser, which no transaction spans. So they
 * are decided by one atomic write to storage.local, and the background finishes them here: now, or after whatever ended
 * it before it could.
 * @module
 */
import { browser } from 'wxt/browser'
import { type Records, type RecordsProblem, type RecordsResult, records, type Transaction } from './database.ts'
import { PENDING, PENDING_KEY, type Pending } from './definitions.ts'
import { open, seal } from './envelope.ts'
import { makeChanges, recordChanges } from './record-changes.ts'
import type { RecordChange } from './record-schemas.ts'
import { mergedRecords, readRecords } from './record-set.ts'
import { setAside } from './set-aside.ts'
import { attempt, exclusively, type StorageArea, type StorageEvents } from './storage-area.ts'

/** Problems that mean that there are no records to erase. */
const NOTHING_THERE: readonly RecordsProblem[] = ['missing', 'private']

/** What is decided and not yet done. @throws StorageError */
export async function readPending(local: StorageArea = browser.storage.local): Promise<Pending | null> {
  const { [PENDING_KEY]: stored } = await attempt([PENDING_KEY], () => local.get([PENDING_KEY]))
  if (stored === undefined || stored === null) return null
  const opened = open(PENDING, stored)
  if (opened.ok) return opened.value
  await setAside([PENDING_KEY], local)
  return null
}

/**
 * Decides that everything the extension remembers is erased. The background does it; `readPending` gives null once it
 * is done.
 * @throws StorageError
 */
export async function eraseEverything(local: StorageArea = browser.storage.local): Promise<void> {
  const erase: Pending = { kind: 'erase' }
  await exclusively(() => attempt([PENDING_KEY], () => local.set({ [PENDING_KEY]: seal(PENDING, erase) })))
}

/**
 * Does what is pending. For the background alone: at its start and whenever something becomes pending. Doing it again
 * after an interruption does no harm at whatever point that was.
 * @returns what was done (null: nothing was pending), or why the records could not be reached; then it stays pending.
 * @throws StorageError
 */
export async function finishPending(
  local: StorageArea = browser.storage.local,
  database: Records = records,
): Promise<RecordsResult<Pending['kind'] | null>> {
  const pending = await readPending(local)
  if (pending === null) return { ok: true, value: null }
  const done = pending.kind === 'erase' ? await eraseRecords(database) : await changeRecords(pending, database)
  if (pending.kind === 'erase') await clear(done.ok, local)
  else if (done.ok) await takeAway(pending.id, local)
  return done.ok ? { ok: true, value: pending.kind } : done
}

/** Calls `listener` when something becomes pending or is done (null), in whatever window or worker. */
export function onPendingChanged(
  listener: (kind: Pending['kind'] | null) => void,
  events: StorageEvents = browser.storage.onChanged,
): () => void {
  const heard: Parameters<StorageEvents['addListener']>[0] = (changes, area) => {
    const change = changes[PENDING_KEY]
    if (area !== 'local' || !change) return
    const opened = open(PENDING, change.newValue)
    listener(opened.ok ? opened.value.kind : null)
  }
  events.addListener(heard)
  return () => events.removeListener(heard)
}

async function changeRecords(
  pending: Exclude<Pending, { kind: 'erase' }>,
  database: Records,
): Promise<RecordsResult<void>> {
  const { id } = pending
  return database.write(async (transaction) => {
    const applied = transaction.objectStore('applied')
    if ((await applied.get('import'))?.id === id) return
    const changes = pending.kind === 'changes' ? pending.changes : await changesNow(pending, transaction)
    await makeChanges(changes, pending.kind === 'changes' && pending.undo ? 'leave' : 'join', transaction)
    await applied.put({ what: 'import', id })
  })
}

/** What an import changes that was decided while the records could not be read. */
async function changesNow(
  { records: incoming, mode }: Extract<Pending, { kind: 'import' }>,
  transaction: Transaction<'readwrite'>,
): Promise<RecordChange[]> {
  const current = await readRecords(transaction)
  return recordChanges(current, mergedRecords(current, incoming, mode))
}

async function eraseRecords(database: Records): Promise<RecordsResult<void>> {
  const erased = await database.erase()
  return !erased.ok && NOTHING_THERE.includes(erased.problem) ? { ok: true, value: undefined } : erased
}

/** Erases storage.local; where the records are not erased yet, all but the promise to do so. */
async function clear(recordsErased: boolean, local: StorageArea): Promise<void> {
  await exclusively(async () => {
    const keys = Object.keys(await attempt([], () => local.get(null)))
    const gone = recordsErased ? keys : keys.filter((key) => key !== PENDING_KEY)
    if (gone.length > 0) await attempt(gone, () => local.remove(gone))
  })
}

async function takeAway(id: string, local: StorageArea): Promise<void> {
  await exclusively(async () => {
    const { [PENDING_KEY]: stored } = await attempt([PENDING_KEY], () => local.get([PENDING_KEY]))
    const opened = open(PENDING, stored)
    if (!opened.ok || opened.value.kind === 'erase' || opened.value.id !== id) return
    await attempt([PENDING_KEY], () => local.remove(PENDING_KEY))
  })
}
