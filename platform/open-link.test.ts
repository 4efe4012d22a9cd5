import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type LinkWindow, leavesPrivate, needsWindow, OWN_PAGES_IN_PRIVATE, openLink } from './open-link.ts'

const PRIVATE: LinkWindow = { windowId: 7, private: true }
const ORDINARY: LinkWindow = { windowId: 3, private: false }
const REPORT = 'https://example.org/report'

beforeEach(() => fakeBrowser.reset())

function created() {
  return vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: 1 } as never)
}

describe('a link from a popup', () => {
  it('opens in the private window that the popup is over', async () => {
    const create = created()
    await openLink(REPORT, PRIVATE)
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: REPORT, windowId: 7 })
  })

  it.each([
    ['from an ordinary window', REPORT, ORDINARY],
    ['from a page', REPORT, null],
    ['where the window is not known', REPORT, { windowId: null, private: true }],
  ])('is left to the browser %s', async (_what, href, place) => {
    const create = created()
    expect(needsWindow(href, place)).toBe(false)
    await openLink(href, place)
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: href })
  })

  it('to the extension’s own pages is said to leave the private window in Chromium, where they cannot open in it', async () => {
    expect(OWN_PAGES_IN_PRIVATE).toBe(false)
    expect(leavesPrivate('/services.html', PRIVATE)).toBe(true)
    expect(leavesPrivate('/services.html', ORDINARY)).toBe(false)
    expect(leavesPrivate('/services.html', null)).toBe(false)
    expect(leavesPrivate(REPORT, PRIVATE)).toBe(false)
    const create = created()
    await openLink('/services.html', PRIVATE)
    expect(create.mock.lastCall?.[0]).toEqual({ url: expect.stringMatching(/^[\w-]+:\/\/.*\/services\.html$/) })
  })
})
