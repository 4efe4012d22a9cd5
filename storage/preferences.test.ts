import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SETTING_NAMES, SETTINGS } from './definitions.ts'
import v1 from './fixtures/storage-local-v1.json' with { type: 'json' }
import {
  forService,
  onChanged,
  type PreferenceChanges,
  readAll,
  readSettings,
  setAnswer,
  setService,
  setSetting,
  setSite,
} from './preferences.ts'
import { StorageError, type StorageEvents } from './storage-area.ts'
import { FakeArea } from './testing/fake-area.ts'
import { FakeLocks } from './testing/fake-locks.ts'

const DEFAULTS = Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].default]))
const OFF = { alerts: 'off', until: 'facts-change', revision: '87e277190b3b' } as const

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
    expect(await forService('apple-icloud', 'icloud.com', area)).toEqual({
      settings: DEFAULTS,
      answer: null,
      site: null,
      service: null,
      problem: null,
    })
    expect(await readAll(area)).toEqual({
      settings: DEFAULTS,
      answers: new Map(),
      sites: new Map(),
      services: new Map(),
      problem: null,
    })
    expect(area.calls.writes).toBe(0)
  })

  it('reads for a service in one call and asks for its keys alone', async () => {
    const area = new FakeArea(v1)
    const get = vi.spyOn(area, 'get')
    const { answer, site, service, settings } = await forService('apple-icloud', 'icloud.com', area)
    expect({ answer, site, service, language: settings.language }).toEqual({
      answer: 'yes',
      site: OFF,
      service: null,
      language: 'zh-TW',
    })
    expect(get.mock.calls).toEqual([
      [
        [
          ...SETTING_NAMES.map((name) => `setting:${name}`),
          'answer:apple-icloud',
          'site:icloud.com',
          'service:apple-icloud',
        ],
      ],
    ])
  })

  it('reads everything that a release of version 1 stored', async () => {
    const all = await readAll(new FakeArea(v1))
    expect(all.settings).toEqual({
      defaultAnswer: 'no',
      language: 'zh-TW',
      theme: 'dark',
      alertStyle: 'notification',
      pause: { until: 'turned-on' },
      quietIcon: true,
      journal: { on: true, retention: 'forever' },
    })
    expect([...all.answers]).toEqual([
      ['apple-icloud', 'yes'],
      ['linkedin', 'not-sure'],
    ])
    expect([...all.sites.keys()]).toEqual(['icloud.com', 'linkedin.cn'])
    expect([...all.services.keys()]).toEqual(['linkedin'])
  })

  it('has in the fixture every setting there is', () => {
    expect(Object.keys(v1).filter((key) => key.startsWith('setting:'))).toEqual(
      SETTING_NAMES.map((name) => `setting:${name}`),
    )
  })

  it('takes null for nothing stored', async () => {
    const area = new FakeArea({ 'setting:theme': null, 'answer:apple-icloud': null })
    const all = await readAll(area)
    expect(all.settings.theme).toBe('system')
    expect(all.answers.size).toBe(0)
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
    expect((await forService('linkedin', 'linkedin.com', area)).problem).toBe('unavailable')
  })
})

describe('writing', () => {
  it('touches one key', async () => {
    const area = new FakeArea(v1)
    await setAnswer('apple-icloud', 'no', area)
    expect(area.contents()).toEqual({ ...v1, 'answer:apple-icloud': { v: 1, value: 'no' } })
    expect(area.calls.writes).toBe(1)
  })

  it('takes a choice back with null', async () => {
    const area = new FakeArea(v1)
    await setAnswer('apple-icloud', null, area)
    await setSite('icloud.com', null, area)
    await setService('linkedin', null, area)
    const all = await readAll(area)
    expect(all.answers.has('apple-icloud')).toBe(false)
    expect(all.sites.has('icloud.com')).toBe(false)
    expect(all.services.size).toBe(0)
  })

  it('refuses a value that is none of the setting, and an id that is none', async () => {
    const area = new FakeArea()
    await expect(setSetting('theme', 'midnight' as 'dark', area)).rejects.toThrow(/light/)
    await expect(setAnswer('../x', 'yes', area)).rejects.toThrow('expected a service id')
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
    const failure = await setAnswer('linkedin', 'no', area).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StorageError)
    expect(failure).toMatchObject({ problem, keys: ['answer:linkedin'] })
    expect(area.contents()).toEqual(v1)
  })

  it('loses nothing when two windows write at the same moment', async () => {
    const area = new FakeArea()
    const ids = Array.from({ length: 100 }, (_, index) => `service-${index}`)
    await Promise.all(ids.flatMap((id) => [setAnswer(id, 'yes', area), setService(id, OFF, area)]))
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
    expect(heard).toHaveBeenCalledExactlyOnceWith({
      settings: {},
      answers: new Map(),
      sites: new Map(),
      services: new Map(),
    })
  })

  it('hears what changed, parsed, and nothing of other keys', async () => {
    const area = new FakeArea(v1)
    const heard: PreferenceChanges[] = []
    const end = onChanged((changes) => heard.push(changes), area.events)
    await setSetting('theme', 'light', area)
    await setAnswer('linkedin', null, area)
    await area.set({ 'site:icloud.com': 'damaged', unrelated: 1 })
    await area.set({ unrelated: 2 })
    end()
    await setSetting('theme', 'dark', area)
    expect(heard).toEqual([
      { settings: { theme: 'light' }, answers: new Map(), sites: new Map(), services: new Map() },
      { settings: {}, answers: new Map([['linkedin', null]]), sites: new Map(), services: new Map() },
      { settings: {}, answers: new Map(), sites: new Map([['icloud.com', null]]), services: new Map() },
    ])
  })
})
