/**
 * Values that cannot be read (damaged, or written by a newer release) are set aside: copied under a key of their own,
 * reported once in the console and never overwritten, so that a later release or a person can still get at them.
 * @module
 */
import { browser } from 'wxt/browser'
import { definitionAt, meaningOf } from './definitions.ts'
import { open } from './envelope.ts'
import { attempt, exclusively, type StorageArea } from './storage-area.ts'

const PREFIX = 'set-aside:'
const reported = new Set<string>()

/** Why the value stored under one of our keys cannot be read, or null when it can be (or nothing is stored). */
export function whyUnreadable(key: string, stored: unknown): string | null {
  const definition = definitionAt(key)
  if (definition === null || stored === undefined || stored === null) return null
  const opened = open(definition, stored)
  return opened.ok ? null : opened.reason
}

/**
 * Sets aside what stands unreadable under `keys`, in one atomic write that copies the values and clears their own keys.
 * Where the browser refuses (storage full), everything stays where it is.
 */
export async function setAside(keys: readonly string[], local: StorageArea): Promise<void> {
  await exclusively(async () => {
    const stored = await attempt(keys, () => local.get([...keys]))
    const kept = await keptAside(keys, stored, local)
    if (kept.keys.length === 0) return
    const cleared = Object.fromEntries(kept.keys.map((key) => [key, null]))
    await attempt(kept.keys, () => local.set({ ...cleared, ...kept.items }))
  })
}

/**
 * What is to be written, together with whatever takes the place of `keys`, so that what stands there and cannot be read
 * is kept.
 * @returns the keys that cannot be read, and the items that keep their values
 */
export async function keptAside(keys: readonly string[], stored: Record<string, unknown>, local: StorageArea) {
  const items: Record<string, unknown> = {}
  const unreadable: string[] = []
  for (const key of keys) {
    const reason = whyUnreadable(key, stored[key])
    if (reason === null) continue
    report(key, reason)
    unreadable.push(key)
    items[await asideKey(key, stored[key], local)] = stored[key]
  }
  return { keys: unreadable, items }
}

/** The key under which `value` is set aside: the first that is free or already holds the same. */
async function asideKey(key: string, value: unknown, local: StorageArea): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? `${PREFIX}${key}` : `${PREFIX}${key}:${number}`
    const { [candidate]: there } = await attempt([candidate], () => local.get([candidate]))
    if (there === undefined || there === null || JSON.stringify(there) === JSON.stringify(value)) return candidate
  }
}

/**
 * Puts back what was set aside and can be read now, as after an update that knows the newer version, unless another
 * value has been chosen since. To be called once after an update. Pending work is not put back: its time has passed.
 * @returns the keys that were put back.
 */
export async function putBack(local: StorageArea = browser.storage.local): Promise<string[]> {
  return exclusively(async () => {
    const stored = await attempt([], () => local.get(null))
    const back: string[] = []
    const items: Record<string, unknown> = {}
    for (const [aside, value] of Object.entries(stored)) {
      const key = originalKey(aside)
      if (key === null || value === null || back.includes(key)) continue
      if ((stored[key] ?? null) !== null || whyUnreadable(key, value) !== null) continue
      items[key] = value
      items[aside] = null
      back.push(key)
    }
    if (back.length > 0) await attempt(back, () => local.set(items))
    return back
  })
}

function originalKey(aside: string): string | null {
  if (!aside.startsWith(PREFIX)) return null
  const key = aside.slice(PREFIX.length).replace(/:\d+$/, '')
  return meaningOf(key) ? key : null
}

/** Says in the console, once, what cannot be read and why. */
function report(key: string, reason: string): void {
  const what = `${key} ${reason}`
  if (reported.has(what)) return
  reported.add(what)
  console.error(`Whereabouts: ${key} cannot be read and is set aside; the default is used (${reason})`)
}
