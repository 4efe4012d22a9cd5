import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import v2 from './fixtures/storage-local-v2.json' with { type: 'json' }
import { readPolicy } from './managed.ts'
import { inTime, NO_POLICY, readInForce } from './reader.ts'
import { FakeArea } from './testing/fake-area.ts'
import { FakeLocks } from './testing/fake-locks.ts'

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new FakeLocks() })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('what is in force', () => {
  it('is what the person chose, where no policy says otherwise', async () => {
    const all = await readInForce(NO_POLICY, new FakeArea(v2))
    expect([...all.answers.keys()]).toEqual(['apple-account', 'work-account'])
    expect(all).toMatchObject({ policy: {}, policyProblems: [], problem: null })
  })

  it('is what the policy lets it be, whose words the person never gets', async () => {
    const reading = readPolicy(
      new FakeArea({ alertStyle: 'quiet', journalAllowed: false, defaultAnswer: 'no', mutedServices: [1] }),
    )
    const { settings, policy, policyProblems } = await readInForce(reading, new FakeArea(v2))
    expect(settings).toMatchObject({ alertStyle: 'quiet', journal: { on: false, retention: 'forever' } })
    const own = await readInForce(readPolicy(new FakeArea({ defaultAnswer: 'no' })), new FakeArea())
    expect(own.settings.defaultAnswer).toBe('none')
    expect(policy.defaultAnswer).toBe('no')
    expect(policyProblems).toHaveLength(1)
  })

  it('says why nothing could be read, and is at its defaults then', async () => {
    const area = new FakeArea(v2)
    area.readFault = new Error('gone')
    expect(await readInForce(NO_POLICY, area)).toMatchObject({
      problem: 'unavailable',
      settings: { theme: 'system' },
    })
  })
})

describe('a policy in time', () => {
  it('is the policy; one that is late is null, and one that fails fails', async () => {
    vi.useFakeTimers()
    const late = inTime(new Promise(() => undefined))
    await vi.advanceTimersByTimeAsync(29)
    const asked = await Promise.race([late, Promise.resolve('not yet')])
    expect(asked).toBe('not yet')
    await vi.advanceTimersByTimeAsync(1)
    expect(await late).toBeNull()
    expect(await inTime(Promise.resolve(NO_POLICY))).toBe(NO_POLICY)
    await expect(inTime(Promise.reject(new Error('no')))).rejects.toThrow('no')
  })
})
