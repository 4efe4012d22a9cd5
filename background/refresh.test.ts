import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { afterUpdate, refreshAtStart } from './refresh.ts'

afterEach(() => vi.useRealTimers())

describe('what shows after an installation or the start of the browser', () => {
  it('is refreshed at once, and again when Chromium knows the policy or ten seconds have passed', async () => {
    vi.useFakeTimers()
    const refreshAll = vi.fn(async () => undefined)
    const done = refreshAtStart(refreshAll)
    expect(refreshAll).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(refreshAll).toHaveBeenCalledTimes(1)
    await vi.runAllTimersAsync()
    await done
    expect(refreshAll).toHaveBeenCalledTimes(2)
  })

  it('is refreshed at the first word of the policy', async () => {
    vi.useFakeTimers()
    const refreshAll = vi.fn(async () => undefined)
    const done = refreshAtStart(refreshAll)
    await vi.advanceTimersByTimeAsync(1)
    await fakeBrowser.storage.onChanged.trigger({}, 'managed')
    await done
    expect(refreshAll).toHaveBeenCalledTimes(2)
  })
})

describe('after an update', () => {
  const BEFORE = {
    'set-aside:setting:theme': { v: 1, value: 'dark' },
    'answer:fable-cloud': { v: 1, value: 'no' },
    'answer:fable-mail': { v: 1, value: 'no' },
    'answer:larkfield-cars': { v: 1, value: 'yes' },
    'answer:ostrel-pay': { v: 1, value: 'not-sure' },
    'answer:gone': { v: 1, value: 'yes' },
  }
  const stored = async () => {
    const all: Record<string, unknown> = await fakeBrowser.storage.local.get(null)
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
  }

  it('answers are moved to their questions and values put back that can be read again; nothing is lost', async () => {
    fakeBrowser.reset()
    await fakeBrowser.storage.local.set(BEFORE)
    await afterUpdate({ reason: 'update' })
    expect(await stored()).toEqual({
      'setting:theme': { v: 1, value: 'dark' },
      'question:fable-account': { v: 1, value: { answer: 'no', services: ['fable-cloud', 'fable-mail'] } },
      'question:larkfield-car': { v: 1, value: { answer: 'yes', services: ['larkfield-cars'] } },
      'answer:ostrel-pay': { v: 1, value: 'not-sure' },
      'answer:gone': { v: 1, value: 'yes' },
    })
    const after = await stored()
    await afterUpdate({ reason: 'update' })
    expect(await stored()).toEqual(after)
  })

  it('and at no other time', async () => {
    fakeBrowser.reset()
    await fakeBrowser.storage.local.set(BEFORE)
    await afterUpdate({ reason: 'install' })
    expect(await stored()).toEqual(BEFORE)
  })
})
