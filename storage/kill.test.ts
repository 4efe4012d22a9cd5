import 'fake-indexeddb/auto'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acknowledge, takeNotification } from './acknowledgements.ts'
import { applyImport } from './backup.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './backup-file.ts'
import { openRecords, type Records } from './database.ts'
import v1 from './fixtures/storage-local-v1.json' with { type: 'json' }
import { eraseDays, eraseJournal, eraseService, prune, recordVisit } from './journal.ts'
import { eraseEverything, finishPending } from './pending.ts'
import { forService, readAll, setAnswer, setService, setSetting, setSite } from './preferences.ts'
import { readRecords } from './record-set.ts'
import { putBack } from './set-aside.ts'
import { FakeArea } from './testing/fake-area.ts'
import { FakeLocks } from './testing/fake-locks.ts'
import { Worker, watchDatabase } from './testing/kill.ts'

const NOON = new Date(2026, 10, 20, 12).getTime()
const DAMAGED = { ...v1, 'setting:theme': { v: 8, value: 'dusk' }, 'answer:linkedin': 5 }
const OFF = { alerts: 'off', until: 'good', revision: 'abc' } as const

const BACKUP: Backup = {
  format: BACKUP_FORMAT,
  version: BACKUP_VERSION,
  date: '2026-11-01T00:00:00.000Z',
  preferences: {
    'setting:theme': { v: 1, value: 'light' },
    'setting:journal': { v: 1, value: { on: true, retention: 30 } },
    'answer:slack': { v: 1, value: 'no' },
  },
  acknowledgements: [
    { service: 'apple-icloud', revision: 'new', when: NOON, claims: ['c1', 'c2'] },
    { service: 'slack', revision: 'abc', when: NOON, claims: [] },
  ],
  notifications: [{ service: 'slack', revision: 'abc', when: NOON }],
  journal: ['2026-11-01', '2026-11-02', '2026-11-03'].map((day) => ({
    service: 'slack',
    domain: 'slack.com',
    day,
    count: 2,
    first: NOON,
    last: NOON,
  })),
}

interface Path {
  does: string
  stored?: Record<string, unknown>
  work(area: FakeArea, records: Records): Promise<unknown>
}

const PATHS: Path[] = [
  { does: 'a setting is chosen', work: (area) => setSetting('theme', 'light', area) },
  {
    does: 'a setting is chosen over a damaged one',
    stored: DAMAGED,
    work: (area) => setSetting('theme', 'light', area),
  },
  { does: 'an answer is given', work: (area) => setAnswer('slack', 'yes', area) },
  { does: 'an answer is taken back', work: (area) => setAnswer('linkedin', null, area) },
  { does: 'a damaged answer is taken back', stored: DAMAGED, work: (area) => setAnswer('linkedin', null, area) },
  { does: 'alerts of a site are turned off', work: (area) => setSite('slack.com', OFF, area) },
  { does: 'alerts of a service are turned on again', work: (area) => setService('linkedin', null, area) },
  { does: 'damaged values are read', stored: DAMAGED, work: (area) => forService('linkedin', 'linkedin.com', area) },
  { does: 'damaged values are read with everything', stored: DAMAGED, work: (area) => readAll(area) },
  {
    does: 'values are put back after an update',
    stored: { 'set-aside:setting:theme': { v: 1, value: 'dark' }, 'set-aside:answer:slack': { v: 1, value: 'no' } },
    work: (area) => putBack(area),
  },
  {
    does: 'a visit is recorded',
    work: (_, records) => recordVisit({ service: 'slack', domain: 'slack.com' }, NOON, records),
  },
  {
    does: 'a second visit is recorded',
    work: (_, records) => recordVisit({ service: 'linkedin', domain: 'linkedin.com' }, NOON, records),
  },
  { does: 'a notice is acknowledged', work: (_, records) => acknowledge(BACKUP.acknowledgements[0]!, records) },
  {
    does: 'a notification is taken',
    work: (_, records) => takeNotification({ id: 'linkedin', revision: 'new' }, NOON, records),
  },
  { does: 'visits to a service are erased', work: (_, records) => eraseService('linkedin', records) },
  { does: 'visits of some days are erased', work: (_, records) => eraseDays('2026-11-02', '2026-11-18', records) },
  { does: 'the journal is pruned', work: (_, records) => prune(30, NOON + 20 * 86_400_000, records) },
  { does: 'the journal is erased', work: (_, records) => eraseJournal(records) },
  {
    does: 'a backup is merged',
    work: (area, records) => applyImport(BACKUP, 'merge', area).then(() => finishPending(area, records)),
  },
  {
    does: 'a backup replaces everything',
    work: (area, records) => applyImport(BACKUP, 'replace', area).then(() => finishPending(area, records)),
  },
  {
    does: 'a backup replaces everything, damaged values too',
    stored: DAMAGED,
    work: (area, records) => applyImport(BACKUP, 'replace', area).then(() => finishPending(area, records)),
  },
  {
    does: 'everything is erased',
    work: (area, records) => eraseEverything(area).then(() => finishPending(area, records)),
  },
]

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

/** Runs the work until it ends or is killed at a step; says how many steps were taken. */
async function run(path: Pick<Path, 'work'>, stored: Record<string, unknown>, name: string, killAt: number) {
  const worker = new Worker(killAt)
  begin(worker)
  const area = new FakeArea(stored, worker)
  const records = openRecords(name)
  const ended = path.work(area, records).then(() => 'done' as const)
  const end = await Promise.race([ended, worker.killed])
  records.close()
  return { end, steps: worker.steps, stored: Object.fromEntries(area.data) }
}

/** What the next worker finds: at once the preferences alone, and everything once it has finished what was pending. */
async function found(stored: Record<string, unknown>, name: string) {
  begin(new Worker(Infinity))
  const asFound = (await readAll(new FakeArea(stored))).settings
  const recovered = await run({ work: finishPending }, stored, name, Infinity)
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
    const undisturbed = await run(path, stored, name, Infinity)
    const wanted = await found(undisturbed.stored, name)
    expect(undisturbed.end).toBe('done')
    for (let step = 0; step < undisturbed.steps; step++) {
      const killedName = await filled()
      const killed = await run(path, stored, killedName, step)
      expect(killed.end).toBe('killed')
      kills += 1
      const { asFound, state } = await found(killed.stored, killedName)
      expect([old.asFound, wanted.asFound]).toContainEqual(asFound)
      expect([old.state, wanted.state]).toContainEqual(state)
    }
  })

  it('twice, the second time while it finishes an import, it leaves what was or what was to be', async () => {
    const path: Pick<Path, 'work'> = { work: (area) => applyImport(BACKUP, 'merge', area) }
    const decided = await run(path, v1, await filled(), Infinity)
    const name = await filled()
    const finished = await run({ work: finishPending }, decided.stored, name, Infinity)
    const wanted = await found(finished.stored, name)
    for (let step = 0; step < finished.steps; step++) {
      const killedName = await filled()
      const once = await run({ work: finishPending }, decided.stored, killedName, step)
      const twice = await run({ work: finishPending }, once.stored, killedName, Math.floor(step / 2))
      kills += 2
      expect((await found(twice.stored, killedName)).state).toEqual(wanted.state)
    }
  })

  afterAll(() => {
    expect(kills).toBeGreaterThanOrEqual(200)
  })
})
