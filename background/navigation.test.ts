import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { listJournal } from '../storage/journal.ts'
import { setAnswer, setSetting, setSite } from '../storage/preferences.ts'
import { onCompleted, onShown } from './navigation.ts'

const CLOUD = 'https://www.fablecloud-test.com/'

const shown = { title: '', text: '', color: '' as unknown }
const notified = vi.fn()
let incognito = false
/** What each tab shows now. */
let address: string | null

beforeEach(async () => {
  fakeBrowser.reset()
  Object.assign(shown, { title: 'Whereabouts', text: '', color: '' })
  incognito = false
  address = null
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB')
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ incognito }) as never)
  vi.spyOn(fakeBrowser.webNavigation, 'getFrame').mockImplementation(
    async () => (address === null ? null : { url: address }) as never,
  )
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true)
  Object.assign(fakeBrowser, {
    action: {
      setTitle: async ({ title }: { title: string }) => Object.assign(shown, { title }),
      getTitle: async () => 'Whereabouts',
      setBadgeText: async ({ text }: { text: string }) => Object.assign(shown, { text }),
      setBadgeBackgroundColor: async ({ color }: { color: string }) => Object.assign(shown, { color }),
      setBadgeTextColor: async () => undefined,
    },
  })
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (...call: unknown[]) => notified(...call))
})

/** A navigation of the main frame of tab 1, which then shows that address. */
function to(url: string, more = {}) {
  address = url
  return { tabId: 1, url, frameId: 0, ...more }
}

const visits = async () => {
  const read = await listJournal()
  return read.ok ? read.value.map(({ service, domain, count }) => [service, domain, count]) : read.problem
}

describe('a page that is shown', () => {
  it('gives the button the badge and title of its site', async () => {
    await onShown(to(CLOUD))
    expect(shown.text).toBe('?')
    expect(shown.color).toBe('#f2b705')
    expect(shown.title).toMatch(/^Fable Cloud: for some accounts, .+ Open to see whether that is you$/)
  })

  it('follows the answer, and tells how many more services the site has', async () => {
    await setAnswer('fable-account', 'yes', ['fable-cloud'])
    await onShown(to('https://login.fable-test.com/'))
    expect(shown.text).toBe('!')
    expect(shown.title).toMatch(/\(2 more at this site\)$/)
  })

  it('has no badge where the strongest is merely presented, and still says it', async () => {
    await onShown(to('https://fable-test.com/'))
    expect(shown).toMatchObject({ text: '', title: expect.stringMatching(/^Fable Cloud: .+\(1 more at this site\)$/) })
  })

  it.each([
    ['an inner frame', { frameId: 3 }],
    ['a page that is loaded before it is shown', { documentLifecycle: 'prerender' }],
  ])('is not %s', async (_what, more) => {
    await onShown(to(CLOUD, more))
    expect(shown.title).toBe('Whereabouts')
  })

  it('is the one that the tab shows when the painting is done: a badge never stands on another site', async () => {
    const event = to(CLOUD)
    address = 'https://example.org/'
    await onShown(event)
    expect(shown).toMatchObject({ text: '', title: 'Whereabouts' })
  })

  it('is left to its next event where the tab is gone', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    fakeBrowser.action.setTitle = async () => Promise.reject(new Error('No tab with id: 1.'))
    await onShown(to(CLOUD))
    expect(said).not.toHaveBeenCalled()
  })
})

describe('a visit', () => {
  it('is noted nowhere unless the person turned the journal on', async () => {
    await onCompleted(to(CLOUD))
    expect(await visits()).toEqual([])
  })

  it('is noted for each service that is met there, and for none that is merely presented', async () => {
    await setSetting('journal', { on: true, retention: 90 })
    await onCompleted(to('https://fable-test.com/'))
    expect(await visits()).toEqual([['fable-store', 'fable-test.com', 1]])
    await onCompleted(to('https://a.login.fable-test.com/'))
    expect(await visits()).toHaveLength(4)
  })

  it('is noted in no private window', async () => {
    await setSetting('journal', { on: true, retention: 90 })
    await setSetting('alertStyle', 'notification')
    const before = await visits()
    incognito = true
    await onCompleted(to('https://office.fable-test.com/'))
    expect(await visits()).toEqual(before)
    expect(notified).not.toHaveBeenCalled()
    expect(shown.text).toBe('?')
  })

  it('is notified of once, where the person wants it and a badge is shown', async () => {
    await setSetting('alertStyle', 'notification')
    await onCompleted(to('https://larkfieldcars-test.cn/'))
    await onCompleted(to('https://larkfieldcars-test.cn/again'))
    await onCompleted(to('https://ostrelpay-test.com/'))
    expect(notified).toHaveBeenCalledOnce()
    const [id, { title, message }] = notified.mock.calls[0]!
    expect([id, title]).toEqual(['larkfield-cars larkfieldcars-test.cn', 'Larkfield Cars'])
    expect(message).toBe('Data is kept in mainland China by an operator that is not named, Larkfield says.')
  })

  it('is notified of with nothing where the person wants a badge alone, though notifications are allowed', async () => {
    await onCompleted(to('https://maps.larkfield-test.cn/'))
    expect(shown.text).not.toBe('')
    expect(notified).not.toHaveBeenCalled()
  })

  it('is notified of with nothing where alerts are off', async () => {
    await setSetting('alertStyle', 'notification')
    await setSite('maps.larkfield-test.cn', { alerts: 'off', until: 'good', revisions: [] })
    await onCompleted(to('https://maps.larkfield-test.cn/'))
    expect(notified).not.toHaveBeenCalled()
  })

  it('is notified of again where the browser refused the first time', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await setSetting('alertStyle', 'notification')
    notified.mockImplementationOnce(() => {
      throw new Error('no room')
    })
    await onCompleted(to('https://quillon-test.cn/'))
    expect(said).toHaveBeenCalledOnce()
    await onCompleted(to('https://quillon-test.cn/'))
    expect(notified).toHaveBeenCalledTimes(2)
  })
})
