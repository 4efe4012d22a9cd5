import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SETTING_NAMES, SETTINGS } from './definitions.ts'
import v1 from './fixtures/storage-local-v1.json' with { type: 'json' }
import v2 from './fixtures/storage-local-v2.json' with { type: 'json' }
import {
  onChanged,
  type PreferenceChanges,
  readAll,
  readSettings,
  setAnswer,
  setEarlierAnswer,
  setService,
  setSetting,
  setSite,
} from './preferences.ts'
import { StorageError, type StorageEvents } from './storage-area.ts'
import { FakeArea } from './testing/fake-area.ts'
import { FakeLocks } from './testing/fake-locks.ts'

const DEFAULTS = Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].default]))
const OFF = { alerts: 'off', until: 'facts-change', revisions: ['87e277190b3b'] } as const
const NOTHING = { answers: new Map(), earlier: new Map(), sites: new Map(), services: new Map() }
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new FakeLocks() })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('reading', () => {
  it('gives the defaults where nothing is stored', async () => {
    const area = new FakeArea()
    expect(await readAll(area)).toEqual({ settings: DEFAULTS, ...NOTHING, problem: null })
    expect(area.calls.writes).toBe(0)
  })

  it('takes one call, which names no keys', async () => {
    const area = new FakeArea(v2)
    const get = vi.spyOn(area, 'get')
    const { answers, earlier, sites, services, settings } = await readAll(area)
    expect(settings.language).toBe('zh-TW')
    expect(answers.get('apple-account')).toEqual({ answer: 'yes', services: ['apple-icloud'] })
    expect([...earlier]).toEqual([['linkedin', 'not-sure']])
    expect([...sites.keys()]).toEqual(['icloud.com', 'linkedin.cn'])
    expect([...services.keys()]).toEqual(['linkedin'])
    expect(get.mock.calls).toEqual([[null]])
  })

  it('loses nothing that release 0.1.0 stored', async () => {
    const area = new FakeArea(v1)
    const all = await readAll(area)
    expect(all.settings).toEqual({
      defaultAnswer: 'no',
      language: 'zh-TW',
      theme: 'dark',
      alertStyle: 'notification',
      pause: { until: 'turned-on' },
      quietIcon: true,
      journal: { on: true, retention: 'forever' },
    })
    expect(all.answers.size).toBe(0)
    expect([...all.earlier]).toEqual([
      ['apple-icloud', 'yes'],
      ['linkedin', 'not-sure'],
    ])
    expect([...all.sites]).toEqual([
      ['icloud.com', OFF],
      ['linkedin.cn', { alerts: 'on', until: 'good', revisions: ['0123456789ab'] }],
    ])
    expect([...all.services]).toEqual([['linkedin', { alerts: 'off', until: 'good', revisions: ['0123456789ab'] }]])
    expect(area.contents()).toEqual(v1)
  })

  it('has in the fixtures every setting there is', () => {
    for (const fixture of [v1, v2]) {
      const settings = Object.keys(fixture).filter((key) => key.startsWith('setting:'))
      expect(settings).toEqual(SETTING_NAMES.map((name) => `setting:${name}`))
    }
  })

  it('takes null for nothing stored', async () => {
    const area = new FakeArea({ 'setting:theme': null, 'answer:apple-icloud': null, 'question:a': null })
    const all = await readAll(area)
    expect(all.settings.theme).toBe('system')
    expect([all.answers.size, all.earlier.size]).toEqual([0, 0])
    expect(area.calls.writes).toBe(0)
  })

  it('leaves keys alone that it does not know', async () => {
    const stranger = { 'setting:colour': { v: 1, value: 'red' }, 'answer:Not An Id': { v: 1, value: 'yes' }, other: 1 }
    const area = new FakeArea(stranger)
    await readAll(area)
    expect(area.contents()).toEqual(stranger)
  })

  it('gives the defaults and says so when the browser cannot read', async () => {
    const area = new FakeArea(v1)
    area.readFault = new Error('An unexpected error occurred')
    expect(await readSettings(area)).toEqual({ settings: DEFAULTS, problem: 'unavailable' })
    expect((await readAll(area)).problem).toBe('unavailable')
  })
})

describe('writing', () => {
  it('touches one key', async () => {
    const area = new FakeArea(v2)
    await setAnswer('apple-account', 'no', ['apple-icloud', 'music'], area)
    const value = { answer: 'no', services: ['apple-icloud', 'music'] }
    expect(area.contents()).toEqual({ ...v2, 'question:apple-account': { v: 1, value } })
    expect(area.calls.writes).toBe(1)
  })

  it('takes a choice back with null', async () => {
    const area = new FakeArea(v2)
    await setAnswer('apple-account', null, [], area)
    await setEarlierAnswer('linkedin', null, area)
    await setSite('icloud.com', null, area)
    await setService('linkedin', null, area)
    const all = await readAll(area)
    expect([...all.answers.keys()]).toEqual(['work-account'])
    expect(all.earlier.size).toBe(0)
    expect(all.sites.has('icloud.com')).toBe(false)
    expect(all.services.size).toBe(0)
  })

  it('writes what release 0.1.0 stored in the shape of now', async () => {
    const area = new FakeArea(v1)
    const { sites } = await readAll(area)
    await setSite('icloud.com', sites.get('icloud.com') ?? null, area)
    expect(area.contents()['site:icloud.com']).toEqual({ v: 2, value: OFF })
  })

  it('refuses a value that is none of the setting, and an id that is none', async () => {
    const area = new FakeArea()
    await expect(setSetting('theme', 'midnight' as 'dark', area)).rejects.toThrow(/light/)
    await expect(setAnswer('../x', 'yes', [], area)).rejects.toThrow('expected a service id')
    await expect(setSite('no host', OFF, area)).rejects.toThrow('expected a host name')
    expect(area.contents()).toEqual({})
  })

  it.each([
    ['full', new Error('QUOTA_BYTES quota exceeded')],
    ['full', Object.assign(new Error('No room'), { name: 'QuotaExceededError' })],
    ['unavailable', new Error('An unexpected error occurred')],
  ])('says in an error of its own that the storage is %s', async (problem, fault) => {
    const area = new FakeArea(v1)
    area.writeFault = fault
    const failure = await setAnswer('linkedin', 'no', ['linkedin'], area).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StorageError)
    expect(failure).toMatchObject({ problem, keys: ['question:linkedin'] })
    expect(area.contents()).toEqual(v1)
  })

  it('loses nothing when two windows write at the same moment', async () => {
    const area = new FakeArea()
    const ids = Array.from({ length: 100 }, (_, index) => `service-${index}`)
    await Promise.all(ids.flatMap((id) => [setAnswer(id, 'yes', [id], area), setService(id, OFF, area)]))
    const all = await readAll(area)
    expect(all.answers.size).toBe(100)
    expect(all.services.size).toBe(100)
  })
})

describe('being told of changes', () => {
  it('hears that the policy changed, and nothing of other areas', () => {
    const heard = vi.fn()
    const listeners: Parameters<StorageEvents['addListener']>[0][] = []
    onChanged(heard, { addListener: (listener) => listeners.push(listener), removeListener: () => undefined })
    for (const listener of listeners) listener({ 'setting:theme': { newValue: { v: 1, value: 'dark' } } }, 'sync')
    expect(heard).not.toHaveBeenCalled()
    for (const listener of listeners) listener({ defaultAnswer: { newValue: 'no' } }, 'managed')
    expect(heard).toHaveBeenCalledExactlyOnceWith({ settings: {}, ...NOTHING })
  })

  it('hears what changed, parsed, and nothing of other keys', async () => {
    const area = new FakeArea(v1)
    const heard: PreferenceChanges[] = []
    const end = onChanged((changes) => heard.push(changes), area.events)
    await setSetting('theme', 'light', area)
    await setAnswer('work-account', 'yes', ['azure'], area)
    await setEarlierAnswer('linkedin', null, area)
    await area.set({ 'site:icloud.com': 'damaged', unrelated: 1 })
    await area.set({ unrelated: 2 })
    end()
    await setSetting('theme', 'dark', area)
    expect(heard).toEqual([
      { ...NOTHING, settings: { theme: 'light' } },
      { ...NOTHING, settings: {}, answers: new Map([['work-account', { answer: 'yes', services: ['azure'] }]]) },
      { ...NOTHING, settings: {}, earlier: new Map([['linkedin', null]]) },
      { ...NOTHING, settings: {}, sites: new Map([['icloud.com', null]]) },
    ])
  })
})
