import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LANGUAGES } from '../../dataset/vocabulary.ts'
import { services } from '../../platform/host-index.ts'
import { readAll, setAnswer } from '../../storage/preferences.ts'
import { accessibilityProblems, downloads, reset, show, unfilledTexts, visit } from '../testing/show.tsx'
import { VIEWS } from './page-address.ts'
import { ServicesPage } from './services-page.tsx'

beforeEach(async () => {
  reset()
  await page.viewport(1200, 900)
})

/** The page at an address, loaded. */
async function open(query = '', language?: (typeof LANGUAGES)[number]) {
  visit(query)
  const root = await show(<ServicesPage />, language)
  await vi.waitFor(() => expect(root.querySelector('main.page[aria-busy]')).toBeNull())
  await vi.waitFor(() => expect(root.querySelector('main')?.textContent).not.toMatch(/Loading/))
  return root
}

const listed = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('.entry')].map(({ dataset }) => dataset.service)
const search = () => page.getByRole('searchbox')

describe('every view', () => {
  it.each(VIEWS.flatMap((view) => LANGUAGES.map((language) => [view, language] as const)))(
    '%s has a name for everything and no hole in %s',
    async (view, language) => {
      const root = await open(`?view=${view}`, language)
      await vi.waitFor(() => expect(root.querySelector('main h1')).not.toBeNull())
      for (const details of root.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true
      expect(unfilledTexts(root)).toEqual([])
      expect(await accessibilityProblems(root)).toEqual([])
      expect(document.title).not.toBe('')
    },
  )
})

describe('the list', () => {
  it('has every service, and says of none what is so only for some accounts as if it were so for all', async () => {
    const root = await open()
    expect(listed(root).sort()).toEqual(services.map(({ id }) => id).sort())
    const row = root.querySelector('[data-service="fable-mail"]')?.textContent ?? ''
    expect(row).toMatch(/some/i)
  })

  it('tears no host name at a hyphen', async () => {
    const root = await open()
    const host = root.querySelector('[data-service="fable-mail"] .entry-name .whole')
    expect(host?.textContent).toMatch(/^[\w.-]+-test\.com$/)
  })

  it('follows an answer at once, on this page too', async () => {
    const root = await open()
    const before = root.querySelector('[data-service="fable-cloud"]')?.textContent
    await setAnswer('fable-account', 'no', ['fable-cloud'])
    await vi.waitFor(() => expect(root.querySelector('[data-service="fable-cloud"]')?.textContent).not.toBe(before))
  })

  it.each([
    ['寓言云', ['fable-cloud']],
    ['https://login.fable-test.com/mail?x', ['fable-cloud', 'fable-mail', 'fable-office']],
    ['maps.larkfield-test.com', ['larkfield-maps']],
    ['quillon notes', ['quillon-notes']],
  ])('is searched for "%s"', async (text, ids) => {
    const root = await open()
    await search().fill(text)
    await vi.waitFor(() => expect(listed(root)).toEqual(ids))
    expect(new URLSearchParams(location.search).get('q')).toBe(text)
    await expect.element(page.getByText(`of ${services.length}`).first()).toBeVisible()
  })

  it('says that nothing fits, and shows everything again', async () => {
    const root = await open('?q=zzzzzz')
    await vi.waitFor(() => expect(root.querySelector('h2')).not.toBeNull())
    await page
      .getByRole('button', { name: /Clear|Show all/i })
      .first()
      .click()
    await vi.waitFor(() => expect(listed(root)).toHaveLength(services.length))
  })

  it('is entered from the search with the arrow, and opens a notice whose row has the focus on the way back', async () => {
    const root = await open('?q=fable')
    await vi.waitFor(() => expect(listed(root).length).toBeGreaterThan(2))
    await userEvent.keyboard('/')
    await expect.element(page.getByRole('searchbox', { name: 'Search services', exact: true })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    const second = root.querySelectorAll<HTMLElement>('.entry')[1]
    expect(document.activeElement).toBe(second?.querySelector('.entry-link'))
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe([...root.querySelectorAll('.entry-link')].at(-1))
    await userEvent.keyboard('{Home}{ArrowUp}')
    await expect.element(search()).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    await vi.waitFor(() => expect(root.querySelector('article.notice')).not.toBeNull())
    history.back()
    await vi.waitFor(() =>
      expect(document.activeElement?.closest('.entry')?.getAttribute('data-service')).toBe(second?.dataset.service),
    )
  })
})

describe('filters', () => {
  const facet = (name: RegExp) => page.getByText(name).first()

  it('stay open under the focus when the last box of a facet is unticked', async () => {
    const root = await open('?partner=blue-river')
    const box = root.querySelector<HTMLInputElement>('input[name="partner"][value="blue-river"]')!
    await vi.waitFor(() => expect(box.checked).toBe(true))
    box.focus()
    await userEvent.keyboard(' ')
    await vi.waitFor(() => expect(location.search).toBe(''))
    expect(document.activeElement).toBe(root.querySelector('input[name="partner"][value="blue-river"]'))
    expect(box.closest('details')?.open).toBe(true)
    await expect.element(facet(/Partner/)).toBeVisible()
  })

  it('are counted, can be taken away one by one, and stand in the address', async () => {
    const root = await open()
    root.querySelector<HTMLInputElement>('input[name="status"][value="ended"]')?.click()
    await vi.waitFor(() => expect(listed(root)).toEqual(['quillon-notes', 'ostrel-pay']))
    expect(location.search).toBe('?status=ended')
    await page
      .getByRole('list', { name: /chosen|filters/i })
      .getByRole('button')
      .first()
      .click()
    await vi.waitFor(() => expect(listed(root)).toHaveLength(services.length))
  })

  it('that mean nothing here are named, and the rest holds', async () => {
    const root = await open('?status=ended&status=wrong&colour=red')
    await expect.element(page.getByRole('alert')).toHaveTextContent(/status: wrong.*colour: red/)
    expect(listed(root)).toEqual(['quillon-notes', 'ostrel-pay'])
  })
})

describe('reports that name a company without a service', () => {
  it('are shown alone, and nothing of the address is called meaningless', async () => {
    const root = await open('?view=reports&company=windmere')
    await vi.waitFor(() => expect(root.querySelectorAll('.report-row')).toHaveLength(1))
    expect(root.querySelector('[role="alert"]')).toBeNull()
    await expect.element(page.getByText('Who reads along')).toBeVisible()
    await page.getByRole('button', { name: /Windmere/ }).click()
    await vi.waitFor(() => expect(root.querySelectorAll('.report-row')).toHaveLength(2))
  })
})

describe('the plots', () => {
  it('are one stop for the Tab key, and arrow keys move within it', async () => {
    const root = await open()
    await vi.waitFor(() => expect(root.querySelector('[data-stop]')).not.toBeNull())
    for (const group of new Set([...root.querySelectorAll('[data-stop]')].map((stop) => stop.closest('g')))) {
      const stops = [...(group?.querySelectorAll<SVGAElement>('[data-stop]') ?? [])]
      expect(stops.filter((stop) => stop.getAttribute('tabindex') === '0')).toHaveLength(1)
      if (stops.length < 2) continue
      stops[1]?.focus()
      await userEvent.keyboard('{ArrowLeft}')
      expect(document.activeElement).toBe(stops[0])
      await vi.waitFor(() => expect(stops.map((stop) => stop.getAttribute('tabindex')).indexOf('0')).toBe(0))
    }
  })
})

describe('a record that the address names', () => {
  it('has the focus', async () => {
    await open('?view=partners&item=redhill-data')
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('partner-redhill-data'))
  })
})

describe('what is listed', () => {
  it('is handed over as a file, and nothing else', async () => {
    const saved = downloads()
    const root = await open('?status=ended')
    await page.getByText('Export or print').click()
    root.querySelector<HTMLElement>('[data-file="services.csv"]')?.click()
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    expect((await saved[0]?.file.text())?.match(/^[a-z-]+(?=,)/gm)).toEqual(['id', 'quillon-notes', 'ostrel-pay'])
  })
})

describe('typing a search', () => {
  it('draws nothing anew but what follows the text', async () => {
    const root = await open()
    await vi.waitFor(() => expect(root.querySelector('svg')).not.toBeNull())
    const filters = root.querySelector('.filters')!
    const boxes = [...filters.querySelectorAll('label')]
    const changes: MutationRecord[] = []
    const plot = root.querySelector('.plots')!
    const watch = new MutationObserver((seen) => changes.push(...seen))
    watch.observe(plot, { subtree: true, childList: true, attributes: true, characterData: true })
    // A space is no search: the plots stay where they are.
    await search().fill(' ')
    await search().fill('  ')
    await vi.waitFor(() => expect(location.search).toBe(''))
    watch.disconnect()
    expect(changes).toEqual([])
    expect([...filters.querySelectorAll('label')]).toEqual(boxes)
  })
})

describe('the notice of a service', () => {
  it('takes the answer, for every service of the question', async () => {
    await open('?service=fable-office')
    await page.getByRole('button', { name: 'Yes', exact: true }).click()
    await vi.waitFor(async () =>
      expect((await readAll()).answers.get('fable-account')).toEqual({
        answer: 'yes',
        services: ['fable-cloud', 'fable-mail', 'fable-office'],
      }),
    )
    await vi.waitFor(() =>
      expect(document.querySelector('article.notice')?.getAttribute('data-verdict')).toBe('in-china'),
    )
  })

  it.each([
    ['unfolded', 'fable-mail', true],
    ['folded', 'fable-cloud', false],
  ])(
    'has the other services at its sites %s where one of them has a stronger verdict',
    async (_how, answered, isOpen) => {
      await setAnswer('fable-account', 'no', [answered])
      const root = await open('?service=fable-mail')
      await vi.waitFor(() =>
        expect(root.querySelector('article')?.dataset.verdict).toBe(isOpen ? 'not-you' : 'depends'),
      )
      expect(root.querySelector<HTMLDetailsElement>('.same-sites')?.open).toBe(isOpen)
    },
  )

  it('that does not exist is said to be none', async () => {
    const root = await open('?service=no-such-service')
    expect(root.querySelector('article.notice')).toBeNull()
    expect(root.querySelector('main h1')?.textContent).toBeTruthy()
    expect(await accessibilityProblems(root)).toEqual([])
  })
})
