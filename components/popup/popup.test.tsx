import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { LANGUAGES, type Language } from '../../dataset/vocabulary.ts'
import { noticeModule } from '../../platform/bundled.ts'
import { serviceById } from '../../platform/host-index.ts'
import { acknowledge } from '../../storage/acknowledgements.ts'
import { records } from '../../storage/database.ts'
import { readAll, setAnswer, setService, setSetting, setSite } from '../../storage/preferences.ts'
import { accessibilityProblems, reset, show, unfilledTexts, visit } from '../testing/show.tsx'
import { Popup } from './popup.tsx'

let address: string | null
let incognito: boolean
const committed: ((details: { tabId: number; frameId: number }) => void)[] = []

beforeEach(async () => {
  reset()
  visit('')
  await records.erase()
  committed.splice(0)
  incognito = false
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 4, windowId: 2, incognito }]) as never)
  const event = { addListener: () => undefined, removeListener: () => undefined }
  Object.assign(fakeBrowser, {
    webNavigation: {
      onCommitted: {
        addListener: (listener: (typeof committed)[number]) => committed.push(listener),
        removeListener: () => undefined,
      },
      onErrorOccurred: event,
      onTabReplaced: event,
      getFrame: async () => address && { url: address },
    },
  })
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true })
})

async function open(url: string | null, language?: Language) {
  address = url
  const root = await show(<Popup />, language)
  await vi.waitFor(() => expect(root.querySelector('[aria-busy]')).toBeNull())
  return root
}

const button = (name: string) => page.getByRole('button', { name, exact: true })

describe('the popup in every state', () => {
  it.each(
    [
      'https://fablecloud-test.com/',
      'https://login.fable-test.com/',
      'https://quillon-test.cn/',
      'https://ostrelpay-test.com/',
      'https://www.example.org/',
      'https://xn--fiqs8s.example/',
      'https://windmere-test.com/',
      'about:blank',
    ].flatMap((url) => LANGUAGES.map((language) => [url, language] as const)),
  )('on %s has a name for everything and no hole in %s', async (url, language) => {
    const root = await open(url, language)
    expect(unfilledTexts(root)).toEqual([])
    expect(await accessibilityProblems(root)).toEqual([])
    expect(root.querySelectorAll('h1')).toHaveLength(1)
    for (const link of root.querySelectorAll('.bar nav a, .bar nav button'))
      expect(link.getAttribute('aria-label')).toBeTruthy()
  })

  it('says that it could not be shown, and tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValueOnce(new Error('no window'))
    address = 'https://fablecloud-test.com/'
    await show(<Popup />)
    await expect.element(page.getByRole('heading', { name: 'This could not be shown' })).toBeVisible()
    await button('Try again').click()
    await expect.element(page.getByRole('heading', { name: /Fable Cloud/ })).toBeVisible()
  })

  it('offers a search for the name of a site that is not listed, and never says that it is safe', async () => {
    const root = await open('https://www.somewhere.example/private?token=1')
    await expect.element(page.getByRole('searchbox', { name: 'Search all services' })).toHaveValue('somewhere')
    expect(root.textContent).not.toContain('token')
    await expect.element(page.getByText(/That does not mean that it is safe/)).toBeVisible()
  })

  it('leads from a company out of scope to the reports that name it', async () => {
    await open('https://shop.windmere-test.com/')
    await expect
      .element(page.getByRole('link', { name: /^Reports that name Windmere/ }))
      .toHaveAttribute('href', '/services.html?view=reports&company=windmere')
  })
})

describe('an answer', () => {
  it('changes the verdict at once, is kept for every service of the question, and keeps the focus', async () => {
    const root = await open('https://login.fable-test.com/')
    await button('Yes').click()
    await vi.waitFor(() => expect(root.querySelector('article')?.dataset.verdict).toBe('in-china'))
    expect((await readAll()).answers.get('fable-account')?.services).toEqual([
      'fable-cloud',
      'fable-mail',
      'fable-office',
    ])
    await expect.element(button('Yes')).toHaveAttribute('aria-pressed', 'true')
    expect(document.activeElement?.textContent).toBe('Yes')
  })

  it('of No offers once the same for everything', async () => {
    await open('https://fablecloud-test.com/')
    await button('No').click()
    await button('No for everything').click()
    await vi.waitFor(async () => expect((await readAll()).settings.defaultAnswer).toBe('no'))
    await expect.element(button('No for everything')).not.toBeInTheDocument()
  })

  it('of No for one question alone leaves the offer', async () => {
    await open('https://fablecloud-test.com/')
    await button('No').click()
    await button('Only this question').click()
    await expect.element(button('No for everything')).not.toBeInTheDocument()
    expect((await readAll()).settings.defaultAnswer).toBe('none')
  })

  it('that cannot be kept is said not to be, and the warning stays', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const root = await open('https://fablecloud-test.com/')
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await button('No').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be saved/)
    expect(root.querySelector('article')?.dataset.verdict).toBe('depends')
  })
})

describe('a site of several services', () => {
  it('shows the strongest in full and the others as a line each, opened in place', async () => {
    await setAnswer('fable-account', 'no', ['fable-cloud'])
    const root = await open('https://login.fable-test.com/')
    expect(root.querySelector('article')?.dataset.service).toBe('fable-mail')
    const others = [...root.querySelectorAll<HTMLElement>('[data-other]')]
    expect(others.map(({ dataset }) => dataset.other)).toEqual(['fable-office', 'fable-cloud'])
    others[1]?.querySelector('summary')?.focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(others[1]?.querySelector('article')?.dataset.verdict).toBe('not-you'))
    expect(root.querySelectorAll('h1')).toHaveLength(1)
    expect(await accessibilityProblems(root)).toEqual([])
  })
})

describe('an answer that puts another service first', () => {
  it('leaves open what was answered, with the focus', async () => {
    await setAnswer('fable-account', 'no', ['fable-cloud'])
    const root = await open('https://login.fable-test.com/')
    await button('Yes').click()
    await vi.waitFor(() => expect(root.querySelector('article')?.dataset.service).toBe('fable-cloud'))
    const opened = root.querySelector<HTMLElement>('[data-other] details[open]')
    expect(opened?.closest<HTMLElement>('[data-other]')?.dataset.other).toBe('fable-mail')
    await vi.waitFor(() => expect(document.activeElement).toBe(opened?.querySelector('summary')))
  })
})

describe('a claim', () => {
  it('that came since the notice was last opened is marked, and the others are not', async () => {
    const { prints } = await noticeModule('fable-cloud')
    const [first, ...others] = Object.entries(prints)
    const revision = serviceById('fable-cloud')?.revision ?? ''
    const claims = others.map(([id, print]) => `${id}:${print}`)
    await acknowledge({ service: 'fable-cloud', revision, when: 1, claims })
    const root = await open('https://fablecloud-test.com/')
    await vi.waitFor(() => expect(root.querySelectorAll('mark.fresh')).toHaveLength(1))
    expect(first).toBeDefined()
  })
})

describe('the popup is about its tab', () => {
  it('and shows the next site when the tab moves, with no answer of the one before', async () => {
    const root = await open('https://fablecloud-test.com/')
    address = 'https://maps.larkfield-test.com/'
    for (const listener of committed) listener({ tabId: 4, frameId: 0 })
    await vi.waitFor(() => expect(root.querySelector('article')?.dataset.service).toBe('larkfield-maps'))
    await button('No').click()
    await vi.waitFor(async () => expect([...(await readAll()).answers.keys()]).toEqual(['larkfield-map']))
  })

  it('and says over a private window what is kept and where links open', async () => {
    incognito = true
    await open('https://fablecloud-test.com/')
    await expect.element(page.getByText(/Private window: this visit is not recorded/)).toBeVisible()
    expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled()
  })

  it('and tells the background once what was seen of it', async () => {
    await open('https://fablecloud-test.com/')
    await vi.waitFor(() => expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledOnce())
    expect(vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls[0]?.[0]).toMatchObject({
      name: 'seen',
      request: { service: 'fable-cloud', revision: serviceById('fable-cloud')?.revision },
    })
  })
})

describe('alerts', () => {
  const here = () => page.getByRole('switch', { name: /^Alerts on fablecloud-test\.com/ })

  it('are turned off until the facts change, or for good, and on again', async () => {
    await open('https://www.fablecloud-test.com/')
    await here().click()
    await expect.element(here()).not.toBeChecked()
    await expect.element(page.getByText('Alerts are off here until the facts change.')).toBeVisible()
    await expect.element(button('More alert options')).toHaveAttribute('aria-expanded', 'false')
    await button('More alert options').click()
    await expect.element(button('More alert options')).toHaveAttribute('aria-expanded', 'true')
    await page.getByRole('radio', { name: 'for good' }).click()
    await vi.waitFor(async () => expect((await readAll()).sites.get('fablecloud-test.com')?.until).toBe('good'))
    await here().click()
    await vi.waitFor(async () => expect((await readAll()).sites.size).toBe(0))
  })

  it('of the service are turned off on all its sites', async () => {
    await open('https://fablecloud-test.com/')
    await button('More alert options').click()
    await page.getByRole('switch', { name: /^Alerts on all 4 sites of Fable Cloud/ }).click()
    await expect.element(here()).not.toBeChecked()
    await expect.element(page.getByText('Alerts are off on all sites of Fable Cloud.')).toBeVisible()
  })

  it('of the service on all its sites are said to be off or on at the sites chosen otherwise', async () => {
    await setSite('fablecloud-test.com', { alerts: 'off', until: 'good', revisions: [] })
    const root = await open('https://fablecloud-test.com/')
    await button('More alert options').click()
    const everywhere = page.getByRole('switch', { name: /^Alerts on all 4 sites of Fable Cloud/ })
    await expect.element(everywhere).toBeChecked()
    await expect.element(everywhere).toHaveAccessibleDescription('except fablecloud-test.com, turned off')
    await everywhere.click()
    await expect.element(everywhere).not.toBeChecked()
    expect(root.querySelector('.panel')?.textContent).not.toContain('except')
    await setSite('fablecloud-test.com', { alerts: 'on', until: 'good', revisions: [] })
    await expect.element(everywhere).toHaveAccessibleDescription('except fablecloud-test.com, turned on')
  })

  it('that are off at the site and for the service are off at the site for as long as is chosen', async () => {
    const off = { alerts: 'off', until: 'facts-change', revisions: [serviceById('fable-cloud')!.revision] } as const
    await setService('fable-cloud', { ...off })
    await setSite('fablecloud-test.com', { ...off })
    await open('https://fablecloud-test.com/')
    await button('More alert options').click()
    await page.getByRole('radio', { name: 'for good' }).click()
    await vi.waitFor(async () => expect((await readAll()).sites.get('fablecloud-test.com')?.until).toBe('good'))
    expect((await readAll()).services.get('fable-cloud')?.until).toBe('facts-change')
  })

  it.each<[string, () => Promise<void>, RegExp]>([
    ['paused', () => setSetting('pause', { until: 'turned-on' }), /All alerts are paused/],
    ['in quiet style', () => setSetting('alertStyle', 'quiet'), /Alert style is “no badge”/],
    ['with the plain icon', () => setSetting('quietIcon', true), /Plain icon is on/],
    [
      'off for good',
      () => setSite('fablecloud-test.com', { alerts: 'off', until: 'good', revisions: [] }),
      /Alerts are off here for good/,
    ],
    [
      'back since the facts changed',
      () => setSite('fablecloud-test.com', { alerts: 'off', until: 'facts-change', revisions: ['0123456789ab'] }),
      /so they are back/,
    ],
    [
      'off for the service',
      () => setService('fable-cloud', { alerts: 'off', until: 'good', revisions: [] }),
      /Alerts are off on all sites of Fable Cloud/,
    ],
  ])('are said to be %s', async (_what, choose, words) => {
    await choose()
    const root = await open('https://fablecloud-test.com/')
    expect(root.querySelector('.alerts')?.textContent).toMatch(words)
  })

  it('that an administrator turned off cannot be turned on here, and nothing is put into the mouth of the person', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({
      mutedServices: ['fable-cloud'],
      defaultAnswer: 'no',
    })
    const root = await open('https://fablecloud-test.com/')
    await expect.element(here()).toBeDisabled()
    expect(root.querySelector('article')?.dataset.verdict).toBe('depends')
    expect(root.textContent).toMatch(/administrator of this browser/)
    expect(root.textContent).not.toMatch(/as you answered|you gave/)
    await button('More alert options').click()
    const everywhere = page.getByRole('switch', { name: /^Alerts on all 4 sites of Fable Cloud/ })
    await expect.element(everywhere).toBeDisabled()
    await expect.element(everywhere).not.toBeChecked()
  })

  it.each(['https://ostrelpay-test.com/', 'https://ostrelvideo-test.com/'])(
    'have no switch where there is none: %s',
    async (url) => {
      await open(url)
      expect(page.getByRole('switch').elements()).toEqual([])
      await expect.element(page.getByText(/No alert here/)).toBeVisible()
    },
  )
})

describe('the head', () => {
  it('opens a search, takes the focus there and gives it back', async () => {
    await open('https://fablecloud-test.com/')
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never)
    await button('Search').click()
    await expect.element(page.getByRole('searchbox')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(button('Search')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await page.getByRole('searchbox').fill('寓言 & co')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce())
    expect(new URL(String(create.mock.calls[0]?.[0].url)).searchParams.get('q')).toBe('寓言 & co')
  })
})
