/**
 * What controls of settings show and change, outside of their components: it outlives the rendering anew that a change
 * of language brings.
 * @module
 */
import { atom, type ReadableAtom } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'
import { type Locked, lockedBy } from '../../core/policy.ts'
import { report, withoutWaiting } from '../../platform/report.ts'
import { onChanged } from '../../storage/preferences.ts'
import { type InForce, readInForce } from '../../storage/reader.ts'
import { StorageError } from '../../storage/storage-area.ts'

/** Everything chosen, as it is in force under the policy. */
export interface AllSettings extends InForce {
  locked: ReadonlySet<Locked>
}

/** The last change made on this page: beside what it stands, how it went, and how it is taken back. */
export interface LastChange {
  place: string
  state: 'saved' | 'undone' | 'full' | 'unavailable'
  undo: (() => Promise<void>) | null
  /** What is said in place of "Saved." and of "This could not be saved". */
  words?: Words
}

interface Words {
  done: string
  failed?: string
}

export const allSettings = atom<AllSettings | null>(null)
export const lastChange = atom<LastChange | null>(null)

/** Reads everything and keeps it current from then on. */
export async function startSettings(): Promise<void> {
  onChanged(() => withoutWaiting(read(), 'reading preferences'))
  await read()
}

async function read(): Promise<void> {
  const inForce = await readInForce()
  allSettings.set({ ...inForce, locked: lockedBy(inForce.policy) })
}

/**
 * Makes a change and says beside `place` how it went.
 * @param undo what takes it back
 */
export function change(place: string, work: Promise<void>, undo: () => Promise<void>, words?: Words): void {
  settle(place, work, 'saved', undo, words)
}

/** Takes the last change back. */
export function undoLast(): void {
  const last = lastChange.get()
  if (last?.undo) settle(last.place, last.undo(), 'undone', null, last.words)
}

function settle(
  place: string,
  work: Promise<void>,
  state: 'saved' | 'undone',
  undo: LastChange['undo'],
  words?: Words,
): void {
  work.then(
    () => lastChange.set({ place, state, undo, words }),
    (error: unknown) => {
      report(error, `saving ${place}`)
      lastChange.set({ place, state: error instanceof StorageError ? error.problem : 'unavailable', undo: null, words })
    },
  )
}

/** The value of an atom, rendering anew when it changes. */
export function useAtom<T>(store: ReadableAtom<T>): T {
  const [value, setValue] = useState<{ now: T }>({ now: store.get() })
  useEffect(() => store.subscribe((now) => setValue({ now: now as T })), [store])
  return value.now
}
