import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { locale } from '../../i18n/i18n.ts'
import { setSetting } from '../../storage/preferences.ts'
import { accessibilityProblems, reset, show } from '../testing/show.tsx'
import { Disclosure } from './disclosure.tsx'
import { LinkPlace, OutLink } from './out-link.tsx'
import { startPage } from './start.tsx'

beforeEach(reset)

describe('a folded part', () => {
  it('loads what is in it when it is opened for the first time, and once', async () => {
    const load = vi.fn(async () => 'the laws')
    await show(
      <Disclosure title="Laws" load={load}>
        {(text) => <p>{text}</p>}
      </Disclosure>,
    )
    expect(load).not.toHaveBeenCalled()
    await page.getByText('Laws').click()
    await expect.element(page.getByText('the laws')).toBeVisible()
    await page.getByText('Laws', { exact: true }).click()
    await page.getByText('Laws', { exact: true }).click()
    await expect.element(page.getByText('the laws')).toBeVisible()
    expect(load).toHaveBeenCalledOnce()
  })

  it('says that it is loading, that it failed, and tries again when asked to', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const first = Promise.withResolvers<string>()
    let answer = first.promise
    let asked = 0
    const load = () => {
      asked++
      return answer
    }
    const root = await show(
      <Disclosure title="Reports" load={load}>
        {(text) => <p>{text}</p>}
      </Disclosure>,
    )
    await page.getByText('Reports').click()
    await expect.element(page.getByRole('status')).toHaveTextContent('Loading…')
    await vi.waitFor(() => expect(asked).toBe(1))
    first.reject(new Error('no such file'))
    await expect.element(page.getByRole('alert')).toHaveTextContent('This part could not be loaded.')
    expect(await accessibilityProblems(root)).toEqual([])
    answer = Promise.resolve('all reports')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(page.getByText('all reports')).toBeVisible()
  })
})

describe('a link out', () => {
  it('opens a tab, says so, and does not tell where it came from', async () => {
    await show(<OutLink href="https://acme.test/">A report</OutLink>)
    const link = page.getByRole('link', { name: 'A report (opens in a new tab)' })
    await expect.element(link).toHaveAttribute('target', '_blank')
    await expect.element(link).toHaveAttribute('rel', 'noreferrer noopener')
  })

  it('opens in the private window that the popup is over; a page of the extension says that it does not', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never)
    await show(
      <LinkPlace.Provider value={{ windowId: 7, private: true }}>
        <OutLink href="https://acme.test/">A report</OutLink>
        <OutLink href="/services.html" label="All services" title="All services">
          *
        </OutLink>
      </LinkPlace.Provider>,
    )
    await page.getByRole('link', { name: 'A report' }).click()
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://acme.test/', windowId: 7 })
    const own = page.getByRole('link', { name: 'All services (opens outside the private window)' })
    await expect.element(own).toHaveAttribute('title', 'All services (opens outside the private window)')
  })
})

describe('a page', () => {
  it('begins in the language and theme chosen, and follows them', async () => {
    await show(null)
    await setSetting('language', 'zh-TW')
    await setSetting('theme', 'dark')
    const Page = () => <p>{locale.get()}</p>
    await startPage(Page)
    await expect.element(page.getByText('zh-TW')).toBeVisible()
    expect([document.documentElement.lang, document.documentElement.dataset.theme]).toEqual(['zh-TW', 'dark'])
    await setSetting('language', 'zh-CN')
    await expect.element(page.getByText('zh-CN')).toBeVisible()
    await setSetting('theme', 'light')
    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('light'))
    expect(document.documentElement.lang).toBe('zh-CN')
  })
})
