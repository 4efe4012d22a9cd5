import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { setSetting } from '../storage/preferences.ts'
import { onCommand } from './commands.ts'
import { welcome } from './welcome.ts'

beforeEach(() => fakeBrowser.reset())

/** Runs it without waiting for a policy. */
async function welcomeAfter(reason: string): Promise<void> {
  vi.useFakeTimers()
  const done = welcome({ reason })
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  await done
}

function opened() {
  return vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: 1 } as never)
}

describe('the welcome page', () => {
  it('opens after an installation', async () => {
    const create = opened()
    await welcomeAfter('install')
    expect(create).toHaveBeenCalledOnce()
    expect(create.mock.lastCall?.[0]).toMatchObject({ url: expect.stringMatching(/\/welcome\.html$/) })
  })

  it('waits for the policy, which Chromium knows a little after the installation', async () => {
    const create = opened()
    vi.useFakeTimers()
    const done = welcome({ reason: 'install' })
    await vi.advanceTimersByTimeAsync(2_000)
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ welcomeShown: false } as never)
    await vi.runAllTimersAsync()
    vi.useRealTimers()
    await done
    expect(create).not.toHaveBeenCalled()
  })

  it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
    'does not open after %s',
    async (reason) => {
      const create = opened()
      await welcomeAfter(reason)
      expect(create).not.toHaveBeenCalled()
    },
  )

  it('does not open where an administrator turned it off', async () => {
    const create = opened()
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ welcomeShown: false } as never)
    await welcomeAfter('install')
    expect(create).not.toHaveBeenCalled()
  })

  it('does not open for a person who must not be seen with the extension', async () => {
    const create = opened()
    await setSetting('quietIcon', true)
    await welcomeAfter('install')
    expect(create).not.toHaveBeenCalled()
  })
})

describe('the key for the quiet icon', () => {
  it('switches it on and off', async () => {
    const stored = async () => (await fakeBrowser.storage.local.get('setting:quietIcon'))['setting:quietIcon']
    await onCommand('toggle-quiet-icon')
    expect(await stored()).toMatchObject({ value: true })
    await onCommand('toggle-quiet-icon')
    expect(await stored()).toMatchObject({ value: false })
    await onCommand('another')
    expect(await stored()).toMatchObject({ value: false })
  })
})
