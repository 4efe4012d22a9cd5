import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyImport, makeBackup, PendingError, readRemembered } from './backup.ts'
import { type Backup, backupText, readBackup } from './backup-file.ts'
import { openRecords, type Records } from './database.ts'
import { PENDING_KEY } from './definitions.ts'
import v1 from './fixtures/storage-local-v1.json' with { type: 'json' }
import { planImport } from './import-plan.ts'
import { recordVisit } from './journal.ts'
import { eraseEverything, finishPending, onPendingChanged, readPending } from './pending.ts'
import { StorageError } from './storage-area.ts'
import { anyBackup, FULL } from './testing/backups.ts'
import { FakeArea } from './testing/fake-area.ts'
import { FakeLocks } from './testing/fake-locks.ts'

const NOW = Date.parse('2026-11-21T10:00:00Z')
const EMPTY: Backup = { ...FULL, preferences: {}, acknowledgements: [], notifications: [], journal: null }

let number = 0
let local: FakeArea
let records: Records

beforeEach(() => {
  local = new FakeArea()
  records = openRecords(`backup-${number++}`)
  vi.stubGlobal('navigator', { locks: new FakeLocks() })
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  records.close()
  vi.unstubAllGlobals()
})

async function bring(backup: Backup, mode: 'merge' | 'replace'): Promise<void> {
  await applyImport(backup, mode, local, records)
  expect(await finishPending(local, records)).toEqual({ ok: true, value: 'changes' })
}

async function backupNow(journal = true): Promise<Backup> {
  return makeBackup(await readRemembered(local, records), { journal }, NOW)
}

function unavailable(problem = 'UnknownError') {
  return vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', problem)
  })
}

describe('a backup', () => {
  it('holds everything, and brings it all back to an empty extension', async () => {
    await bring(FULL, 'merge')
    expect(await backupNow()).toEqual(FULL)
    expect(await readPending(local)).toBeNull()
  })

  it('leaves the journal out unless it is wanted', async () => {
    await bring(FULL, 'merge')
    expect(await backupNow(false)).toEqual({ ...FULL, journal: null })
  })

  it('holds the preferences when the records are unavailable, and says why the rest is missing', async () => {
    await bring(FULL, 'merge')
    records.close()
    unavailable()
    const remembered = await readRemembered(local, records)
    expect(remembered).toEqual({ preferences: FULL.preferences, records: null, problem: 'damaged' })
    expect(makeBackup(remembered, { journal: true }, NOW)).toEqual({ ...EMPTY, preferences: FULL.preferences })
  })

  it('of anything replaces everything with the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, anyBackup, async (before, backup) => {
        await bring(before, 'replace')
        const journal = backup.journal ?? (await backupNow()).journal
        await bring(backup, 'replace')
        const sorted = (rows: object[] | null) => rows?.map((row) => JSON.stringify(row)).sort()
        const now = await backupNow()
        expect(now.preferences).toEqual(backup.preferences)
        expect(sorted(now.acknowledgements)).toEqual(sorted(backup.acknowledgements))
        expect(sorted(now.journal)).toEqual(sorted(journal))
      }),
      { numRuns: 30 },
    )
  })

  it('merged twice changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, anyBackup, async (before, backup) => {
        await bring(before, 'replace')
        await bring(backup, 'merge')
        const once = await backupNow()
        await bring(backup, 'merge')
        expect(await backupNow()).toEqual(once)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the plan of an import', () => {
  it('says for anything exactly what then changes', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, anyBackup, fc.constantFrom('merge', 'replace'), async (before, backup, mode) => {
        await bring({ ...before, journal: before.journal ?? [] }, 'replace')
        const current = await readRemembered(local, records)
        const plan = planImport(current, backup, mode)
        const rows = await backupNow()
        await bring(backup, mode)
        const now = await backupNow()
        expect((plan.journal?.added ?? 0) - (plan.journal?.removed ?? 0)).toBe(
          (now.journal?.length ?? 0) - (rows.journal?.length ?? 0),
        )
        const changed = Object.keys({ ...rows.preferences, ...now.preferences }).filter(
          (key) => JSON.stringify(rows.preferences[key]) !== JSON.stringify(now.preferences[key]),
        )
        for (const change of plan.preferences) {
          const key = `${change.kind}:${change.kind === 'setting' ? change.name : change.id}`
          expect(changed).toContain(key)
        }
        const again = planImport(await readRemembered(local, records), backup, mode)
        expect(again).toEqual({
          preferences: [],
          acknowledgements: { added: 0, changed: 0, removed: 0 },
          journal: { added: 0, changed: 0, removed: 0 },
        })
      }),
      { numRuns: 40 },
    )
  })

  it('shows each preference as it is and as it would be', async () => {
    await bring(FULL, 'merge')
    const backup = {
      ...EMPTY,
      preferences: {
        'setting:theme': { v: 1, value: 'light' },
        'answer:slack': { v: 1, value: 'no' },
        'question:work-account': { v: 1, value: { answer: 'yes', services: ['azure'] } },
      },
    }
    const plan = planImport(await readRemembered(local, records), backup, 'merge')
    expect(plan).toEqual({
      preferences: [
        { kind: 'answer', id: 'slack', before: null, after: 'no' },
        {
          kind: 'question',
          id: 'work-account',
          before: { answer: 'no', services: ['azure', 'teams'] },
          after: { answer: 'yes', services: ['azure'] },
        },
        { kind: 'setting', name: 'theme', before: 'dark', after: 'light' },
      ],
      acknowledgements: { added: 0, changed: 0, removed: 0 },
      journal: { added: 0, changed: 0, removed: 0 },
    })
    const replaced = planImport(await readRemembered(local, records), backup, 'replace')
    expect(replaced.preferences).toContainEqual({ kind: 'setting', name: 'language', before: 'zh-TW', after: 'auto' })
    expect(replaced.preferences).toContainEqual({ kind: 'answer', id: 'linkedin', before: 'not-sure', after: null })
    expect(replaced.acknowledgements).toEqual({ added: 0, changed: 0, removed: 1 })
    expect(replaced.journal).toEqual({ added: 0, changed: 0, removed: 0 })
  })

  it('says nothing of records that are unavailable', async () => {
    unavailable()
    const plan = planImport(await readRemembered(local, records), FULL, 'merge')
    expect(plan).toMatchObject({ acknowledgements: null, journal: null })
    expect(plan.preferences).toHaveLength(Object.keys(FULL.preferences).length)
  })
})

describe('an import', () => {
  it('changes nothing when there is no room', async () => {
    await bring(FULL, 'merge')
    const before = local.contents()
    local.writeFault = new Error('QUOTA_BYTES quota exceeded')
    const failure = await applyImport(EMPTY, 'replace', local, records).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StorageError)
    expect(failure).toHaveProperty('problem', 'full')
    expect(local.contents()).toEqual(before)
  })

  it('waits for the records and is finished when they are available again', async () => {
    const fault = unavailable('QuotaExceededError')
    await applyImport(FULL, 'merge', local, records)
    expect(await finishPending(local, records)).toEqual({ ok: false, problem: 'full' })
    expect((await readPending(local))?.kind).toBe('import')
    await expect(applyImport(EMPTY, 'merge', local, records)).rejects.toThrow(PendingError)
    fault.mockRestore()
    expect(await finishPending(local, records)).toEqual({ ok: true, value: 'import' })
    expect(await backupNow()).toEqual(FULL)
  })

  it('is not applied a second time over what happened since', async () => {
    await applyImport({ ...EMPTY, journal: [] }, 'replace', local, records)
    const pending = local.contents()[PENDING_KEY]
    await finishPending(local, records)
    await recordVisit({ service: 'slack', domain: 'slack.com' }, NOW, records)
    await local.set({ [PENDING_KEY]: pending })
    await finishPending(local, records)
    expect((await backupNow()).journal).toHaveLength(1)
    expect(await readPending(local)).toBeNull()
  })

  it('keeps what it overwrites and could not be read', async () => {
    local = new FakeArea({ 'setting:theme': 'midnight', 'answer:slack': 5, 'set-aside:setting:theme': 'dusk' })
    await bring({ ...EMPTY, preferences: { 'setting:theme': { v: 1, value: 'light' } } }, 'replace')
    expect(local.contents()).toEqual({
      'setting:theme': { v: 1, value: 'light' },
      'set-aside:setting:theme': 'dusk',
      'set-aside:setting:theme:2': 'midnight',
      'set-aside:answer:slack': 5,
    })
  })

  it('that is damaged itself is set aside and stops nothing', async () => {
    local = new FakeArea({ [PENDING_KEY]: { v: 1, value: { kind: 'import', id: 4 } } })
    expect(await finishPending(local, records)).toEqual({ ok: true, value: null })
    expect(local.contents()).toHaveProperty(`set-aside:${PENDING_KEY}`)
    await bring(FULL, 'merge')
  })

  it('of a file of release 0.1.0 loses nothing', async () => {
    const read = readBackup(backupText({ ...FULL, preferences: v1 }))
    if (read.ok) await bring(read.backup, 'merge')
    const { preferences } = await backupNow()
    expect(Object.keys(preferences).sort()).toEqual(Object.keys(v1).sort())
    expect(preferences['site:icloud.com']).toEqual({
      v: 2,
      value: { alerts: 'off', until: 'facts-change', revisions: ['87e277190b3b'] },
    })
    expect(preferences['answer:apple-icloud']).toEqual({ v: 1, value: 'yes' })
  })

  it('of a file that was read, through its text', async () => {
    const read = readBackup(backupText(FULL))
    if (read.ok) await bring(read.backup, 'merge')
    expect(await backupNow()).toEqual(FULL)
  })
})

describe('erase everything', () => {
  it('erases both stores and tells who listens', async () => {
    await bring(FULL, 'merge')
    await local.set({ 'set-aside:setting:theme': 'dusk', 'something else': 1 })
    const heard: unknown[] = []
    onPendingChanged((kind) => heard.push(kind), local.events)
    await eraseEverything(local)
    expect(await finishPending(local, records)).toEqual({ ok: true, value: 'erase' })
    expect(local.contents()).toEqual({})
    expect(await backupNow()).toEqual({ ...EMPTY, journal: [] })
    expect(heard).toEqual(['erase', null])
  })

  it('does so where there are no records to erase', async () => {
    local = new FakeArea(FULL.preferences)
    vi.stubGlobal('indexedDB', undefined)
    await eraseEverything(local)
    expect(await finishPending(local, records)).toEqual({ ok: true, value: 'erase' })
    expect(local.contents()).toEqual({})
  })

  it('erases what it can and the records as soon as it can', async () => {
    await bring(FULL, 'merge')
    const fault = vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError')
    })
    await eraseEverything(local)
    expect(await finishPending(local, records)).toEqual({ ok: false, problem: 'damaged' })
    expect(Object.keys(local.contents())).toEqual([PENDING_KEY])
    fault.mockRestore()
    expect(await finishPending(local, records)).toEqual({ ok: true, value: 'erase' })
    expect(local.contents()).toEqual({})
    expect((await backupNow()).acknowledgements).toEqual([])
  })

  it('takes the place of an import that is not finished', async () => {
    await applyImport(FULL, 'merge', local, records)
    await eraseEverything(local)
    await finishPending(local, records)
    expect(await backupNow()).toEqual({ ...EMPTY, journal: [] })
  })
})
