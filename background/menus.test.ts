import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { setService, setSetting } from '../storage/preferences.ts'
import { onMenuClicked } from './menus.ts'

const opened = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
  opened.mockReset()
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url }: { url?: string }) => {
    opened(url === undefined ? undefined : decodeURIComponent(new URL(url).pathname + new URL(url).search))
    return { id: 1 } as never
  })
})

const stored = async (key: string) => (await fakeBrowser.storage.local.get(key))[key]

function tabAt(url: string): { id: number } {
  vi.spyOn(fakeBrowser.webNavigation, 'getFrame').mockResolvedValue({ url } as never)
  return { id: 7 }
}

describe('"Where does this service keep its data?"', () => {
  it.each([
    ['a link to a listed site', { linkUrl: 'https://www.icloud.com/x' }, '/services.html?service=apple-icloud'],
    ['a link elsewhere', { linkUrl: 'https://www.example.org/x' }, '/services.html?q=www.example.org'],
    [
      'a link before the text in it',
      { linkUrl: 'https://example.org/', selectionText: 'icloud.com' },
      '/services.html?q=example.org',
    ],
    [
      'text, where the link leads nowhere',
      { linkUrl: 'javascript:void 0', selectionText: 'icloud.com' },
      '/services.html?service=apple-icloud',
    ],
    ['selected words', { selectionText: 'some service' }, '/services.html?q=some+service'],
  ])('on %s', async (_what, click, page) => {
    await onMenuClicked({ menuItemId: 'where', ...click })
    expect(opened).toHaveBeenCalledExactlyOnceWith(page)
  })
})

describe('the menu of the toolbar button', () => {
  it('turns alerts on the site in view off and on again', async () => {
    const tab = tabAt('https://www.icloud.com/')
    await onMenuClicked({ menuItemId: 'site' }, tab)
    expect(await stored('site:icloud.com')).toMatchObject({ value: { alerts: 'off', until: 'facts-change' } })
    await onMenuClicked({ menuItemId: 'site' }, tab)
    expect(await stored('site:icloud.com')).toBeUndefined()
  })

  it('turns them on for one site where they are off for the service', async () => {
    await setService('apple-icloud', { alerts: 'off', until: 'good', revision: 'x' })
    await onMenuClicked({ menuItemId: 'site' }, tabAt('https://www.icloud.com/'))
    expect(await stored('site:icloud.com')).toMatchObject({ value: { alerts: 'on' } })
  })

  it('looks a site up that is not listed', async () => {
    await onMenuClicked({ menuItemId: 'site' }, tabAt('https://www.example.org/'))
    expect(opened).toHaveBeenCalledExactlyOnceWith('/services.html?q=www.example.org')
  })

  it('pauses and ends the pause', async () => {
    await onMenuClicked({ menuItemId: 'open' })
    expect(await stored('setting:pause')).toMatchObject({ value: { until: 'turned-on' } })
    await onMenuClicked({ menuItemId: 'resume' })
    expect(await stored('setting:pause')).toBeUndefined()
  })

  it('opens the settings', async () => {
    const open = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue(undefined as never)
    await onMenuClicked({ menuItemId: 'settings' })
    expect(open).toHaveBeenCalledOnce()
  })

  it('survives a browser that refuses, and says so in the console', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('no window'))
    await onMenuClicked({ menuItemId: 'services' })
    expect(said).toHaveBeenCalledOnce()
  })

  it('does nothing for an item it does not know', async () => {
    await setSetting('theme', 'dark')
    await onMenuClicked({ menuItemId: 'other' }, { id: 7 })
    expect(opened).not.toHaveBeenCalled()
  })
})
