import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LANGUAGES, type Language } from '../../dataset/vocabulary.ts'
import { readAll, setAnswer } from '../../storage/preferences.ts'
import { accessibilityProblems, downloads, reset, show, unfilledTexts } from '../testing/show.tsx'
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

const pressed = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-filter][aria-pressed="true"]')].map(({ dataset }) => dataset.filter)
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
    expect(root.querySelector('.questions')?.textContent).toContain('Decides 2 sites in this list.')
    const question = page.elementLocator(root.querySelector('[data-question="fable-account"]')!)
    await question.getByRole('button', { name: 'Yes', exact: true }).click()
    await vi.waitFor(async () => expect((await readAll()).answers.get('fable-account')?.answer).toBe('yes'))
    await vi.waitFor(() => expect(root.querySelector('[data-filter="in-china"]')).not.toBeNull())
  })

  it('has what a rule requires apart from what is known to be kept', async () => {
    const root = await read('login.fable-test.com\noffice.fable-test.com')
    root.querySelector<HTMLElement>('[data-filter="depends-required"]')?.click()
    await vi.waitFor(() => expect(sites(root)).toHaveLength(1))
    expect(sites(root)[0]).toContain('office.fable-test.com')
  })

  it('shows all rows again where an answer took away the last of the verdict chosen', async () => {
    const root = await read('login.fable-test.com\nostrelpay-test.com')
    root.querySelector<HTMLElement>('[data-filter="depends"]')?.click()
    await vi.waitFor(() => expect(sites(root)).toHaveLength(1))
    expect(pressed(root)).toEqual(['depends'])
    await setAnswer('fable-account', 'yes', ['fable-cloud', 'fable-mail', 'fable-office'])
    await vi.waitFor(() => expect(sites(root)).toHaveLength(2))
    expect(pressed(root)).toEqual(['all'])
  })

  it('names six hosts of a site, and of more the first five and how many they are', async () => {
    const hosts = (count: number) => Array.from({ length: count }, (_, place) => `h${place}.fable-test.com`)
    const row = async (count: number) => (await read(hosts(count).join('\n'))).querySelector('.hosts')?.textContent
    expect(await row(6)).toContain('h5.fable-test.com')
    expect(await row(8)).toMatch(/h4\.fable-test\.com \+3$/)
  })

  it('names the first 200 that are not listed, and all when asked', async () => {
    const root = await read(Array.from({ length: 201 }, (_, place) => `n${place}.example.org`).join('\n'))
    root.querySelector<HTMLElement>('.unlisted summary')?.click()
    const named = () => root.querySelector('.unlisted pre')?.textContent?.split('\n').length
    await vi.waitFor(() => expect(named()).toBe(200))
    const more = page.getByRole('button', { name: 'Show all 201' })
    await expect.element(more).toBeVisible()
    ;(more.element() as HTMLElement).click()
    await vi.waitFor(() => expect(named()).toBe(201))
  })

  it.each([
    ['csv', /text\/csv/, /^\ufeff?.*fable-mail/s],
    ['json', /application\/json/, /^\{.*fable-mail/s],
  ])('is saved as %s, as what it is called', async (form, type, contents) => {
    const saved = downloads()
    const root = await read(LIST)
    root.querySelector<HTMLElement>(`[data-save="${form}"]`)?.click()
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.name).toMatch(new RegExp(`^whereabouts-list-.*\\.${form}$`))
    expect(saved[0]?.file.type).toMatch(type)
    expect(await saved[0]?.file.text()).toMatch(contents)
  })

  it('can be stopped while it is read: the focus is on the way out, and that nothing was kept is said', async () => {
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => undefined)
    await show(<ListCheck />)
    await page.getByRole('textbox').fill(LIST)
    await page.getByRole('button', { name: 'Check this list' }).click()
    await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveFocus()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect.element(page.getByText('Stopped. Nothing of the list was kept.')).toBeVisible()
  })

  it('that its reader breaks over is said not to have been read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker) {
      this.dispatchEvent(new ErrorEvent('error', { message: 'broken' }))
    })
    await show(<ListCheck />)
    await page.getByRole('textbox').fill(LIST)
    await page.getByRole('button', { name: 'Check this list' }).click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('This file could not be read.')
    await expect.element(page.getByRole('textbox')).toBeVisible()
  })

  it('can be chosen as a file, and the same file again', async () => {
    const root = await show(<ListCheck />)
    const chooser = root.querySelector<HTMLInputElement>('input[type=file]')!
    await userEvent.upload(chooser, new File([LIST], 'list.txt', { type: 'text/plain' }))
    expect(chooser.value).toBe('')
    await vi.waitFor(() => expect(sites(root)).toHaveLength(4))
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
