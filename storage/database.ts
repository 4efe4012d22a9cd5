/**
 * The records' database (IndexedDB): opened when first needed, never needed to show a verdict. Whatever the browser
 * refuses becomes one result with a reason that a page can put in words; nothing else depends on it.
 * @module
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { JournalEntry } from '../core/journal.ts'
import type { Acknowledgement, Notified } from './record-schemas.ts'

interface RecordsSchema extends DBSchema {
  acknowledgements: { key: string; value: Acknowledgement }
  notifications: { key: string; value: Notified }
  journal: { key: [service: string, domain: string, day: string]; value: JournalEntry; indexes: { day: string } }
  /** The last import that was applied, so that none is applied twice. */
  applied: { key: string; value: { what: string; id: string } }
}
type StoreName = 'acknowledgements' | 'notifications' | 'journal' | 'applied'
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<RecordsSchema, StoreName[], Mode>

const NAME = 'whereabouts'
const STORES: StoreName[] = ['acknowledgements', 'notifications', 'journal', 'applied']

/** `UPGRADES[n]` makes version n + 1 of version n; only ever append. */
const UPGRADES: readonly ((db: IDBPDatabase<RecordsSchema>) => void)[] = [
  (db) => {
    db.createObjectStore('acknowledgements', { keyPath: 'service' })
    db.createObjectStore('notifications', { keyPath: 'service' })
    db.createObjectStore('journal', { keyPath: ['service', 'domain', 'day'] }).createIndex('day', 'day')
    db.createObjectStore('applied', { keyPath: 'what' })
  },
]

/**
 * Why records are unavailable. `missing`: the browser has no IndexedDB or it is switched off. `private`: this is a
 * private window, or the browser is set to remember nothing. `full`: no room. `damaged`: the database cannot be read.
 * `blocked`: an older release of the extension still has it open. `newer`: a newer release made it. `failed`: anything
 * else.
 */
export type RecordsProblem = 'missing' | 'private' | 'full' | 'damaged' | 'blocked' | 'newer' | 'failed'

/** What was asked for, or why records are unavailable; then nothing was changed. */
export type RecordsResult<T> = { ok: true; value: T } | { ok: false; problem: RecordsProblem }

export interface Records {
  /** Runs `work` in one read-only transaction over all stores. `work` must await nothing but the transaction. */
  read<T>(work: (transaction: Transaction<'readonly'>) => Promise<T>): Promise<RecordsResult<T>>
  /**
   * The same in one read-write transaction: when `work` or anything in it fails, nothing is changed. Only the
   * background writes.
   */
  write<T>(work: (transaction: Transaction<'readwrite'>) => Promise<T>): Promise<RecordsResult<T>>
  /** Deletes the whole database, also a damaged one. */
  erase(): Promise<RecordsResult<void>>
  /** Ends the connection; the next use opens a new one. */
  close(): void
}

class Unavailable extends Error {
  readonly problem: RecordsProblem

  constructor(problem: RecordsProblem, cause?: unknown) {
    super(`records are unavailable: ${problem}`, { cause })
    this.problem = problem
  }
}

/**
 * The problem for each name of a DOMException; InvalidStateError is what Firefox gives for opening in a private window.
 */
const PROBLEMS: Record<string, RecordsProblem> = {
  InvalidStateError: 'private',
  SecurityError: 'private',
  QuotaExceededError: 'full',
  VersionError: 'newer',
  UnknownError: 'damaged',
  DataError: 'damaged',
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
}

/**
 * How long to wait, in milliseconds, for a database that another connection holds up. It ends by itself unless an older
 * release hangs.
 */
const PATIENCE = 5000

/** Access to the records; nothing is opened yet. */
export function openRecords(name = NAME, patience = PATIENCE): Records {
  let connection: Promise<IDBPDatabase<RecordsSchema>> | null = null
  const forget = () => {
    connection = null
  }
  const close = () => {
    connection?.then((db) => db.close()).catch(toldElsewhere)
    forget()
  }
  const connect = () => {
    if (connection) return connection
    const opening = open(name, patience, forget)
    opening.catch(forget)
    connection = opening
    return opening
  }

  async function run<T, Mode extends 'readonly' | 'readwrite'>(
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<T>,
  ): Promise<RecordsResult<T>> {
    return settle(async () => {
      const transaction = await begin(mode)
      const working = work(transaction).catch((error: unknown) => {
        abort(transaction)
        throw error
      })
      const [worked, done] = await Promise.allSettled([working, transaction.done])
      if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value
      if (worked.status === 'rejected' && !isAbort(worked.reason)) throw worked.reason
      // What merely was aborted has its cause in the transaction.
      throw transaction.error ?? new Unavailable('failed', done)
    })
  }

  /**
   * A connection can have been closed under our hands (browser data cleared, a newer release); then one new one is
   * tried.
   */
  async function begin<Mode extends 'readonly' | 'readwrite'>(mode: Mode): Promise<Transaction<Mode>> {
    const db = await connect()
    try {
      return db.transaction(STORES, mode)
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      forget()
      return (await connect()).transaction(STORES, mode)
    }
  }

  return {
    read: (work) => run('readonly', work),
    write: (work) => run('readwrite', work),
    erase: () =>
      settle(async () => {
        close()
        await remove(name, patience)
      }),
    close,
  }
}

/** The extension's records. */
export const records = openRecords()

async function settle<T>(work: () => Promise<T>): Promise<RecordsResult<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof Unavailable)) throw error
    const problem = error instanceof Unavailable ? error.problem : (PROBLEMS[error.name] ?? 'failed')
    console.warn(`Whereabouts: records are unavailable (${problem})`, error)
    return { ok: false, problem }
  }
}

async function open(name: string, patience: number, closed: () => void): Promise<IDBPDatabase<RecordsSchema>> {
  if (!globalThis.indexedDB) throw new Unavailable('missing')
  const opening = openDB<RecordsSchema>(name, UPGRADES.length, {
    upgrade(db, oldVersion, _newVersion, transaction) {
      transaction.done.catch(toldElsewhere)
      for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(db)
    },
    /** A newer release, or erasing, waits for this connection to end. */
    blocking(_current, _wanted, event) {
      closed()
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: closed,
  })
  return patiently(opening, patience, (db) => db.close())
}

async function remove(name: string, patience: number): Promise<void> {
  if (!globalThis.indexedDB) throw new Unavailable('missing')
  await patiently(deleteDB(name), patience, () => undefined)
}

/**
 * Waits for a request that another connection may hold up: the browser says so (`blocked`) in some cases only, so it is
 * the time that counts.
 * @param late what to do with what comes after all
 */
function patiently<T>(request: Promise<T>, patience: number, late: (value: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let waiting = true
    const timer = setTimeout(() => {
      waiting = false
      reject(new Unavailable('blocked'))
    }, patience)
    const done = (value: T) => {
      clearTimeout(timer)
      if (waiting) resolve(value)
      else late(value)
    }
    const failed = (error: unknown) => {
      clearTimeout(timer)
      reject(error)
    }
    request.then(done, failed)
  })
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

/** The transaction may have ended by itself when its work fails. */
function abort(transaction: Transaction<'readonly' | 'readwrite'>): void {
  try {
    transaction.abort()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

/** Whoever asked for the connection is told by its own promise. */
function toldElsewhere(): void {}
