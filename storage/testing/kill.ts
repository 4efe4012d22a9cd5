/**
 * Ends the worker at a step of its work, as a browser does: what it waits for never comes, what it began in the database is undone, and
 * nothing it still would do reaches a store. Steps are every call of storage.local, before and after, and every call of IndexedDB.
 * @module
 */
import { vi } from 'vitest'
import type { Steps } from './fake-area.ts'

export class Worker implements Steps {
  /** Steps taken so far. */
  steps = 0
  /** Resolves when the worker was killed. */
  readonly killed: Promise<'killed'>
  private readonly killAt: number
  private die: () => void = () => undefined

  /** @param killAt the step at which it is killed; Infinity for one that lives. */
  constructor(killAt: number) {
    this.killAt = killAt
    this.killed = new Promise((resolve) => {
      this.die = () => resolve('killed')
    })
  }

  /** Whether the step may be taken. */
  alive(): boolean {
    this.steps += 1
    if (this.steps > this.killAt) this.die()
    return this.steps <= this.killAt
  }

  async step(): Promise<void> {
    if (!this.alive()) await new Promise(() => undefined)
  }
}

const METHODS = {
  IDBFactory: ['open', 'deleteDatabase'],
  IDBObjectStore: ['get', 'getAll', 'put', 'delete', 'clear'],
  IDBIndex: ['getAllKeys'],
} as const

/** Counts every call of IndexedDB as a step of `worker` until the mocks are restored. */
export function watchDatabase(worker: Worker): void {
  const undone = new WeakSet<IDBTransaction>()
  for (const [name, methods] of Object.entries(METHODS)) {
    const prototype = Reflect.get(globalThis, name).prototype
    for (const method of methods) {
      const original = prototype[method]
      vi.spyOn(prototype, method).mockImplementation(function (
        this: IDBObjectStore | IDBIndex | IDBFactory,
        ...args: unknown[]
      ) {
        if (worker.alive()) return original.apply(this, args)
        const transaction =
          'transaction' in this ? this.transaction : 'objectStore' in this ? this.objectStore.transaction : null
        if (transaction && !undone.has(transaction)) queueMicrotask(() => transaction.abort())
        if (transaction) undone.add(transaction)
        return transaction ? new IDBRequest() : new IDBOpenDBRequest()
      })
    }
  }
}
