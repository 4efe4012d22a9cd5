import { beforeEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { LANGUAGES } from '../../dataset/vocabulary.ts'
import { readAll } from '../../storage/preferences.ts'
import { allSettings, lastChange, startSettings } from '../controls/settings-state.ts'
import { accessibilityProblems, reset, show, unfilledTexts } from '../testing/show.tsx'
import { Welcome } from './welcome.tsx'

beforeEach(() => {
  reset()
  allSettings.set(null)
  lastChange.set(null)
})

it.each(LANGUAGES)('has a name for everything and no hole in %s', async (language) => {
  await startSettings()
  const root = await show(<Welcome />, language)
  expect(unfilledTexts(root)).toEqual([])
  expect(await accessibilityProblems(root)).toEqual([])
  expect(root.querySelectorAll('section h2')).toHaveLength(4)
  expect([...root.querySelectorAll('.toolbar-picture')].every((picture) => picture.getAttribute('aria-label'))).toBe(
    true,
  )
})

it('asks the one question, which sets the default answer and can be taken back', async () => {
  await startSettings()
  await show(<Welcome />)
  const options = page.getByRole('radio')
  await expect.element(options.nth(0)).toBeChecked()
  await options.nth(1).click()
  await vi.waitFor(async () => expect((await readAll()).settings.defaultAnswer).toBe('no'))
  await page.getByRole('button', { name: 'Undo' }).click()
  await vi.waitFor(async () => expect((await readAll()).settings.defaultAnswer).toBe('none'))
  await expect.element(options.nth(0)).toBeChecked()
})

it('lets nothing be chosen before what was chosen is read', async () => {
  await show(<Welcome />)
  await expect.element(page.getByRole('radio').first()).toBeDisabled()
})

it.each(LANGUAGES)('ends with an example, the list check and all services, in %s', async (language) => {
  const root = await show(<Welcome />, language)
  const ways = [...root.querySelectorAll('#try a')].map((link) => link.getAttribute('href'))
  expect(ways).toEqual([
    expect.stringMatching(/^\/services\.html\?service=[a-z-]+$/),
    '/check.html',
    '/services.html',
    '/options.html',
  ])
})

it('says that the button is on the toolbar as soon as the person comes back from putting it there', async () => {
  let isOnToolbar = false
  const ask = vi.spyOn(fakeBrowser.action, 'getUserSettings').mockImplementation(async () => ({ isOnToolbar }))
  await show(<Welcome />)
  await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce())
  await expect.element(page.getByText(/^Click the puzzle piece/)).toBeVisible()
  isOnToolbar = true
  dispatchEvent(new Event('focus'))
  await expect.element(page.getByText('The button is on your toolbar.')).toBeVisible()
})

it.each(['Skip', 'Done'])('is closed by “%s”', async (name) => {
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 5 } as Browser.tabs.Tab)
  const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue()
  await show(<Welcome />)
  await page.getByRole('button', { name, exact: true }).click()
  await vi.waitFor(() => expect(remove).toHaveBeenCalledExactlyOnceWith(5))
})

it('quotes the browser’s own warning, in Chinese without a space between sentences', async () => {
  await show(<Welcome />)
  await expect.element(page.getByText(/warned: “Read your browsing history”\. This is what/)).toBeVisible()
  await show(<Welcome />, 'zh-CN')
  await expect.element(page.getByText(/“读取您的浏览记录”。这句提示/)).toBeVisible()
})
