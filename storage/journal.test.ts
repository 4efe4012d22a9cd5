import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRecords, type Records } from './database.ts'
import { eraseDays, eraseJournal, eraseService, listJournal, prune, recordVisit } from './journal.ts'

const HOUR = 3_600_000
const SLACK = { service: 'slack', domain: 'slack.com' }
const ICLOUD = { service: 'apple-icloud', domain: 'icloud.com' }
/** A service whose id begins like another's. */
const ICLOUD_MAIL = { service: 'apple-icloud-mail', domain: 'mail.icloud.com' }

let number = 0
let records: Records
beforeEach(() => {
  records = openRecords(`journal-${number++}`)
})
afterEach(() => records.close())

function noon(year: number, month: number, day: number): number {
  return new Date(year, month - 1, day, 12).getTime()
}

async function days(): Promise<string[]> {
  const listed = await listJournal(records)
  return listed.ok ? listed.value.map(({ service, day }) => `${service} ${day}`) : [listed.problem]
}

it('counts visits by service, domain and local day and keeps nothing else', async () => {
  await recordVisit(SLACK, noon(2026, 11, 20), records)
  await recordVisit(SLACK, noon(2026, 11, 20) + HOUR, records)
  await recordVisit(SLACK, noon(2026, 11, 21), records)
  await recordVisit({ ...SLACK, domain: 'slack-edge.com' }, noon(2026, 11, 21), records)
  expect(await listJournal(records)).toEqual({
    ok: true,
    value: [
      {
        ...SLACK,
        domain: 'slack-edge.com',
        day: '2026-11-21',
        count: 1,
        first: noon(2026, 11, 21),
        last: noon(2026, 11, 21),
      },
      { ...SLACK, day: '2026-11-20', count: 2, first: noon(2026, 11, 20), last: noon(2026, 11, 20) + HOUR },
      { ...SLACK, day: '2026-11-21', count: 1, first: noon(2026, 11, 21), last: noon(2026, 11, 21) },
    ],
  })
})

it('counts every stay of many tabs at once, and pages of one stay once', async () => {
  const at = noon(2026, 11, 20)
  await Promise.all(Array.from({ length: 10 }, (_, hour) => recordVisit(SLACK, at + hour * HOUR, records)))
  await Promise.all(Array.from({ length: 50 }, () => recordVisit(SLACK, at, records)))
  expect(await listJournal(records)).toMatchObject({ value: [{ count: 10, first: at, last: at + 9 * HOUR }] })
})

it('keeps the earliest and the latest visit of a day when the clock is set back', async () => {
  const now = noon(2026, 11, 20)
  for (const time of [now, now - HOUR, now - 1000]) await recordVisit(SLACK, time, records)
  expect(await listJournal(records)).toMatchObject({ value: [{ count: 2, first: now - HOUR, last: now }] })
})

describe('erasing', () => {
  beforeEach(async () => {
    for (const visit of [SLACK, ICLOUD, ICLOUD_MAIL]) {
      for (const day of [18, 19, 20]) await recordVisit(visit, noon(2026, 11, day), records)
    }
  })

  it('takes one service and no other that begins like it', async () => {
    await eraseService('apple-icloud', records)
    expect(new Set((await days()).map((entry) => entry.split(' ')[0]))).toEqual(new Set(['apple-icloud-mail', 'slack']))
  })

  it('takes a span of days, both ends included', async () => {
    await eraseDays('2026-11-18', '2026-11-19', records)
    expect(await days()).toEqual(['apple-icloud 2026-11-20', 'apple-icloud-mail 2026-11-20', 'slack 2026-11-20'])
  })

  it('takes nothing for a span that ends before it begins', async () => {
    await eraseDays('2026-11-20', '2026-11-18', records)
    expect(await days()).toHaveLength(9)
  })

  it('takes everything', async () => {
    await eraseJournal(records)
    expect(await days()).toEqual([])
  })
})

describe('retention', () => {
  beforeEach(async () => {
    for (const time of [
      noon(2025, 11, 20),
      noon(2026, 10, 21),
      noon(2026, 10, 22),
      noon(2026, 11, 19),
      noon(2026, 11, 20),
    ]) {
      await recordVisit(SLACK, time, records)
    }
  })

  it('of 30 days keeps 29 days before the last day but one with a visit', async () => {
    await prune(30, noon(2026, 11, 20), records)
    expect(await days()).toEqual(['slack 2026-10-21', 'slack 2026-10-22', 'slack 2026-11-19', 'slack 2026-11-20'])
    await recordVisit(SLACK, noon(2026, 11, 21), records)
    await prune(30, noon(2026, 11, 21), records)
    expect((await days())[0]).toBe('slack 2026-10-22')
  })

  it('of a year keeps a year', async () => {
    await prune(365, noon(2026, 11, 20), records)
    expect(await days()).toHaveLength(5)
    await recordVisit(SLACK, noon(2026, 11, 21), records)
    await prune(365, noon(2026, 11, 21), records)
    expect((await days())[0]).toBe('slack 2026-10-21')
  })

  it('loses nothing to a clock that ran ahead once', async () => {
    await recordVisit(SLACK, noon(2031, 1, 1), records)
    await prune(365, noon(2031, 1, 1), records)
    expect((await days())[0]).toBe('slack 2026-10-21')
    expect(await days()).toHaveLength(5)
  })

  it('for ever keeps everything', async () => {
    await prune('forever', noon(2126, 11, 20), records)
    expect(await days()).toHaveLength(5)
  })

  it('loses nothing when the clock is set back', async () => {
    await prune(30, noon(2001, 1, 1), records)
    expect(await days()).toHaveLength(5)
  })
})
