import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../dataset/vocabulary.ts'
import { datasetHash } from '../../platform/host-index.ts'
import { accessibilityProblems, reset, show, unfilledTexts } from '../testing/show.tsx'
import { About } from './about.tsx'

beforeEach(reset)

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

  it.each(LANGUAGES)('has no hole and no fault that a program sees in %s', async (language) => {
    const root = await show(<About />, language)
    expect(unfilledTexts(root)).toEqual([])
    expect(await accessibilityProblems(root)).toEqual([])
  })
})
