import 'fake-indexeddb/auto'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AppliedImport, applyImport, takeBackImport } from './backup.ts'
import { openRecords, type Records } from './database.ts'
import v1 from './fixtures/storage-local-v1.json' with { type: 'json' }
import { finishPending } from './pending.ts'
import { readAll } from './preferences.ts'
import { readRecords } from './record-set.ts'
import { StorageError } from './storage-area.ts'
import { FakeArea } from './testing/fake-area.ts'
import { FakeLocks } from './testing/fake-locks.ts'
import { Worker, watchDatabase } from './testing/kill.ts'
import { BACKUP, NOON, PATHS, type Path } from './testing/write-paths.ts'

let database = 0
let kills = 0

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A database with a journal of five days of two services. */
async function filled(): Promise<string> {
  const name = `records-${database++}`
  const records = openRecords(name)
  await records.write(async (transaction) => {
    for (let day = 1; day <= 20; day += 4) {
      const entry = { day: `2026-11-${String(day).padStart(2, '0')}`, count: day, first: NOON, last: NOON }
      transaction.objectStore('journal').put({ service: 'linkedin', domain: 'linkedin.com', ...entry })
      transaction.objectStore('journal').put({ service: 'apple-icloud', domain: 'icloud.com', ...entry })
    }
    transaction
      .objectStore('acknowledgements')
      .put({ service: 'linkedin', revision: 'abc', when: NOON, claims: ['c1'] })
    await transaction.objectStore('notifications').put({ service: 'linkedin', revision: 'abc', when: NOON })
  })
  records.close()
  return name
}

/** A live worker's life begins: nobody holds a lock, and nothing is watched. */
function begin(worker: Worker): void {
  vi.restoreAllMocks()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.stubGlobal('navigator', { locks: new FakeLocks() })
  watchDatabase(worker)
}

/** Runs the work until it ends or the worker is killed; says how many steps were taken. */
async function run(
  path: Pick<Path, 'work'>,
  stored: Record<string, unknown>,
  name: string,
  worker = new Worker(Infinity),
) {
  begin(worker)
  const area = new FakeArea(stored, worker)
  const records = openRecords(name)
  const ended = path.work(area, records).then(
    () => 'done' as const,
    (error: unknown) => error,
  )
  const end = await Promise.race([ended, worker.killed])
  records.close()
  return { end, steps: worker.steps, stored: Object.fromEntries(area.data) }
}

/** What the next worker finds: at once the preferences alone, and everything once it has finished what was pending. */
async function found(stored: Record<string, unknown>, name: string) {
  begin(new Worker(Infinity))
  const asFound = await readAll(new FakeArea(stored))
  const recovered = await run({ work: finishPending }, stored, name)
  const area = new FakeArea(recovered.stored)
  const preferences = await readAll(area)
  const records = openRecords(name)
  const read = await records.read(readRecords)
  records.close()
  return { asFound, state: { preferences, contents: area.contents(), records: read } }
}

describe('killed at every step', () => {
  it.each(PATHS)('while $does, it leaves what was or what was to be', async (path) => {
    const stored = path.stored ?? v1
    const old = await found(stored, await filled())
    const name = await filled()
    const undisturbed = await run(path, stored, name)
    const wanted = await found(undisturbed.stored, name)
    expect(undisturbed.end).toBe('done')
    for (let step = 0; step < undisturbed.steps; step++) {
      const killedName = await filled()
      const killed = await run(path, stored, killedName, new Worker(step))
      expect(killed.end).toBe('killed')
      kills += 1
      const { asFound, state } = await found(killed.stored, killedName)
      expect([old.asFound, wanted.asFound]).toContainEqual(asFound)
      expect([old.state, wanted.state]).toContainEqual(state)
    }
  })

  it('twice, the second time while it finishes an import, it leaves what was or what was to be', async () => {
    const path: Pick<Path, 'work'> = { work: (area, records) => applyImport(BACKUP, 'merge', area, records) }
    const decided = await run(path, v1, await filled())
    const name = await filled()
    const finished = await run({ work: finishPending }, decided.stored, name)
    const wanted = await found(finished.stored, name)
    for (let step = 0; step < finished.steps; step++) {
      const killedName = await filled()
      const once = await run({ work: finishPending }, decided.stored, killedName, new Worker(step))
      const twice = await run({ work: finishPending }, once.stored, killedName, new Worker(Math.floor(step / 2)))
      kills += 2
      expect((await found(twice.stored, killedName)).state).toEqual(wanted.state)
    }
  })

  it('while an import is taken back, it leaves what the import made or what was before it', async () => {
    const name = await filled()
    let applied: AppliedImport | null = null
    const bring = async (area: FakeArea, records: Records) => {
      applied = await applyImport(BACKUP, 'merge', area, records)
      await finishPending(area, records)
    }
    const imported = await run({ work: bring }, v1, name)
    const old = await found(imported.stored, name)
    const back = (area: FakeArea, records: Records) =>
      takeBackImport(applied!, area).then(() => finishPending(area, records))
    const undisturbed = await run({ work: back }, imported.stored, name)
    const wanted = await found(undisturbed.stored, name)
    expect(wanted.state).toEqual((await found(v1, await filled())).state)
    for (let step = 0; step < undisturbed.steps; step++) {
      const killedName = await filled()
      const again = await run({ work: bring }, v1, killedName)
      const killed = await run({ work: back }, again.stored, killedName, new Worker(step))
      kills += 1
      expect([old.state, wanted.state]).toContainEqual((await found(killed.stored, killedName)).state)
    }
  })

  afterAll(() => {
    expect(kills).toBeGreaterThanOrEqual(200)
  })
})

describe('refused at every step for want of room', () => {
  it.each(PATHS)(
    'while $does, it leaves what was or what was to be and says so in an error of its own',
    async (path) => {
      const stored = path.stored ?? v1
      const old = await found(stored, await filled())
      const name = await filled()
      const undisturbed = await run(path, stored, name)
      const wanted = await found(undisturbed.stored, name)
      for (let step = 0; step < undisturbed.steps; step++) {
        const refusedName = await filled()
        const refused = await run(path, stored, refusedName, new Worker(step, 'refused'))
        if (refused.end !== 'done') expect(refused.end).toBeInstanceOf(StorageError)
        const { asFound, state } = await found(refused.stored, refusedName)
        expect([old.asFound, wanted.asFound]).toContainEqual(asFound)
        expect([old.state, wanted.state]).toContainEqual(state)
      }
    },
  )
})
