import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import v1 from './fixtures/storage-local-v1.json' with { type: 'json' }
import { readAll, readSettings, setSetting } from './preferences.ts'
import { putBack } from './set-aside.ts'
import { FakeArea } from './testing/fake-area.ts'
import { FakeLocks } from './testing/fake-locks.ts'

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new FakeLocks() })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => vi.unstubAllGlobals())

describe('values that cannot be read', () => {
  it('are set aside, reported once and take nothing else with them', async () => {
    const newer = { v: 2, value: { shade: 'dusk' } }
    const area = new FakeArea({ ...v1, 'setting:theme': newer })
    const all = await readAll(area)
    expect(all.settings.theme).toBe('system')
    expect(all.settings.language).toBe('zh-TW')
    expect(all.earlier.size).toBe(2)
    expect(area.contents()['set-aside:setting:theme']).toEqual(newer)
    expect(area.contents()).not.toHaveProperty('setting:theme')
    await readAll(area)
    await readAll(area)
    expect(vi.mocked(console.error).mock.calls.filter(([text]) => String(text).includes('setting:theme'))).toHaveLength(
      1,
    )
  })

  it('are kept beside an earlier one of the same key', async () => {
    const area = new FakeArea({ 'answer:linkedin': 'first' })
    await readAll(area)
    await area.set({ 'answer:linkedin': 'second' })
    await readAll(area)
    await area.set({ 'answer:linkedin': 'first' })
    await readAll(area)
    expect(area.contents()).toEqual({ 'set-aside:answer:linkedin': 'first', 'set-aside:answer:linkedin:2': 'second' })
  })

  it('stay where they are while the storage is full, and everything else is read', async () => {
    const area = new FakeArea({ ...v1, 'setting:theme': 7 })
    area.writeFault = new Error('QUOTA_BYTES quota exceeded')
    const all = await readAll(area)
    expect(all.settings.theme).toBe('system')
    expect(all.settings.language).toBe('zh-TW')
    expect(area.contents()['setting:theme']).toBe(7)
  })

  it('are set aside in the same write that stores a new choice over them', async () => {
    const area = new FakeArea({ 'setting:theme': 'midnight' })
    await setSetting('theme', 'light', area)
    expect(area.calls.writes).toBe(1)
    expect(area.contents()).toEqual({
      'set-aside:setting:theme': 'midnight',
      'setting:theme': { v: 1, value: 'light' },
    })
  })

  it('do not take away what another window chose meanwhile', async () => {
    const area = new FakeArea({ 'setting:theme': 'midnight' })
    await Promise.all([readAll(area), setSetting('theme', 'light', area), readSettings(area)])
    expect((await readSettings(area)).settings.theme).toBe('light')
    expect(area.contents()['set-aside:setting:theme']).toBe('midnight')
  })

  it('come back after an update that can read them, unless something was chosen since', async () => {
    const area = new FakeArea({
      'set-aside:setting:theme': { v: 1, value: 'dark' },
      'set-aside:answer:linkedin': { v: 1, value: 'yes' },
      'answer:linkedin': { v: 1, value: 'no' },
      'set-aside:setting:language': { v: 9, value: 'tlh' },
      'set-aside:pending': { v: 1, value: { kind: 'erase' } },
      'set-aside:unknown': 1,
    })
    expect(await putBack(area)).toEqual(['setting:theme'])
    const all = await readAll(area)
    expect(all.settings.theme).toBe('dark')
    expect(all.earlier.get('linkedin')).toBe('no')
    expect(area.contents()).toHaveProperty('set-aside:setting:language')
  })
})
