import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { shortcutPage, shortcuts } from './shortcuts.ts'

beforeEach(() => vi.stubGlobal('navigator', { userAgent: 'Chrome/156.0.0.0' }))
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  Object.assign(browser, { commands: undefined })
})

describe('keys of commands', () => {
  it('are those the person has, without commands that have none', async () => {
    const getAll = async () => [
      { name: '_execute_action', shortcut: 'Alt+Shift+Y' },
      { name: 'toggle', shortcut: '' },
    ]
    Object.assign(browser, { commands: { getAll } })
    expect(await shortcuts()).toEqual({ _execute_action: 'Alt+Shift+Y' })
  })

  it('are none in a browser without a keyboard', async () => {
    expect(await shortcuts()).toEqual({})
  })
})

describe('the browser’s own page for keys', () => {
  it.each([
    ['chrome', 'Chrome/156.0.0.0', 'chrome://extensions/shortcuts'],
    ['chrome', 'Chrome/156.0.0.0 Edg/156.0.0.0', 'edge://extensions/shortcuts'],
  ])('in %s (%s) is %s', async (built, userAgent, url) => {
    vi.stubEnv('BROWSER', built)
    vi.stubGlobal('navigator', { userAgent })
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never)
    await shortcutPage()?.()
    expect(create).toHaveBeenCalledWith({ url })
  })

  it('is opened by Firefox itself where it can', async () => {
    vi.stubEnv('BROWSER', 'firefox')
    expect(shortcutPage()).toBeNull()
    const openShortcutSettings = vi.fn(async () => undefined)
    Object.assign(browser, { commands: { openShortcutSettings } })
    await shortcutPage()?.()
    expect(openShortcutSettings).toHaveBeenCalledOnce()
  })

  it('is none in Safari', () => {
    vi.stubEnv('BROWSER', 'safari')
    expect(shortcutPage()).toBeNull()
  })
})
