import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { formatDate } from '../../core/format-date.ts'
import type { Verdict } from '../../core/verdict.ts'
import { LANGUAGES } from '../../dataset/vocabulary.ts'
import { datasetDate, datasetHash } from '../../platform/host-index.ts'
import { markOf } from '../notice/mark.ts'
import { accessibilityProblems, reset, show, unfilledTexts, visit } from '../testing/show.tsx'
import { About } from './about.tsx'

beforeEach(() => {
  reset()
  visit('')
})

describe('about', () => {
  it('names the dataset by its hash', async () => {
    await show(<About />)
    expect(datasetHash).toMatch(/^[0-9a-f]{64}$/)
    await expect.element(page.getByText(datasetHash)).toBeInTheDocument()
  })

  it('has a section for each of its links', async () => {
    const root = await show(<About />)
    const links = [...root.querySelectorAll('.about-contents a')].map((link) => link.getAttribute('href') ?? '')
    expect(links).toContain('#grading')
    for (const href of links) expect([href, root.querySelector(href)]).not.toEqual([href, null])
  })

  it('comes to the section that the address names, made after the browser looked for it', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView')
    visit('#privacy')
    await show(<About />)
    await vi.waitFor(() => expect(scroll.mock.contexts.map((section) => (section as Element).id)).toEqual(['privacy']))
  })

  it('stands among the pages as the one that is open', async () => {
    await show(<About />)
    await expect.element(page.getByRole('link', { name: 'About', exact: true })).toHaveAttribute('aria-current', 'page')
    await expect.element(page.getByRole('link', { name: 'Settings' })).not.toHaveAttribute('aria-current')
  })

  it('leads out in a new tab, and says so', async () => {
    const root = await show(<About />)
    const out = [...root.querySelectorAll<HTMLAnchorElement>('main a[href^="https:"]')]
    expect(out).toHaveLength(3)
    for (const { target, textContent } of out)
      expect([target, textContent]).toEqual(['_blank', expect.stringMatching(/new tab/)])
  })

  it.each(LANGUAGES)(
    'says something of its own of each grade, and the date of the dataset, in %s',
    async (language) => {
      const root = await show(<About />, language)
      const said = [...root.querySelectorAll('#grading dd')].map((text) => text.textContent)
      expect(said).toHaveLength(9)
      expect(new Set(said).size).toBe(9)
      await expect.element(page.getByText(formatDate(datasetDate, language), { exact: true })).toBeInTheDocument()
      await vi.waitFor(() => expect(document.title).toBe(root.querySelector('h1')?.textContent))
    },
  )

  it.each<[RegExp, Verdict]>([
    [/^Data is kept in mainland China/, 'in-china'],
    [/^For some accounts data is kept/, 'depends'],
    [/Run in China by a local operator/, 'local-operator'],
    [/^There is a China version/, 'unconfirmed'],
    [/^A China version has been announced/, 'announced'],
    [/^It is on record/, 'unclear'],
    [/^The arrangement has ended/, 'ended'],
    [/^Not your account/, 'not-you'],
    [/^Reviewed; no storage/, 'none-known'],
  ])('shows beside “%s” the mark of %s', async (words, verdict) => {
    const root = await show(<About />)
    const row = [...root.querySelectorAll('.marks-meant li')].find((one) =>
      words.test(one.lastElementChild?.textContent ?? ''),
    )
    expect(row?.querySelector('.glyph')?.getAttribute('data-sign')).toBe(markOf(verdict).sign)
  })

  it('shows no mark twice', async () => {
    const root = await show(<About />)
    const marks = [...root.querySelectorAll('.marks-meant .glyph')].map((mark) => mark.outerHTML)
    expect(marks).toHaveLength(10)
    expect(new Set(marks).size).toBe(marks.length)
  })

  it.each(LANGUAGES)('has no hole and no fault that a program sees in %s', async (language) => {
    const root = await show(<About />, language)
    expect(unfilledTexts(root)).toEqual([])
    expect(await accessibilityProblems(root)).toEqual([])
  })
})
