/**
 * Ends the worker at a step of its work, as a browser does: what it waits for never comes, what it began in the
 * database is undone, and nothing it still would do reaches a store. Or refuses that one step for want of room and lets
 * the worker live. Steps are every call of storage.local, before and after, and every call of IndexedDB.
 * @module
 */
import { vi } from 'vitest'
import type { Steps } from './fake-area.ts'

type Fate = 'taken' | 'killed' | 'refused'

/** A worker that is killed, or whose browser refuses, at one of its steps. */
export class Worker implements Steps {
  /** Steps taken so far. */
  steps = 0
  /** Resolves when the worker was killed. */
  readonly killed: Promise<'killed'>
  private readonly at: number
  private readonly what: 'killed' | 'refused'
  private die: () => void = () => undefined

  /**
   * @param at the step at which it happens; Infinity for a worker that lives undisturbed
   * @param what happens then
   */
  constructor(at: number, what: 'killed' | 'refused' = 'killed') {
    this.at = at
    this.what = what
    this.killed = new Promise((resolve) => {
      this.die = () => resolve('killed')
    })
  }

  /** What becomes of the next step. */
  next(): Fate {
    this.steps += 1
    if (this.what === 'refused') return this.steps === this.at + 1 ? 'refused' : 'taken'
    if (this.steps <= this.at) return 'taken'
    this.die()
    return 'killed'
  }

  async step(): Promise<void> {
    const fate = this.next()
    if (fate === 'killed') await new Promise(() => undefined)
    if (fate === 'refused') throw new Error('QUOTA_BYTES quota exceeded')
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
        const fate = worker.next()
        if (fate === 'taken') return original.apply(this, args)
        const transaction =
          'transaction' in this ? this.transaction : 'objectStore' in this ? this.objectStore.transaction : null
        if (transaction && !undone.has(transaction)) queueMicrotask(() => transaction.abort())
        if (transaction) undone.add(transaction)
        if (fate === 'refused' && transaction) return original.apply(this, args)
        if (fate === 'refused') throw new DOMException('no room', 'QuotaExceededError')
        return transaction ? new IDBRequest() : new IDBOpenDBRequest()
      })
    }
  }
}
