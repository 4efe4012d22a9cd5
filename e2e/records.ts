import type { Fixture } from './fixture.ts'

/** Everything in the extension's database: rows by store, in order of their keys. Empty where there is no database. */
export interface RecordsDump {
  readonly acknowledgements?: readonly { service: string; revision: string; when: number; claims: string[] }[]
  readonly notifications?: readonly { service: string; revision: string; when: number }[]
  readonly journal?: readonly {
    service: string
    domain: string
    day: string
    count: number
    first: number
    last: number
  }[]
  readonly applied?: readonly { what: string; id: string }[]
}
type Store = keyof RecordsDump

/** The database as a page of the extension finds it, past the extension's own code. */
export class RecordsDesk {
  readonly #fixture: Fixture

  constructor(fixture: Fixture) {
    this.#fixture = fixture
  }

  async dump(): Promise<RecordsDump> {
    return (await this.#fixture.desk()).evaluate(async () => {
      // Opening a database that is not there would make one.
      if (!(await indexedDB.databases()).some(({ name }) => name === 'whereabouts')) return {}
      const result = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const db = await result(indexedDB.open('whereabouts'))
      const stores = [...db.objectStoreNames]
      const rows: Record<string, unknown[]> = {}
      if (stores.length > 0) {
        const transaction = db.transaction(stores)
        for (const store of stores) rows[store] = await result(transaction.objectStore(store).getAll())
      }
      db.close()
      return rows
    })
  }

  /** Puts a row into a database that the extension has made. */
  async put<Name extends Store>(store: Name, row: NonNullable<RecordsDump[Name]>[number]): Promise<void> {
    const put = (name: string, value: unknown) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whereabouts')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const transaction = db.transaction(name, 'readwrite')
          transaction.objectStore(name).put(value)
          transaction.onabort = () => reject(transaction.error)
          transaction.oncomplete = () => {
            db.close()
            resolve()
          }
        }
      })
    await (await this.#fixture.desk()).evaluate(put, store, row)
  }

  /** Deletes the database, as when a person clears the browser's data. */
  async erase(): Promise<void> {
    await (await this.#fixture.desk()).evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('whereabouts')
          request.onsuccess = () => resolve()
          request.onerror = () => reject(request.error)
        }),
    )
  }

  /** Makes the database one of a later release. */
  async makeNewer(): Promise<void> {
    await this.erase()
    await (await this.#fixture.desk()).evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('whereabouts', 99)
          request.onupgradeneeded = () => request.result.createObjectStore('of-later')
          request.onerror = () => reject(request.error)
          request.onsuccess = () => {
            request.result.close()
            resolve()
          }
        }),
    )
  }

  /**
   * Holds up every opening of the database, as a connection of an older release that does not end would.
   * @returns what ends it
   */
  async block(): Promise<() => Promise<void>> {
    const desk = await this.#fixture.desk()
    await desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('whereabouts')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            // What comes next waits behind this request, which waits for the connection to end.
            const waiting = indexedDB.deleteDatabase('whereabouts')
            waiting.onblocked = () => resolve()
            const held = window as Window & { letGo?: () => void }
            held.letGo = () => opening.result.close()
          }
        }),
    )
    return () => desk.evaluate(() => (window as Window & { letGo?: () => void }).letGo?.())
  }

  /**
   * Resolves when the background has written what it had begun to write: it is asked, three times over, for a write
   * that changes nothing, and the database does one write after the other.
   */
  async written(): Promise<void> {
    await (await this.#fixture.desk()).evaluate(async () => {
      for (let time = 0; time < 3; time++) {
        await chrome.runtime.sendMessage({ name: 'erase-visits', request: { service: 'no-such-service' } })
      }
    })
  }

  /** Both stores, to the byte. */
  async bytes(): Promise<string> {
    const stored = Object.entries(await this.#fixture.stored()).sort(([a], [b]) => (a < b ? -1 : 1))
    return JSON.stringify([stored, await this.dump()])
  }
}
