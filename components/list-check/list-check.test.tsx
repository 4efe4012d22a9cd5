import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LANGUAGES, type Language } from '../../dataset/vocabulary.ts'
import { readAll } from '../../storage/preferences.ts'
import { accessibilityProblems, reset, show, unfilledTexts } from '../testing/show.tsx'
import { ListCheck } from './list-check.tsx'

beforeEach(reset)

const LIST =
  'https://login.fable-test.com/x\nMAIL.fablecloud-test.com\nmaps.larkfield-test.cn\nostrelpay-test.com\nexample.org\n'

/** The page with a list read. */
async function read(list: string, language?: Language) {
  const root = await show(<ListCheck />, language)
  await page.getByRole('textbox').fill(list)
  root.querySelector<HTMLElement>('.intake button.button:not(.primary)')?.click()
  await vi.waitFor(() => expect(root.querySelector('main')?.dataset.step).toBe('read'), { timeout: 5_000 })
  return root
}

const sites = (root: HTMLElement) => [...root.querySelectorAll('.rows > li')].map((row) => row.textContent ?? '')

describe('a list that a person brings', () => {
  it.each(LANGUAGES)('is answered with a name for everything and no hole in %s', async (language) => {
    const empty = await show(<ListCheck />, language)
    expect([...unfilledTexts(empty), ...(await accessibilityProblems(empty))]).toEqual([])
    const root = await read(LIST, language)
    await vi.waitFor(() => expect(root.querySelector('[data-question]')).not.toBeNull())
    expect(unfilledTexts(root)).toEqual([])
    expect(await accessibilityProblems(root)).toEqual([])
  })

  it('is sorted by verdict, filtered, and names what is not listed', async () => {
    const root = await read(LIST)
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toHaveTextContent(/5.*4.*1/)
    expect(sites(root).map((row) => /[a-z.-]+-test\.(?:com|cn)/.exec(row)?.[0])).toEqual([
      'login.fable-test.com',
      'mail.fablecloud-test.com',
      'maps.larkfield-test.cn',
      'ostrelpay-test.com',
    ])
    root.querySelector<HTMLElement>('[data-filter="ended"]')?.click()
    await vi.waitFor(() => expect(sites(root)).toHaveLength(1))
    for (const summary of root.querySelectorAll<HTMLElement>('.result > details > summary')) summary.click()
    await vi.waitFor(() => expect(root.textContent).toContain('example.org'))
  })

  it('asks a question once for all its sites, and follows the answer', async () => {
    const root = await read(LIST)
    await vi.waitFor(() => expect(root.querySelector('[data-question="fable-account"]')).not.toBeNull())
    const question = page.elementLocator(root.querySelector('[data-question="fable-account"]')!)
    await question.getByRole('button', { name: 'Yes', exact: true }).click()
    await vi.waitFor(async () => expect((await readAll()).answers.get('fable-account')?.answer).toBe('yes'))
    await vi.waitFor(() => expect(root.querySelector('[data-filter="in-china"]')).not.toBeNull())
  })

  it('of nothing that is listed is said to be so', async () => {
    const root = await read('example.org')
    expect(root.querySelector('.result')?.textContent).toBeTruthy()
    expect(sites(root)).toEqual([])
  })

  it('is checked only where there is something in it', async () => {
    await show(<ListCheck />)
    const field = page.getByRole('textbox')
    await field.fill('  ')
    expect(document.querySelector<HTMLButtonElement>('.intake button.button:not(.primary)')?.disabled).toBe(true)
    await userEvent.clear(field)
  })
})
