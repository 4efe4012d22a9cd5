import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { setAnswer, setSetting } from '../storage/preferences.ts'
import { onOmniboxEntered, onOmniboxInput } from './omnibox.ts'

const first = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
  first.mockReset()
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB')
  Object.assign(fakeBrowser, { omnibox: { setDefaultSuggestion: first } })
})

async function suggested(text: string) {
  const show = vi.fn()
  await onOmniboxInput(text, show)
  return {
    first: first.mock.lastCall?.[0].description as string,
    rest: show.mock.lastCall?.[0] as { content: string; description: string }[],
  }
}

async function entered(text: string): Promise<string> {
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never)
  await onOmniboxEntered(text, 'currentTab')
  const [opened] = update.mock.lastCall ?? []
  const { pathname, search } = new URL((opened as unknown as { url: string }).url)
  return pathname + search
}

describe('typing in the address bar', () => {
  it('says what Enter opens, with the verdict in one line', async () => {
    expect((await suggested('fable cloud')).first).toBe(
      'Fable Cloud: for some accounts, data is kept in mainland China by Redhill Data, Fable says',
    )
  })

  it('offers other services by their id', async () => {
    const { first, rest } = await suggested('fable')
    expect(first).toMatch(/^Fable Cloud: /)
    expect(rest.map(({ content }) => content)).toEqual(['fable-mail', 'fable-office', 'fable-store'])
  })

  it('knows the answers given', async () => {
    expect((await suggested('fablecloud-test.com')).first).toContain('for some accounts')
    await setAnswer('fable-account', 'no', ['fable-cloud'])
    expect((await suggested('fablecloud-test.com')).first).toContain('not your account, as you answered')
  })

  it('lists the services of a site, the strongest for this person first', async () => {
    await setAnswer('fable-account', 'no', ['fable-cloud'])
    const { first, rest } = await suggested('https://login.fable-test.com/')
    expect([first, ...rest.map(({ description }) => description)].map((line) => line.split(':')[0])).toEqual([
      'Fable Mail',
      'Fable Office',
      'Fable Cloud',
    ])
  })

  it('does not put into the mouth of a person what an administrator laid down', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ defaultAnswer: 'no' })
    expect((await suggested('fablecloud-test.com')).first).toContain('for some accounts')
  })

  it('leaves an answer that comes late unsaid', async () => {
    const slow = Promise.withResolvers<Record<string, unknown>>()
    vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValueOnce(slow.promise)
    const show = vi.fn()
    const late = onOmniboxInput('fable', show)
    await suggested('zzzz')
    slow.resolve({})
    await late
    expect(show).not.toHaveBeenCalled()
    expect(first.mock.lastCall?.[0].description).toContain('zzzz')
  })

  it('survives a browser that refuses, and says so in the console', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    first.mockRejectedValueOnce(new Error('no markup'))
    await suggested('fable')
    expect(said).toHaveBeenCalledOnce()
  })

  it('speaks the chosen language', async () => {
    await setSetting('language', 'zh-CN')
    expect((await suggested('zzzz')).first).toBe('在所有服务中查找“zzzz”')
  })

  it('offers a search where nothing fits, safe as markup', async () => {
    expect((await suggested('\u0007]]>\ufffe')).first).toBe('Look for “ ]]&gt; ” in all services')
    expect((await suggested('<b>&')).first).toBe('Look for “&lt;b&gt;&amp;” in all services')
  })

  it('says what to type before anything is', async () => {
    expect(await suggested(' ')).toEqual({ first: 'Type the name or address of a service', rest: [] })
  })
})

describe('Enter', () => {
  it.each([
    ['a suggestion', 'ostrel-pay', '/services.html?service=ostrel-pay'],
    ['an address', 'https://www.fablecloud-test.com/photos', '/services.html?service=fable-cloud'],
    ['the beginning of a name', 'fable cl', '/services.html?service=fable-cloud'],
    [
      'an address with a listed name in it',
      'https://evil.example/?u=fablecloud-test.com',
      '/services.html?q=evil.example',
    ],
    ['a host that is not listed', 'example.org', '/services.html?q=example.org'],
    ['a host that ends like a listed one', 'cloud-test.com', '/services.html?q=cloud-test.com'],
    ['a host that a listed one begins with', 'fablecloud-test.co', '/services.html?q=fablecloud-test.co'],
    ['the beginning of a host, still without its end', 'fablecloud-t', '/services.html?service=fable-cloud'],
    ['words that fit nothing', 'zz zz', '/services.html?q=zz+zz'],
    ['nothing', ' ', '/services.html'],
  ])('opens the page for %s', async (_what, text, page) => {
    expect(await entered(text)).toBe(page)
  })

  it('opens where the browser says', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never)
    await onOmniboxEntered('zz', 'newBackgroundTab')
    await onOmniboxEntered('zz', 'newForegroundTab')
    expect(create.mock.calls.map(([options]) => options.active)).toEqual([false, true])
  })
})
