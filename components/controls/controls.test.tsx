import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { LANGUAGES } from '../../dataset/vocabulary.ts'
import { accessibilityProblems, reset, show, unfilledTexts } from '../testing/show.tsx'
import { PauseControl } from './pause-control.tsx'
import { Switch } from './switch.tsx'

beforeEach(reset)

describe('a switch', () => {
  it('is named by its label, described by its detail, and turned with the keyboard', async () => {
    const toggle = vi.fn()
    await show(<Switch label="Alerts on acme.com" detail="and its subdomains" on={true} onToggle={toggle} />)
    const control = page.getByRole('switch', { name: 'Alerts on acme.com' })
    await expect.element(control).toBeChecked()
    await expect.element(control).toHaveAccessibleDescription('and its subdomains')
    await userEvent.tab()
    await expect.element(control).toHaveFocus()
    await userEvent.keyboard('{Enter} ')
    expect(toggle).toHaveBeenCalledTimes(2)
  })

  it('is off, without a detail, and does nothing where it is disabled', async () => {
    const toggle = vi.fn()
    await show(<Switch label="Alerts" on={false} disabled onToggle={toggle} />)
    const control = page.getByRole('switch', { name: 'Alerts' })
    await expect.element(control).not.toBeChecked()
    await expect.element(control).toBeDisabled()
    ;(control.element() as HTMLElement).click()
    expect(toggle).not.toHaveBeenCalled()
  })
})

describe('pausing', () => {
  const setting = async () => (await fakeBrowser.storage.local.get('setting:pause'))['setting:pause']
  const saves: Promise<void>[] = []
  const save = (work: Promise<void>) => void saves.push(work)

  it.each([
    ['For an hour', () => Date.now() + 3_600_000],
    ['Until I turn them on', () => 'turned-on'],
  ])('%s is kept', async (name, until) => {
    await show(<PauseControl pause={null} save={save} />)
    await page.getByRole('button', { name }).click()
    await Promise.all(saves)
    const { value } = (await setting()) as { value: { until: number | string } }
    const expected = until()
    if (typeof expected === 'string') expect(value.until).toBe(expected)
    else expect(Math.abs((value.until as number) - expected)).toBeLessThan(10_000)
  })

  it('says until when, with the weekday, and is ended by its button', async () => {
    const until = new Date(2026, 10, 21, 6).getTime()
    vi.useFakeTimers({ now: until - 1, toFake: ['Date'] })
    await show(<PauseControl pause={{ until }} save={save} />)
    await expect.element(page.getByText(/All alerts are paused until Sat.* 06:00\./)).toBeVisible()
    await show(<PauseControl pause={{ until: until - 1 }} save={save} />)
    await expect.element(page.getByRole('group', { name: 'Pause all alerts' })).toBeVisible()
    vi.useRealTimers()
    await show(<PauseControl pause={{ until: 'turned-on' }} save={save} />)
    await page.getByRole('button', { name: 'Turn on again' }).click()
    await Promise.all(saves)
    expect(await setting()).toBeUndefined()
  })

  it('gives the focus to what stands in the place of the pressed button', async () => {
    const root = await show(<PauseControl pause={null} save={save} />)
    const { render } = await import('preact')
    await page.getByRole('button', { name: 'For an hour' }).click()
    render(<PauseControl pause={{ until: 'turned-on' }} save={save} />, root)
    await expect.element(page.getByRole('button', { name: 'Turn on again' })).toHaveFocus()
    await page.getByRole('button', { name: 'Turn on again' }).click()
    render(<PauseControl pause={null} save={save} />, root)
    await expect.element(page.getByRole('button', { name: 'For an hour' })).toHaveFocus()
  })

  it.each(LANGUAGES)('has a name for everything in %s', async (language) => {
    for (const pause of [null, { until: 'turned-on' as const }, { until: Date.now() + 60_000 }]) {
      const root = await show(<PauseControl pause={pause} save={save} />, language)
      expect([...(await accessibilityProblems(root)), ...unfilledTexts(root)]).toEqual([])
      if (language !== 'en') expect(root.textContent).toMatch(/\p{Script=Han}/u)
    }
  })
})
