/**
 * Every path on which something is written, for tests that end or refuse it at every step.
 * @module
 */

import { acknowledge, takeNotification } from '../acknowledgements.ts'
import { applyImport } from '../backup.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from '../backup-file.ts'
import type { Records } from '../database.ts'
import v1 from '../fixtures/storage-local-v1.json' with { type: 'json' }
import { eraseDays, eraseJournal, eraseService, prune, recordVisit } from '../journal.ts'
import { eraseEverything, finishPending } from '../pending.ts'
import { readAll, setAnswer, setService, setSetting, setSite } from '../preferences.ts'
import { putBack } from '../set-aside.ts'
import type { FakeArea } from './fake-area.ts'

export const NOON = new Date(2026, 10, 20, 12).getTime()
const DAMAGED = { ...v1, 'setting:theme': { v: 8, value: 'dusk' }, 'answer:linkedin': 5 }
const OFF = { alerts: 'off', until: 'good', revisions: ['abc'] } as const

const SEEN = { service: 'apple-icloud', revision: 'new', when: NOON, claims: ['c1', 'c2'] }

export const BACKUP: Backup = {
  format: BACKUP_FORMAT,
  version: BACKUP_VERSION,
  date: '2026-11-01T00:00:00.000Z',
  preferences: {
    'setting:theme': { v: 1, value: 'light' },
    'setting:journal': { v: 1, value: { on: true, retention: 30 } },
    'answer:slack': { v: 1, value: 'no' },
  },
  acknowledgements: [SEEN, { service: 'slack', revision: 'abc', when: NOON, claims: [] }],
  notifications: [{ service: 'slack', revision: 'abc', when: NOON }],
  journal: [1, 2, 3, 5, 7, 9, 11, 13].map((day) => ({
    service: 'slack',
    domain: 'slack.com',
    day: `2026-11-${String(day).padStart(2, '0')}`,
    count: 2,
    first: NOON,
    last: NOON,
  })),
}

export interface Path {
  does: string
  stored?: Record<string, unknown>
  work(area: FakeArea, records: Records): Promise<unknown>
}

export const PATHS: Path[] = [
  { does: 'a setting is chosen', work: (area) => setSetting('theme', 'light', area) },
  {
    does: 'a setting is chosen over a damaged one',
    stored: DAMAGED,
    work: (area) => setSetting('theme', 'light', area),
  },
  { does: 'an answer is given', work: (area) => setAnswer('slack', 'yes', ['slack'], area) },
  { does: 'an answer is taken back', work: (area) => setAnswer('linkedin', null, [], area) },
  { does: 'a damaged answer is taken back', stored: DAMAGED, work: (area) => setAnswer('linkedin', null, [], area) },
  { does: 'alerts of a site are turned off', work: (area) => setSite('slack.com', OFF, area) },
  { does: 'alerts of a service are turned on again', work: (area) => setService('linkedin', null, area) },
  { does: 'damaged values are read', stored: DAMAGED, work: (area) => readAll(area) },
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
  { does: 'a notice is acknowledged', work: (_, records) => acknowledge(SEEN, records) },
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
    work: (area, records) => applyImport(BACKUP, 'merge', area, records).then(() => finishPending(area, records)),
  },
  {
    does: 'a backup replaces everything',
    work: (area, records) => applyImport(BACKUP, 'replace', area, records).then(() => finishPending(area, records)),
  },
  {
    does: 'a backup replaces everything, damaged values too',
    stored: DAMAGED,
    work: (area, records) => applyImport(BACKUP, 'replace', area, records).then(() => finishPending(area, records)),
  },
  {
    does: 'everything is erased',
    work: (area, records) => eraseEverything(area).then(() => finishPending(area, records)),
  },
]
