import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { shownTab, whenTabMoves } from './tab.ts'

beforeEach(() => fakeBrowser.reset())

function frame(url: string | null) {
  vi.spyOn(fakeBrowser.webNavigation, 'getFrame').mockResolvedValue(url === null ? null : ({ url } as never))
}

describe('the tab of the popup', () => {
  it('is the active one of its window, with the address that webNavigation tells', async () => {
    frame('https://www.icloud.com/')
    const query = vi
      .spyOn(fakeBrowser.tabs, 'query')
      .mockResolvedValue([{ id: 5, windowId: 2, incognito: true }] as never)
    expect(await shownTab('')).toEqual({
      id: 5,
      windowId: 2,
      address: { kind: 'site', host: 'www.icloud.com' },
      private: true,
    })
    expect(query).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true })
  })

  it('is the one that the address names', async () => {
    frame('https://example.org/')
    const get = vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 9, windowId: 2, incognito: false } as never)
    expect((await shownTab('?tab=9')).address).toEqual({ kind: 'site', host: 'example.org' })
    expect(get).toHaveBeenCalledExactlyOnceWith(9)
  })

  it.each([
    ['0', 0],
    ['1184263893', 1_184_263_893],
    ['2147483647', 2_147_483_647],
  ])('is named by any number that Chromium gives: %s', async (text, id) => {
    frame('https://example.org/')
    const get = vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id, windowId: 2, incognito: false } as never)
    expect((await shownTab(`?tab=${text}`)).id).toBe(id)
    expect(get).toHaveBeenCalledExactlyOnceWith(id)
  })

  it('is no site where the browser tells of none', async () => {
    frame(null)
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5, windowId: 2, incognito: false }] as never)
    expect((await shownTab('')).address).toEqual({ kind: 'no-site' })
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never)
    // Browsers throw at a number that no tab can have.
    const get = vi.spyOn(fakeBrowser.tabs, 'get')
    expect((await shownTab('?tab=x')).id).toBeNull()
    expect((await shownTab('?tab=2147483648')).id).toBeNull()
    expect((await shownTab('?tab=99999999999')).id).toBeNull()
    expect(get).not.toHaveBeenCalled()
  })
})

describe('a named tab', () => {
  it.each(['No tab with id: 9.', 'Invalid tab ID: 9'])('that is closed is no site: %s', async (message) => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error(message))
    expect(await shownTab('?tab=9')).toMatchObject({ id: null, address: { kind: 'no-site' } })
  })

  it('that cannot be read is a failure', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('something else'))
    await expect(shownTab('?tab=9')).rejects.toThrow('something else')
  })
})

/** Listens with stand-ins for the browser's events, and gives what calls them. */
function listening(search: string) {
  const listeners = new Map<string, (details: never, more?: never) => void>()
  const event = (name: string) => ({
    addListener: (listener: (details: never) => void) => listeners.set(name, listener),
    removeListener: () => listeners.delete(name),
  })
  vi.spyOn(fakeBrowser, 'webNavigation', 'get').mockReturnValue({
    onCommitted: event('committed'),
    onErrorOccurred: event('failed'),
    onTabReplaced: event('replaced'),
  } as never)
  vi.spyOn(fakeBrowser, 'tabs', 'get').mockReturnValue({
    onUpdated: event('updated'),
    onActivated: event('activated'),
    onRemoved: event('removed'),
  } as never)
  const moved = vi.fn()
  const end = whenTabMoves(search, () => ({ id: 5, windowId: 2 }), moved)
  return { listeners, moved, end, raise: (name: string, details: unknown) => listeners.get(name)?.(details as never) }
}

describe('when the tab moves', () => {
  it.each([
    ['committed', { tabId: 5, frameId: 0 }, true],
    ['committed', { tabId: 5, frameId: 0, documentLifecycle: 'active' }, true],
    ['committed', { tabId: 5, frameId: 0, documentLifecycle: 'prerender' }, false],
    ['committed', { tabId: 5, frameId: 3 }, false],
    ['committed', { tabId: 6, frameId: 0 }, false],
    ['failed', { tabId: 5, frameId: 0 }, true],
    ['failed', { tabId: 6, frameId: 0 }, false],
    ['replaced', { tabId: 8, replacedTabId: 5 }, true],
    ['replaced', { tabId: 8, replacedTabId: 6 }, false],
    ['updated', 5, true],
    ['updated', 6, false],
    ['removed', 5, true],
    ['removed', 6, false],
    ['activated', { tabId: 6, windowId: 2 }, true],
    ['activated', { tabId: 6, windowId: 3 }, false],
  ])('%s %j: %s', (name, details, expected) => {
    const { moved, raise } = listening('')
    raise(name, details)
    expect(moved).toHaveBeenCalledTimes(expected ? 1 : 0)
  })

  it('stays with a tab that is named, whichever is in front', () => {
    const { moved, raise } = listening('?tab=5')
    raise('activated', { tabId: 6, windowId: 2 })
    expect(moved).not.toHaveBeenCalled()
    raise('committed', { tabId: 5, frameId: 0 })
    expect(moved).toHaveBeenCalledOnce()
  })

  it('ends', () => {
    const { listeners, end } = listening('')
    expect(listeners.size).toBe(6)
    end()
    expect(listeners.size).toBe(0)
  })
})
