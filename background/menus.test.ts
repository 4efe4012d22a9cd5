import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { serviceById } from '../platform/host-index.ts'
import { setService, setSetting } from '../storage/preferences.ts'
import { buildMenus, onMenuClicked } from './menus.ts'

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
    ['a link to a listed site', { linkUrl: 'https://www.fablecloud-test.com/x' }, '/services.html?service=fable-cloud'],
    ['a link elsewhere', { linkUrl: 'https://www.example.org/x' }, '/services.html?q=www.example.org'],
    [
      'a link before the text in it',
      { linkUrl: 'https://example.org/', selectionText: 'fablecloud-test.com' },
      '/services.html?q=example.org',
    ],
    [
      'text, where the link leads nowhere',
      { linkUrl: 'javascript:void 0', selectionText: 'fablecloud-test.com' },
      '/services.html?service=fable-cloud',
    ],
    [
      'a link to a site of several services, the strongest',
      { linkUrl: 'https://fable-test.com/' },
      '/services.html?service=fable-cloud',
    ],
    [
      'an address that only looks like one',
      { selectionText: 'https://fablecloud-test.com@evil.example/' },
      '/services.html?q=evil.example',
    ],
    ['a link to a mail address', { linkUrl: 'mailto:a@fablecloud-test.com' }, '/services.html?service=fable-cloud'],
    ['selected words', { selectionText: 'some service' }, '/services.html?q=some+service'],
  ])('on %s', async (_what, click, page) => {
    await onMenuClicked({ menuItemId: 'where', ...click })
    expect(opened).toHaveBeenCalledExactlyOnceWith(page)
  })
})

describe('the menu of the toolbar button', () => {
  it('turns alerts on the site in view off and on again', async () => {
    const tab = tabAt('https://www.fablecloud-test.com/')
    await onMenuClicked({ menuItemId: 'site' }, tab)
    expect(await stored('site:fablecloud-test.com')).toMatchObject({ value: { alerts: 'off', until: 'facts-change' } })
    await onMenuClicked({ menuItemId: 'site' }, tab)
    expect(await stored('site:fablecloud-test.com')).toBeUndefined()
  })

  it('turns them on for one site where they are off for the service', async () => {
    await setService('fable-cloud', { alerts: 'off', until: 'good', revisions: ['0123456789ab'] })
    await onMenuClicked({ menuItemId: 'site' }, tabAt('https://www.fablecloud-test.com/'))
    expect(await stored('site:fablecloud-test.com')).toMatchObject({ value: { alerts: 'on' } })
  })

  it('turns off all services that are met at the site, whatever the site presents besides', async () => {
    await onMenuClicked({ menuItemId: 'site' }, tabAt('https://login.fable-test.com/'))
    const { value } = (await stored('site:login.fable-test.com')) as { value: { revisions: string[] } }
    const met = ['fable-cloud', 'fable-mail', 'fable-office'].map((id) => serviceById(id)?.revision)
    expect(value.revisions).toEqual(met)
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
    const open = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue(undefined)
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

describe('the menus', () => {
  /** The ids of the items made, in their order; each test has the module's memory of what it built. */
  async function built(): Promise<{ id: string; title: string; contexts: string[]; parentId?: string }[]> {
    const items: { id: string; title: string; contexts: string[] }[] = []
    const create = (item: (typeof items)[number]) => items.push(item) && item.id
    Object.assign(fakeBrowser, { contextMenus: { removeAll: async () => items.splice(0), create } })
    await buildMenus()
    return items
  }

  it('are made in the language in use, once, with nothing on links for those who must not be seen', async () => {
    await setSetting('language', 'zh-TW')
    const all = await built()
    expect(all.map(({ id }) => id)).toEqual([
      'where',
      'site',
      'pause',
      'hour',
      'tomorrow',
      'open',
      'services',
      'settings',
    ])
    expect(all[0]).toMatchObject({ contexts: ['link', 'selection'], title: expect.stringMatching(/^\p{Script=Han}/u) })
    expect(all.filter(({ parentId }) => parentId === 'pause').map(({ id }) => id)).toEqual(['hour', 'tomorrow', 'open'])
    expect(await built()).toEqual([])
    await setSetting('quietIcon', true)
    const quiet = await built()
    expect(quiet.map(({ contexts }) => contexts)).not.toContainEqual(['link', 'selection'])
    await setSetting('pause', { until: 'turned-on' })
    expect((await built()).map(({ id }) => id)).toEqual(['site', 'resume', 'services', 'settings'])
  })

  it('are none where the browser has none', async () => {
    Object.assign(fakeBrowser, { contextMenus: undefined })
    await expect(buildMenus()).resolves.toBeUndefined()
  })
})
