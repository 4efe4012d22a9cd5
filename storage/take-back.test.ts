import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { STAY } from '../core/journal.ts'
import { acknowledge } from './acknowledgements.ts'
import { type AppliedImport, applyImport, makeBackup, PendingError, readRemembered, takeBackImport } from './backup.ts'
import type { Backup } from './backup-file.ts'
import { openRecords, type Records } from './database.ts'
import { eraseService, recordVisit } from './journal.ts'
import { eraseEverything, finishPending, readPending } from './pending.ts'
import { setAnswer, setSetting } from './preferences.ts'
import type { ImportMode } from './record-schemas.ts'
import { StorageError } from './storage-area.ts'
import { anyBackup, FULL } from './testing/backups.ts'
import { FakeArea } from './testing/fake-area.ts'
import { FakeLocks } from './testing/fake-locks.ts'

const NOW = new Date(2026, 10, 21, 12).getTime()
const EMPTY: Backup = { ...FULL, preferences: {}, acknowledgements: [], notifications: [], journal: null }
const SLACK = { service: 'slack', domain: 'slack.com' }
const NO = { v: 1, value: { answer: 'no', services: ['apple-icloud'] } }

let number = 0
let local: FakeArea
let records: Records

beforeEach(() => {
  local = new FakeArea()
  records = openRecords(`take-back-${number++}`)
  vi.stubGlobal('navigator', { locks: new FakeLocks() })
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  records.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function bring(backup: Backup, mode: ImportMode): Promise<AppliedImport> {
  const applied = await applyImport(backup, mode, local, records)
  await finishPending(local, records)
  return applied
}

async function takeBack(applied: AppliedImport): Promise<void> {
  await takeBackImport(applied, local)
  expect(await finishPending(local, records)).toMatchObject({ ok: true })
}

/** Everything remembered, in an order of its own. */
async function remembered() {
  const { preferences, records: rows } = await readRemembered(local, records)
  const sorted = (list: object[] | null | undefined) => list?.map((row) => JSON.stringify(row)).sort()
  return {
    preferences,
    acknowledgements: sorted(rows?.acknowledgements),
    notifications: sorted(rows?.notifications),
    journal: sorted(rows?.journal),
  }
}

const visits = async () => (await readRemembered(local, records)).records?.journal ?? []

describe('taking back an import', () => {
  it('brings back whatever was before, whatever was imported', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, anyBackup, fc.constantFrom('merge', 'replace'), async (before, backup, mode) => {
        await bring({ ...before, journal: before.journal ?? [] }, 'replace')
        const was = await remembered()
        await takeBack(await bring(backup, mode))
        expect(await remembered()).toEqual(was)
      }),
      { numRuns: 40 },
    )
  })

  it.each(['merge', 'replace'] as const)('keeps what was chosen since, after a %s', async (mode) => {
    await local.set({ 'setting:theme': { v: 1, value: 'light' } })
    const backup = { ...EMPTY, preferences: { 'setting:theme': { v: 1, value: 'dark' }, 'question:apple': NO } }
    // While the preview stood.
    await setAnswer('tesla', 'yes', ['tesla'], local)
    const applied = await bring(backup, mode)
    await setAnswer('paypal', 'yes', ['paypal'], local)
    await setAnswer('apple', 'yes', ['apple-icloud'], local)
    await takeBack(applied)
    expect(local.contents()).toEqual({
      'setting:theme': { v: 1, value: 'light' },
      'question:tesla': { v: 1, value: { answer: 'yes', services: ['tesla'] } },
      'question:paypal': { v: 1, value: { answer: 'yes', services: ['paypal'] } },
      'question:apple': { v: 1, value: { answer: 'yes', services: ['apple-icloud'] } },
    })
  })

  it('takes back a choice that was changed and put as the import had it', async () => {
    const applied = await bring({ ...EMPTY, preferences: { 'setting:theme': { v: 1, value: 'dark' } } }, 'merge')
    await setSetting('theme', 'light', local)
    await setSetting('theme', 'dark', local)
    await takeBack(applied)
    expect(local.contents()).toEqual({})
  })

  it('knows a value again whose fields the browser gives back in another order', async () => {
    const applied = await bring({ ...EMPTY, preferences: { 'question:apple': NO } }, 'merge')
    await local.set({ 'question:apple': { value: { services: ['apple-icloud'], answer: 'no' }, v: 1 } })
    await takeBack(applied)
    expect(local.contents()).toEqual({})
  })

  it('keeps visits made since, and the whole day they were made on', async () => {
    const entry = { ...SLACK, day: '2026-11-20', count: 2, first: NOW - 2e8, last: NOW - 2e8 }
    const today = { ...SLACK, day: '2026-11-21', count: 1, first: NOW, last: NOW }
    const applied = await bring({ ...EMPTY, journal: [entry, today] }, 'merge')
    await recordVisit(SLACK, NOW + 2 * STAY, records)
    await recordVisit({ service: 'notion', domain: 'notion.so' }, NOW, records)
    await takeBack(applied)
    expect(await visits()).toMatchObject([{ service: 'notion' }, { service: 'slack', day: '2026-11-21', count: 2 }])
  })

  it('brings back what a replacing import removed, and not what was erased since', async () => {
    await recordVisit(SLACK, NOW, records)
    await recordVisit({ service: 'notion', domain: 'notion.so' }, NOW, records)
    const applied = await bring({ ...EMPTY, journal: [] }, 'replace')
    expect(await visits()).toEqual([])
    await takeBack(applied)
    expect(await visits()).toMatchObject([{ service: 'notion' }, { service: 'slack' }])
    await eraseService('slack', records)
    await takeBack(await bring({ ...FULL, preferences: {} }, 'merge'))
    expect(await visits()).toMatchObject([{ service: 'notion' }])
  })

  it('keeps a visit and a notice seen between the decision and the background’s work', async () => {
    await recordVisit(SLACK, NOW, records)
    const applied = await applyImport({ ...EMPTY, journal: [] }, 'replace', local, records)
    await recordVisit(SLACK, NOW + 2 * STAY, records)
    await acknowledge({ service: 'slack', revision: 'r1', when: NOW, claims: [] }, records)
    await finishPending(local, records)
    expect(await visits()).toMatchObject([{ count: 2 }])
    await takeBack(applied)
    expect(await visits()).toMatchObject([{ count: 2 }])
    expect((await readRemembered(local, records)).records?.acknowledgements).toHaveLength(1)
  })

  it('joins a day that moved on before the background’s work with the file’s', async () => {
    const entry = { ...SLACK, day: '2026-11-21', count: 5, first: NOW - 1000, last: NOW - 1000 }
    await applyImport({ ...EMPTY, journal: [entry] }, 'merge', local, records)
    await recordVisit(SLACK, NOW, records)
    await finishPending(local, records)
    expect(await visits()).toEqual([{ ...entry, last: NOW }])
  })

  it('before the background has done it leaves the records as they were', async () => {
    const applied = await applyImport(FULL, 'merge', local, records)
    await takeBack(applied)
    expect(await remembered()).toMatchObject({ preferences: {}, journal: [], acknowledgements: [] })
  })

  it('that waits for the records calls it off', async () => {
    const fault = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError')
    })
    const applied = await applyImport(FULL, 'merge', local, records)
    expect(applied.records).toBeNull()
    await takeBackImport(applied, local)
    fault.mockRestore()
    expect(await readPending(local)).toBeNull()
    await finishPending(local, records)
    expect(await remembered()).toMatchObject({ preferences: {}, journal: [] })
  })

  it('puts what could not be read aside for good, and does not bring it back into force', async () => {
    local = new FakeArea({ 'setting:theme': 'midnight' })
    await takeBack(await bring({ ...EMPTY, preferences: { 'setting:theme': { v: 1, value: 'dark' } } }, 'merge'))
    expect(local.contents()).toEqual({ 'set-aside:setting:theme': 'midnight' })
  })

  it('waits while everything is being erased', async () => {
    const applied = await bring(FULL, 'merge')
    await eraseEverything(local)
    await expect(takeBackImport(applied, local)).rejects.toThrow(PendingError)
  })

  it('changes nothing when there is no room', async () => {
    const applied = await bring(FULL, 'merge')
    const before = local.contents()
    local.writeFault = new Error('QUOTA_BYTES quota exceeded')
    await expect(takeBackImport(applied, local)).rejects.toThrow(StorageError)
    expect(local.contents()).toEqual(before)
  })

  it('leaves a row that cannot be read where it is', async () => {
    const row = { ...SLACK, day: '2026-11-21', count: 'many', first: NOW, last: NOW }
    await records.write((transaction) => transaction.objectStore('journal').put(row as never))
    const entry = { ...SLACK, day: '2026-11-21', count: 5, first: NOW, last: NOW }
    await takeBack(await bring({ ...EMPTY, journal: [entry] }, 'merge'))
    const raw = await records.read((transaction) => transaction.objectStore('journal').getAll())
    expect(raw).toEqual({ ok: true, value: [row] })
  })
})

it('a backup made after taking an import back is the one made before it', async () => {
  await bring(FULL, 'merge')
  const made = async () => makeBackup(await readRemembered(local, records), { journal: true }, NOW)
  const before = await made()
  await takeBack(await bring({ ...EMPTY, preferences: { 'setting:theme': { v: 1, value: 'light' } } }, 'replace'))
  const after = await made()
  expect(after.preferences).toEqual(before.preferences)
  expect(after.journal).toEqual(before.journal)
})
