import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LANGUAGES } from '../../dataset/vocabulary.ts'
import { setAnswer, setSetting } from '../../storage/preferences.ts'
import { accessibilityProblems, reset, show, unfilledTexts, visit } from '../testing/show.tsx'
import { VIEWS } from './page-address.ts'
import { ServicesPage } from './services-page.tsx'

beforeEach(async () => {
  reset()
  visit('')
  await page.viewport(1280, 900)
})

const row = (id: string) => document.querySelector<HTMLElement>(`.entry[data-service="${id}"]`)
const rows = () => [...document.querySelectorAll<HTMLElement>('.entry')].map(({ dataset }) => dataset.service)

async function open(query: string): Promise<HTMLElement> {
  visit(query)
  return show(<ServicesPage />)
}

async function listed(query = ''): Promise<HTMLElement> {
  const root = await open(query)
  await expect.element(page.getByRole('list').getByRole('link').first()).toBeInTheDocument()
  return root
}

describe('the list', () => {
  it('says of a service with global hosts that some accounts are concerned, until the person answers', async () => {
    await listed()
    expect(row('fable-cloud')?.dataset.verdict).toBe('depends')
    expect(row('fable-cloud')?.textContent).toContain('For some accounts: data is kept in mainland\u00a0China')
    await setAnswer('fable-account', 'no', ['fable-cloud', 'fable-mail', 'fable-office'])
    await expect.poll(() => row('fable-cloud')?.textContent).toContain('Not your account, as you answered')
    await setAnswer('fable-account', 'yes', ['fable-cloud', 'fable-mail', 'fable-office'])
    await expect.poll(() => row('fable-cloud')?.dataset.verdict).toBe('in-china')
  })

  it('follows the answer given for everything, and says whose it is', async () => {
    await setSetting('defaultAnswer', 'no')
    await listed()
    expect(row('fable-cloud')?.textContent).toContain('Not your account, by your answer for everything')
  })

  it('is put into the order chosen, which the address keeps', async () => {
    await listed()
    await page.getByRole('button', { name: 'Years', exact: true }).click()
    await expect.poll(() => rows()[0]).toBe('larkfield-cars')
    expect(location.search).toBe('?sort=since')
    await listed('?sort=name')
    expect(rows().slice(0, 3)).toEqual(['fable-cloud', 'fable-mail', 'fable-office'])
  })

  it('is exported as it is filtered, and says so', async () => {
    await listed('?status=ended')
    await page.getByText('Export or print').click()
    await expect.element(page.getByText('Files of the 2 services listed now (of 13)', { exact: false })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'JSON', exact: true })).toBeEnabled()
  })
})

describe('a search', () => {
  it('for a service of a Chinese company says why it is not there, and offers nothing that is near', async () => {
    await open('?q=wechat')
    await expect.element(page.getByText('WeChat comes from Tencent', { exact: false })).toBeVisible()
    expect(rows()).toEqual([])
  })

  it('that finds nothing says so without filters, and is cleared', async () => {
    await open('?q=zzzzzz')
    await expect.element(page.getByRole('heading', { name: 'No service fits' })).toBeVisible()
    expect(document.querySelector('.filters')).toBeNull()
    expect(document.querySelectorAll('.main-column .button')).toHaveLength(1)
    await page.getByRole('button', { name: 'Clear search', exact: true }).click()
    await expect.poll(() => document.querySelector('.filters')).not.toBeNull()
  })

  it('puts the best match first, says so, and goes back to it from another order', async () => {
    await listed('?q=fable&sort=name')
    const best = page.getByRole('button', { name: 'Best match', exact: true })
    await expect.element(best).toHaveAttribute('aria-pressed', 'false')
    await best.click()
    await expect.element(best).toHaveAttribute('aria-pressed', 'true')
    expect(location.search).toBe('?q=fable')
  })

  it('for an address gives all services met there', async () => {
    await listed('?q=https%3A%2F%2Flogin.fable-test.com%2Fa')
    await expect.poll(() => rows().toSorted()).toEqual(['fable-cloud', 'fable-mail', 'fable-office'])
  })
})

describe('a filter that was opened', () => {
  it('stays open under the focus when the last box in it is unticked', async () => {
    await listed()
    await page.getByText('Which partner?').click()
    const box = page.getByRole('checkbox', { name: /Redhill/ })
    await box.click()
    await expect.poll(() => location.search).toContain('partner=redhill-data')
    await userEvent.keyboard(' ')
    await expect.poll(() => location.search).toBe('')
    await expect.element(box).toBeVisible()
    await expect.element(box).toHaveFocus()
  })
})

describe('on a narrow page', () => {
  it('filters and plots are folded, even where it narrowed while it was drawn', async () => {
    const query = Object.assign(new EventTarget(), { matches: true })
    const follow = query.addEventListener.bind(query)
    query.addEventListener = (...about: Parameters<typeof follow>) => {
      query.matches = false
      follow(...about)
    }
    vi.spyOn(window, 'matchMedia').mockReturnValue(query as unknown as MediaQueryList)
    onTestFinished(() => {
      vi.restoreAllMocks()
    })
    await listed()
    await expect.poll(() => document.querySelector('.plots-folded')).not.toBeNull()
    expect(document.querySelector<HTMLDetailsElement>('.filters > details')?.open).toBe(false)
  })

  it('the plot draws as many years as have room, and has the earlier ones in words', async () => {
    // As narrow as the few years of these records need.
    await page.viewport(150, 900)
    await listed()
    await page.getByText('What the data shows').click()
    const earlier = page.getByRole('button', { name: /^\d+ began before \d{4}$/ })
    await earlier.click()
    const drawn = [...document.querySelectorAll<SVGElement>('.years .bar')].map(({ dataset }) => Number(dataset.year))
    await expect.poll(() => new URLSearchParams(location.search).getAll('since').map(Number)).not.toEqual([])
    const chosen = new URLSearchParams(location.search).getAll('since').map(Number)
    expect(Math.max(...chosen)).toBeLessThan(Math.min(...drawn))
    await earlier.click()
    await expect.poll(() => location.search).toBe('')
  })
})

describe('the reports', () => {
  it('are those of the company in the address, which can be taken away', async () => {
    await open('?view=reports&company=windmere')
    const reports = () => document.querySelectorAll('.report').length
    await expect.poll(reports).toBe(1)
    expect(document.querySelector('[role="alert"]')).toBeNull()
    await page.getByRole('button', { name: 'Remove filter: Which company? Windmere' }).click()
    await expect.poll(reports).toBe(2)
  })
})

describe('a notice', () => {
  it('has the other services at the same sites', async () => {
    await open('?service=fable-mail')
    await page.getByText('2 other services at the same sites').click()
    await expect.element(page.getByRole('link', { name: 'Fable Office' })).toBeVisible()
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(VIEWS)('the view of %s has no hole and no fault that a program sees', async (view) => {
    visit(view === 'services' ? '' : `?view=${view}`)
    const root = await show(<ServicesPage />, language)
    await expect.poll(() => root.querySelector('.entry, .view')).not.toBeNull()
    expect(unfilledTexts(root)).toEqual([])
    expect(await accessibilityProblems(root)).toEqual([])
  })

  it('plots say in words what their marks show', async () => {
    visit('?plot=grades')
    const root = await show(<ServicesPage />, language)
    await expect.poll(() => root.querySelectorAll('.bar-list .bar').length).toBeGreaterThan(1)
    for (const bar of root.querySelectorAll('.bar-list .bar')) expect(bar.textContent).toMatch(/[(（].+[)）]/)
  })
})
