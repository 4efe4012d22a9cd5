import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { applyImport } from './backup.ts'
import { openRecords } from './database.ts'
import { PENDING_KEY } from './definitions.ts'
import { eraseJournal, listJournal } from './journal.ts'
import { finishPending } from './pending.ts'
import { FakeArea } from './testing/fake-area.ts'
import { BACKUP } from './testing/write-paths.ts'

it('an import is made once, though it stays pending: what was erased after it does not come back', async () => {
  const area = new FakeArea()
  const records = openRecords('pending')
  await applyImport(BACKUP, 'merge', area, records)
  const pending = await area.get([PENDING_KEY])
  await finishPending(area, records)
  const visits = await listJournal(records)
  expect(visits.ok && visits.value.length).toBeGreaterThan(0)
  await eraseJournal(records)
  // As when the worker was ended between the two stores.
  await area.set(pending)
  await finishPending(area, records)
  expect(await listJournal(records)).toEqual({ ok: true, value: [] })
  expect(await area.get([PENDING_KEY])).toEqual({})
})
