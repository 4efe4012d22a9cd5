import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type ServiceSituation, situationOf } from '../../core/situation.ts'
import { preferencesWith } from '../../core/testing/samples.ts'
import { VERDICTS } from '../../core/verdict.ts'
import { LANGUAGES, type Language } from '../../dataset/vocabulary.ts'
import { loadNotice } from '../../platform/bundled.ts'
import { serviceById, services } from '../../platform/host-index.ts'
import { accessibilityProblems, reset, show, unfilledTexts } from '../testing/show.tsx'
import { Notice, type NoticeProps } from './notice.tsx'

beforeEach(reset)

const TODAY = '2026-06-01'

/** How a service stands at the first of its hosts with an exposure, or at its first host. */
function standing(id: string, preferences = preferencesWith(), exposure?: string): ServiceSituation {
  const service = serviceById(id)!
  const { domain, exposure: at } = service.domains.find((entry) => entry.exposure === exposure) ?? service.domains[0]!
  return situationOf({ domain, listings: [{ service, exposure: at }] }, preferences, 0).services[0]
}

async function open(situation: ServiceSituation, more: Partial<NoticeProps> = {}, language: Language = 'en') {
  const notice = await loadNotice(situation.service.id, language)
  const props = {
    situation,
    notice,
    domain: null,
    onAnswer: () => undefined,
    fresh: new Set<string>(),
    today: TODAY,
    ...more,
  }
  const root = await show(<Notice {...props} />, language)
  // What stands below the first screen comes after it.
  await expect.poll(() => root.querySelector('.record')).not.toBeNull()
  return root
}

const answered = (answer: 'yes' | 'no' | 'not-sure', question = 'fable-account', ...served: string[]) =>
  preferencesWith({
    answers: new Map([[question, { answer, services: served.length > 0 ? served : ['fable-cloud'] }]]),
  })

describe('the notice of every service', () => {
  it.each(LANGUAGES)('has a name for everything, and no hole, in %s', async (language) => {
    for (const { id } of services) {
      const root = await open(standing(id), {}, language)
      for (const details of root.querySelectorAll('details')) details.open = true
      expect([id, unfilledTexts(root)]).toEqual([id, []])
      expect([id, await accessibilityProblems(root)]).toEqual([id, []])
      expect(root.querySelectorAll('h1')).toHaveLength(1)
      if (language !== 'en') expect(root.querySelector('h1')?.textContent).toMatch(/\p{Script=Han}/u)
    }
  })

  it('covers every verdict there is', () => {
    const found = services.flatMap(({ id, question, domains }) =>
      domains.flatMap(({ exposure }) =>
        [preferencesWith(), ...(['yes', 'no'] as const).map((answer) => answered(answer, question ?? 'none', id))].map(
          (preferences) => standing(id, preferences, exposure).verdict,
        ),
      ),
    )
    expect(VERDICTS.filter((verdict) => !found.includes(verdict))).toEqual([])
  })
})

describe('the verdict', () => {
  it.each([
    [
      'fable-cloud',
      'depends',
      'Fable Cloud Fable: For some accounts, data is kept in mainland China by Redhill Data, Fable says',
    ],
    ['larkfield-maps', 'unconfirmed', 'Larkfield Maps Larkfield: A China version is run by Blue River;'],
    ['quillon-games', 'local-operator', 'Quillon Games Quillon: Run in China by an operator that is not named;'],
    ['quillon-notes', 'ended', 'Quillon Notes Quillon: Data was kept in mainland China until 2021'],
    ['quillon-chat', 'unclear', 'by Blue River; whether that still holds is not known'],
    ['fable-store', 'announced', 'Fable Store Fable: A China version has been announced;'],
    ['ostrel-files', 'none-known', 'Ostrel Files Ostrel: No storage in mainland China known'],
  ])('of %s is %s, in one heading', async (id, verdict, words) => {
    const root = await open(standing(id, undefined, id === 'quillon-games' ? 'china-market' : 'account-region'))
    expect(root.querySelector('article')?.dataset.verdict).toBe(verdict)
    expect(root.querySelector('h1')?.textContent?.replace(/\s+/g, ' ')).toContain(words)
  })

  it('is told to those who listen when it changes, and not before', async () => {
    const before = standing('fable-cloud', undefined, 'account-region')
    const root = await open(before)
    const said = root.querySelector('article > [role="status"]')
    expect(said?.textContent).toBe('')
    const { render } = await import('preact')
    const notice = await loadNotice('fable-cloud', 'en')
    const after = standing('fable-cloud', answered('yes'), 'account-region')
    render(
      <Notice
        situation={after}
        notice={notice}
        domain={null}
        onAnswer={() => undefined}
        fresh={new Set()}
        today={TODAY}
      />,
      root,
    )
    await vi.waitFor(() => expect(said?.textContent).toMatch(/^Verdict now: Fable Cloud: Data is kept/))
  })
})

describe('the question', () => {
  const REGION = 'account-region'

  it('is not asked where no answer changes anything', async () => {
    const root = await open(standing('fable-cloud', preferencesWith(), 'china-market'))
    expect(root.querySelector('[aria-pressed]')).toBeNull()
    expect(
      (await open(standing('fable-cloud', preferencesWith(), REGION))).querySelector('[aria-pressed]'),
    ).not.toBeNull()
  })

  it('is answered with the keyboard, and shows which answer holds, what it means and how many services it serves', async () => {
    const given = vi.fn()
    await open(standing('fable-cloud', answered('no'), REGION), { onAnswer: given })
    const group = page.getByRole('group', {
      name: /Is the region of your Fable account China\?.*one answer for 3 services/,
    })
    await expect.element(group.getByRole('button', { name: 'No', exact: true })).toHaveAttribute('aria-pressed', 'true')
    await expect.element(group.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'false')
    await expect.element(group.getByText(/Not your account\. What you send/)).toBeVisible()
    ;(group.getByRole('button', { name: 'Yes' }).element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    expect(given).toHaveBeenCalledExactlyOnceWith('yes')
  })

  it('shows how to check where one is not sure, with the address where it is done', async () => {
    await open(standing('fable-cloud', undefined, REGION))
    await page.getByRole('button', { name: 'Not sure' }).click()
    await expect.element(page.getByText('Open the settings and look at the region.')).toBeVisible()
    await expect
      .element(page.getByRole('link', { name: /fable-test\.com\/settings/ }))
      .toHaveAttribute('href', 'https://fable-test.com/settings')
  })

  it('says whose answer it is: the default, the administrator, or an earlier no that does not speak for this service', async () => {
    const settings = { ...preferencesWith().settings, defaultAnswer: 'no' as const }
    await open(standing('fable-cloud', preferencesWith({ settings }), REGION))
    await expect.element(page.getByText(/Follows the answer you gave for everything/)).toBeVisible()
    expect(page.getByRole('button', { name: 'No', exact: true }).element().ariaPressed).toBe('false')
    await open(standing('fable-cloud', preferencesWith({ policy: { defaultAnswer: 'no' } }), REGION))
    await expect.element(page.getByText(/The administrator of this browser turned this alert off/)).toBeVisible()
    expect(document.body.textContent).not.toMatch(/you (said|answered|gave)/)
    await open(standing('fable-mail', undefined, REGION), { earlierNo: true })
    await expect.element(page.getByText(/You answered No before this service was recorded/)).toBeVisible()
  })

  it.each(['quillon-games', 'quillon-notes', 'fable-store', 'ostrel-files'])(
    'is not asked where no answer matters: %s',
    async (id) => {
      const root = await open(standing(id))
      expect(root.querySelector('.question')).toBeNull()
    },
  )
})

describe('the picture of the way', () => {
  const steps = (root: HTMLElement) =>
    [...root.querySelectorAll<HTMLElement>('[data-step]')].map(
      ({ dataset, classList }) => `${dataset.step} ${dataset.certainty}${classList.contains('held') ? ' held' : ''}`,
    )

  it.each([
    ['fable-cloud', ['service stated', 'partner stated', 'place stated', 'authorities stated']],
    ['fable-office', ['service stated', 'partner stated', 'place required', 'authorities required']],
    ['larkfield-maps', ['service stated', 'partner stated', 'place open', 'authorities open']],
    ['fable-store', ['service stated', 'partner open', 'place open']],
    ['quillon-notes', ['service stated', 'partner stated']],
    ['ostrel-files', []],
  ])('of %s', async (id, expected) => {
    expect(steps(await open(standing(id, undefined, 'account-region')))).toEqual(expected)
  })

  it('marks who holds the data of this person, and names an operator that is not named as such', async () => {
    const yes = standing('larkfield-cars', answered('yes', 'larkfield-car', 'larkfield-cars'), 'account-region')
    const root = await open(yes)
    expect(steps(root)).toEqual(['service stated', 'partner stated held', 'place stated held', 'authorities stated'])
    expect(root.querySelector('[data-step="partner"]')?.textContent).toMatch(/operator that is not named/i)
  })
})

describe('the facts', () => {
  it('stand beside what disputes them, with who says so and the sources in place', async () => {
    await open(standing('fable-cloud', undefined, 'account-region'))
    const disputed = page.elementLocator(document.querySelector('.fact.disputed')!)
    await expect.element(disputed.getByText('A former engineer said that copies went abroad.').first()).toBeVisible()
    await expect.element(disputed.getByText('Said by Fable')).toBeVisible()
    const sources = disputed.getByRole('button', { name: /^1 source: Fable says/ })
    await sources.click()
    await expect.element(sources).toHaveAttribute('aria-expanded', 'true')
    await expect
      .element(disputed.getByRole('link', { name: 'Fable on fable-2018 (opens in a new tab)', exact: true }))
      .toHaveAttribute('href', 'https://press-test.com/fable-2018')
    await expect
      .element(disputed.getByRole('link', { name: /^Archived copy/ }))
      .toHaveAttribute('href', 'https://web.archive.org/web/20190304/https://press-test.com/fable-2018')
    await sources.click()
    expect(disputed.getByRole('link').elements()).toEqual([])
  })

  it('that are new to this person are marked and not folded', async () => {
    const root = await open(standing('fable-cloud'), { fresh: new Set(['c7', 'c3']) })
    expect([...root.querySelectorAll('.fresh')].every((mark) => (mark as HTMLElement).checkVisibility())).toBe(true)
    expect(root.querySelectorAll('.fresh')).toHaveLength(2)
    await expect.element(page.getByText('What is new since you last looked is marked.')).toBeVisible()
  })

  it('tell once which of them exist: each claim is shown, or stands against one that is', async () => {
    for (const { id } of services) {
      const root = await open(standing(id))
      const notice = await loadNotice(id, 'en')
      for (const { text } of notice.service.claims) expect(root.textContent).toContain(text)
    }
  })
})

describe('more', () => {
  it('opens the laws, the reports and the five asks in place', async () => {
    const root = await open(standing('fable-cloud'))
    for (const details of root.querySelectorAll<HTMLElement>('.more details')) details.querySelector('summary')?.click()
    await expect.element(page.getByText('A law on asking').first()).toBeVisible()
    await expect.element(page.getByText('Nobody told the people concerned.')).toBeVisible()
    await expect.element(page.getByText('Without China.')).toBeVisible()
    expect(await accessibilityProblems(root)).toEqual([])
    expect(unfilledTexts(root)).toEqual([])
  })
})

describe('the record', () => {
  it('says what changed, when it was reviewed, and when that is long ago', async () => {
    const root = await open(standing('fable-cloud'))
    expect(root.querySelector('.record')?.textContent).toMatch(/Last changed on 1 March 2026\. A dispute was added\./)
    expect(root.querySelector('.record')?.textContent).toContain('Facts reviewed on 4 May 2026')
    const later = await open(standing('fable-cloud'), { today: '2027-05-04' })
    expect(later.querySelector('.stale')?.textContent).toContain('more than a year ago')
  })
})
