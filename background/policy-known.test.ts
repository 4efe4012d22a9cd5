import { afterEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { policyKnown } from './policy-known.ts'

afterEach(() => vi.useRealTimers())

it('the policy is known at its first change, whatever else changes before', async () => {
  vi.useFakeTimers()
  const known = vi.fn()
  void policyKnown().then(known)
  await fakeBrowser.storage.local.set({ other: 1 })
  await vi.advanceTimersByTimeAsync(1)
  expect(known).not.toHaveBeenCalled()
  await fakeBrowser.storage.onChanged.trigger({}, 'managed')
  await vi.advanceTimersByTimeAsync(1)
  expect(known).toHaveBeenCalledOnce()
})

it('the policy counts as known after ten seconds in which none came', async () => {
  vi.useFakeTimers()
  const known = vi.fn()
  void policyKnown().then(known)
  await vi.advanceTimersByTimeAsync(10_001)
  expect(known).toHaveBeenCalledOnce()
})
