/**
 * The part of the browser's storage API that is used here, so that tests can put a fake in its place; and its failures.
 * @module
 */

export interface ReadableArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>
}

export interface StorageArea extends ReadableArea {
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>
type ChangeListener = (changes: Changes, areaName: string) => void

export interface StorageEvents {
  addListener(listener: ChangeListener): void
  removeListener(listener: ChangeListener): void
}

/** `full`: the browser refused for want of room. `unavailable`: it refused for any other reason. */
export type StorageProblem = 'full' | 'unavailable'

/** The browser could not store or read something. Nothing was changed. */
export class StorageError extends Error {
  readonly problem: StorageProblem
  /** The keys that were to be written or read. */
  readonly keys: readonly string[]

  constructor(problem: StorageProblem, keys: readonly string[], cause: unknown) {
    super(`storage is ${problem}: ${keys.join(', ')}`, { cause })
    this.name = 'StorageError'
    this.problem = problem
    this.keys = keys
  }
}

/** Runs one call of the storage API; whatever it throws becomes a StorageError that names the keys. */
export async function attempt<T>(keys: readonly string[], call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw new StorageError(/quota|\bfull\b|no space/i.test(String(error)) ? 'full' : 'unavailable', keys, error)
  }
}

/**
 * Runs `work` while no other page or worker of the extension does, where the browser has locks. Whoever writes a key
 * after looking at what stands there needs this: between the look and the write another window could have written.
 */
export async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  if (!globalThis.navigator?.locks) return work()
  return globalThis.navigator.locks.request('whereabouts-storage', work)
}
