import { afterEach, describe, expect, it, vi } from 'vitest'
import { refreshAtStart } from './refresh.ts'

afterEach(() => vi.useRealTimers())

describe('what shows after an installation or the start of the browser', () => {
  it('is refreshed at once, and again when Chromium knows the policy', async () => {
    vi.useFakeTimers()
    const refreshAll = vi.fn(async () => undefined)
    const done = refreshAtStart(refreshAll)
    expect(refreshAll).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(refreshAll).toHaveBeenCalledTimes(1)
    await vi.runAllTimersAsync()
    await done
    expect(refreshAll).toHaveBeenCalledTimes(2)
  })
})
