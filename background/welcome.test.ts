import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { setSetting } from '../storage/preferences.ts'
import { onCommand } from './commands.ts'
import { welcome } from './welcome.ts'

beforeEach(() => {
  fakeBrowser.reset()
  installed('normal')
})
afterEach(() => vi.useRealTimers())

function installed(installType: 'normal' | 'admin') {
  vi.spyOn(fakeBrowser.management, 'getSelf').mockResolvedValue({ installType } as never)
}

/** With timers that stand still: who waits for the policy does not come to an end. */
async function welcomeAfter(reason: string): Promise<void> {
  vi.useFakeTimers()
  await welcome({ reason })
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

  it('waits for the policy where an administrator installed it, which Chromium knows a little later', async () => {
    const create = opened()
    installed('admin')
    vi.useFakeTimers()
    const done = welcome({ reason: 'install' })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(create).not.toHaveBeenCalled()
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ welcomeShown: false })
    await fakeBrowser.storage.onChanged.trigger({}, 'managed')
    await done
    expect(create).not.toHaveBeenCalled()
  })

  it('opens after ten seconds where no policy came', async () => {
    const create = opened()
    installed('admin')
    vi.useFakeTimers()
    const done = welcome({ reason: 'install' })
    await fakeBrowser.storage.onChanged.trigger({}, 'local')
    await vi.advanceTimersByTimeAsync(9_999)
    expect(create).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await done
    expect(create).toHaveBeenCalledOnce()
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
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ welcomeShown: false })
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

  it('survives a browser that refuses, and says so in the console', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await onCommand('toggle-quiet-icon')
    expect(said).toHaveBeenCalledOnce()
  })
})
