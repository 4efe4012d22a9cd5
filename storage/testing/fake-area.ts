/**
 * A storage.local for tests: the browser's promises and nothing else, with faults and an end that can be put before or
 * after any call.
 * @module
 */
import type { StorageArea, StorageEvents } from '../storage-area.ts'

type Listener = Parameters<StorageEvents['addListener']>[0]

/** Where a test can stop everything; a step that never resolves stands for a killed worker. */
export interface Steps {
  step(): Promise<void>
}

/** Storage in memory that counts how it is used, and fails where a test wants it to. */
export class FakeArea implements StorageArea {
  readonly data = new Map<string, unknown>()
  readonly calls: { reads: number; writes: number } = { reads: 0, writes: 0 }
  /** What every read, or every write, is to fail with. */
  readFault: Error | null = null
  writeFault: Error | null = null
  private readonly listeners = new Set<Listener>()
  private readonly steps: Steps | null

  constructor(data: Readonly<Record<string, unknown>> = {}, steps: Steps | null = null) {
    for (const [key, value] of Object.entries(data)) this.data.set(key, structuredClone(value))
    this.steps = steps
  }

  readonly events: StorageEvents = {
    addListener: (listener) => this.listeners.add(listener),
    removeListener: (listener) => this.listeners.delete(listener),
  }

  async get(keys: string[] | null): Promise<Record<string, unknown>> {
    await this.steps?.step()
    if (this.readFault) throw this.readFault
    this.calls.reads += 1
    const wanted = keys ?? [...this.data.keys()]
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => this.data.has(key)).map((key) => [key, this.data.get(key)])),
    )
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.write(Object.entries(structuredClone(items)))
  }

  async remove(keys: string | string[]): Promise<void> {
    await this.write([keys].flat().map((key) => [key, undefined]))
  }

  /** Everything stored; a null counts as nothing. */
  contents(): Record<string, unknown> {
    return Object.fromEntries([...this.data].filter(([, value]) => value !== null).sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  private async write(entries: [string, unknown][]): Promise<void> {
    await this.steps?.step()
    if (this.writeFault) throw this.writeFault
    this.calls.writes += 1
    const changes = Object.fromEntries(
      entries.map(([key, newValue]) => [key, { oldValue: this.data.get(key), newValue: newValue ?? undefined }]),
    )
    for (const [key, value] of entries) {
      if (value === undefined) this.data.delete(key)
      else this.data.set(key, value)
    }
    for (const listener of this.listeners) listener(changes, 'local')
    await this.steps?.step()
  }
}
