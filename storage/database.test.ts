import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acknowledge, acknowledgementOf } from './acknowledgements.ts'
import { openRecords, type Records } from './database.ts'
import v1 from './fixtures/records-v1.json' with { type: 'json' }
import { listJournal, recordVisit } from './journal.ts'
import { readRecords } from './record-set.ts'

const NOW = 1795176000000
const VISIT = { service: 'apple-icloud', domain: 'icloud.com' }

let number = 0
let name = ''
let records: Records

beforeEach(() => {
  name = `database-${number++}`
  records = openRecords(name)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  records.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Opens the database as another release would. */
function openRaw(version: number, upgrade: (db: IDBDatabase) => void = () => undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => upgrade(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function failing(errorName: string): () => never {
  return () => {
    throw new DOMException('no', errorName)
  }
}

describe('the database', () => {
  it('is not opened before it is needed', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open')
    openRecords('unused')
    expect(open).not.toHaveBeenCalled()
    await listJournal(records)
    await listJournal(records)
    expect(open).toHaveBeenCalledTimes(1)
  })

  it('made by version 1 keeps its records', async () => {
    const db = await openRaw(1, (made) => {
      const acknowledgements = made.createObjectStore('acknowledgements', { keyPath: 'service' })
      const notifications = made.createObjectStore('notifications', { keyPath: 'service' })
      const journal = made.createObjectStore('journal', { keyPath: ['service', 'domain', 'day'] })
      journal.createIndex('day', 'day')
      made.createObjectStore('applied', { keyPath: 'what' })
      for (const row of v1.acknowledgements) acknowledgements.put(row)
      for (const row of v1.notifications) notifications.put(row)
      for (const row of v1.journal) journal.put(row)
    })
    db.close()
    expect(await records.read(readRecords)).toEqual({ ok: true, value: v1 })
    expect(await recordVisit(VISIT, NOW, records)).toEqual({ ok: true, value: undefined })
  })

  it('changes nothing when a part of the work fails', async () => {
    await recordVisit(VISIT, NOW, records)
    const before = await records.read(readRecords)
    const work = records.write(async (transaction) => {
      await transaction.objectStore('journal').clear()
      throw new Error('a mistake in the work')
    })
    await expect(work).rejects.toThrow('a mistake in the work')
    expect(await records.read(readRecords)).toEqual(before)
  })

  it('is opened anew when its connection was ended', async () => {
    await recordVisit(VISIT, NOW, records)
    const connections: IDBDatabase[] = []
    const { transaction } = IDBDatabase.prototype
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      connections.push(this)
      return transaction.apply(this, args)
    })
    await listJournal(records)
    connections[0]?.close()
    expect(await listJournal(records)).toMatchObject({ ok: true, value: [{ count: 1 }] })
    expect(new Set(connections).size).toBe(2)
  })

  it('lets go when a newer release wants to upgrade it', async () => {
    await recordVisit(VISIT, NOW, records)
    const newer = await openRaw(9)
    expect(newer.version).toBe(9)
    newer.close()
  })

  it('shows the rows that can be read and keeps the others', async () => {
    await records.write(async (transaction) => {
      await transaction.objectStore('journal').put({ ...v1.journal[0]!, count: -1 })
      await transaction.objectStore('journal').put(v1.journal[1]!)
    })
    expect(await listJournal(records)).toEqual({ ok: true, value: [v1.journal[1]] })
    await recordVisit({ service: 'apple-icloud', domain: 'icloud.com' }, new Date(2026, 10, 20, 12).getTime(), records)
    expect(await records.read((transaction) => transaction.objectStore('journal').getAll())).toMatchObject({
      value: [{ count: -1 }, { count: 1 }],
    })
  })

  it('is gone after it was erased', async () => {
    await recordVisit(VISIT, NOW, records)
    expect(await records.erase()).toEqual({ ok: true, value: undefined })
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name)
    expect(await listJournal(records)).toEqual({ ok: true, value: [] })
  })

  it('is erased although another page of the extension reads it', async () => {
    const page = openRecords(name)
    await recordVisit(VISIT, NOW, records)
    await listJournal(page)
    expect(await records.erase()).toEqual({ ok: true, value: undefined })
    expect(await listJournal(page)).toEqual({ ok: true, value: [] })
    page.close()
  })
})

describe('records are unavailable', () => {
  it.each([
    ['InvalidStateError', 'private'],
    ['SecurityError', 'private'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'damaged'],
    ['AbortError', 'failed'],
    ['SomethingNewError', 'failed'],
  ])('when opening fails with %s: %s', async (errorName, problem) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(failing(errorName))
    expect(await listJournal(records)).toEqual({ ok: false, problem })
    expect(await recordVisit(VISIT, NOW, records)).toEqual({ ok: false, problem })
    expect(await acknowledgementOf('apple-icloud', records)).toEqual({ ok: false, problem })
  })

  it('and available again as soon as opening works', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(failing('UnknownError'))
    expect(await listJournal(records)).toEqual({ ok: false, problem: 'damaged' })
    expect(await listJournal(records)).toEqual({ ok: true, value: [] })
  })

  it('when there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await listJournal(records)).toEqual({ ok: false, problem: 'missing' })
    expect(await records.erase()).toEqual({ ok: false, problem: 'missing' })
  })

  it('when a newer release made the database, which is left as it is', async () => {
    const db = await openRaw(99)
    db.close()
    expect(await recordVisit(VISIT, NOW, records)).toEqual({ ok: false, problem: 'newer' })
    const again = await openRaw(99)
    expect(again.version).toBe(99)
    again.close()
  })

  it('when the database lacks its stores', async () => {
    const db = await openRaw(1)
    db.close()
    expect(await listJournal(records)).toEqual({ ok: false, problem: 'damaged' })
  })

  it('while an older release holds it open, and available once that ends', async () => {
    const impatient = openRecords(name, 1)
    const older = await openRaw(1)
    expect(await impatient.erase()).toEqual({ ok: false, problem: 'blocked' })
    expect(await listJournal(impatient)).toEqual({ ok: false, problem: 'blocked' })
    older.close()
    expect(await listJournal(records)).toEqual({ ok: true, value: [] })
  })

  it('when there is no room for a write, which changes nothing', async () => {
    await acknowledge({ service: 'apple-icloud', revision: 'a', when: NOW, claims: [] }, records)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing('QuotaExceededError'))
    expect(await acknowledge({ service: 'apple-icloud', revision: 'b', when: NOW, claims: [] }, records)).toEqual({
      ok: false,
      problem: 'full',
    })
    expect(await acknowledgementOf('apple-icloud', records)).toMatchObject({ ok: true, value: { revision: 'a' } })
  })

  it('when a write is refused only once it was asked for', async () => {
    await recordVisit(VISIT, NOW, records)
    const written = await records.write(async (transaction) => {
      const [row] = await transaction.objectStore('journal').getAll()
      const noRoom = new DOMException('no room', 'QuotaExceededError')
      vi.spyOn(IDBRequest.prototype, 'error', 'get').mockReturnValue(noRoom)
      await transaction.objectStore('journal').add(row!)
    })
    expect(written).toEqual({ ok: false, problem: 'full' })
  })

  it('when the room runs out as the transaction is committed', async () => {
    const written = await records.write(async (transaction) => {
      const putting = transaction.objectStore('journal').put(v1.journal[0]!)
      const error = new DOMException('no room', 'QuotaExceededError')
      Object.defineProperty(transaction, 'error', { get: () => error })
      transaction.abort()
      await putting
    })
    expect(written).toEqual({ ok: false, problem: 'full' })
    expect(await listJournal(records)).toEqual({ ok: true, value: [] })
  })
})
