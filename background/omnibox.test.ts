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
    expect((await suggested('icloud')).first).toBe(
      'iCloud: stored in mainland China by Guizhou-Cloud Big Data, as Apple says',
    )
  })

  it('offers other services by their id', async () => {
    const { rest } = await suggested('china')
    expect(rest.length).toBeGreaterThan(0)
    expect(rest.length).toBeLessThan(6)
    for (const { content } of rest) expect(content).toMatch(/^[a-z0-9-]+$/)
  })

  it('knows the answers given', async () => {
    expect((await suggested('cloudflare.com')).first).toContain('for some people')
    await setAnswer('cloudflare-china-network', 'no')
    expect((await suggested('cloudflare.com')).first).toContain('does not apply to you')
  })

  it('speaks the chosen language', async () => {
    await setSetting('language', 'zh-CN')
    expect((await suggested('zzzz')).first).toBe('在所有服务中查找“zzzz”')
  })

  it('offers a search where nothing fits, safe as markup', async () => {
    expect((await suggested('<b>&')).first).toBe('Look for “&lt;b>&amp;” in all services')
  })

  it('says what to type before anything is', async () => {
    expect(await suggested(' ')).toEqual({ first: 'Type the name or address of a service', rest: [] })
  })
})

describe('Enter', () => {
  it.each([
    ['a suggestion', 'apple-icloud', '/services.html?service=apple-icloud'],
    ['an address', 'https://www.icloud.com/photos', '/services.html?service=apple-icloud'],
    ['the beginning of a name', 'iclou', '/services.html?service=apple-icloud'],
    ['a host that is not listed', 'example.org', '/services.html?q=example.org'],
    ['words that fit nothing', 'zz zz', '/services.html?q=zz+zz'],
    ['nothing', ' ', '/services.html'],
  ])('opens the page for %s', async (_what, text, page) => {
    expect(await entered(text)).toBe(page)
  })
})
