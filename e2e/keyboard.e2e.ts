import { describe, expect, it } from 'vitest'
import type { Page } from '../webext-harness/index.ts'
import { type Fixture, inEachBrowser, inOneBrowser, shows } from './fixture.ts'
import { ServicesPage } from './pages/services.ts'
import { SettingsPage } from './pages/settings.ts'
import { AMBER, ASKS, answer, NAME, NO_BADGE, NONE, QUESTION, RED } from './sites.ts'
import { focused, tabTo } from './surface/focus.ts'

async function open(fixture: Fixture, url: string) {
  const tab = await fixture.tab(url)
  return { tab, popup: await fixture.popup(tab) }
}

/** Keys reach a popup in another way in each browser. */
describe('without a mouse, in the popup over the toolbar,', () => {
  inEachBrowser((fixture) => {
    it('the question is answered, alerts are switched, and the popup is closed', async () => {
      const { tab, popup } = await open(fixture, ASKS)
      await shows(tab, AMBER)
      const { page } = popup
      await tabTo(page, 'Yes')
      await page.press('Enter')
      await shows(tab, RED)
      expect(await popup.focused()).toBe('Yes')
      await page.press('Tab')
      await page.press(' ')
      await expect.poll(() => popup.verdict()).toBe('not-you')
      await page.press('Shift+Tab')
      await page.press('Enter')
      await shows(tab, RED)
      await tabTo(page, 'Alerts on fablecloud-test.com')
      await page.press(' ')
      await shows(tab, NO_BADGE)
      await page.press('Enter')
      await shows(tab, RED)
      await page.press('Escape')
      await expect.poll(() => page.isClosed()).toBe(true)
    })
  })
})

/** What services.e2e.ts and welcome.e2e.ts leave. On every way, each stop must show that it has the focus. */
describe('with the keyboard alone, the focus always in view,', () => {
  inOneBrowser((fixture) => {
    const nameInFocus = async (page: Page) => (await focused(page)).name

    it('alerts are paused and turned on again, and "off" is made to hold for good', async () => {
      await fixture.tab(ASKS)
      const popup = await fixture.popupPage(ASKS)
      const { page } = popup
      await tabTo(page, 'Alerts on fablecloud-test.com')
      await page.press(' ')
      await expect.poll(() => popup.isOn('Alerts on fablecloud-test.com')).toBe(false)
      await tabTo(page, 'More alert options')
      await page.press('Enter')
      await tabTo(page, 'For an hour', 'Shift+Tab')
      await page.press('Enter')
      await expect.poll(() => nameInFocus(page)).toBe('Turn on again')
      await page.press('Enter')
      await expect.poll(() => nameInFocus(page)).toBe('For an hour')
      await tabTo(page, 'until the facts change', 'Shift+Tab')
      await page.press('ArrowDown')
      await expect
        .poll(() => fixture.stored())
        .toMatchObject({ 'site:fablecloud-test.com': { value: { alerts: 'off', until: 'good' } } })
      await tabTo(page, /^Settings/)
    })

    it('everything in a notice can be reached and opened', async () => {
      await fixture.tab(NONE)
      const { page } = await fixture.popupPage(NONE)
      await tabTo(page, /^\d sources?:/)
      await page.press('Enter')
      await page.waitFor('document.querySelector(".sources li") !== null')
      await page.press('Tab')
      expect(await page.evaluate('document.activeElement.closest(".sources a") !== null')).toBe(true)
      await tabTo(page, /^Report a mistake/)
    })

    it('services are searched, filtered, and filtered by a plot', async () => {
      const services = await ServicesPage.open(fixture)
      const { page } = services
      const all = (await services.list()).length
      await page.press('/')
      await page.type('ostrelfiles')
      await expect.poll(() => services.list()).toEqual(['ostrel-files'])
      await page.press('ArrowDown')
      await expect.poll(() => services.focused()).toBe('ostrel-files')
      expect((await focused(page)).visible).toBe(true)
      await page.press('ArrowUp')
      await expect.poll(() => services.focused()).toBe('search')
      await page.press('Escape')
      await expect.poll(async () => (await services.list()).length).toBe(all)

      await tabTo(page, /^In mainland China/)
      await page.press(' ')
      await expect.poll(() => services.query()).toBe('?status=in-china')
      await tabTo(page, 'When did it begin?')
      await tabTo(page, /^20\d\d/)
      const year = (await nameInFocus(page)).slice(0, 4)
      await page.press('Enter')
      await expect.poll(() => services.query()).toBe(`?status=in-china&since=${year}`)
      await tabTo(page, /^Remove .*mainland China/)
      await page.press('Enter')
      await expect.poll(() => services.query()).toBe(`?since=${year}`)
    })

    it('the language and the theme are changed, and an answer is removed and brought back', async () => {
      await fixture.store({ 'setting:language': { v: 1, value: 'en' }, [QUESTION]: answer('yes') })
      const settings = new SettingsPage(await fixture.page('options.html'))
      const { page } = settings
      await settings.loaded()
      await tabTo(page, /^Take back “/)
      await page.press('Enter')
      await expect.poll(() => nameInFocus(page)).toBe('Undo')
      expect(await settings.kept()).toEqual([])
      await page.press('Enter')
      await expect.poll(() => settings.kept()).toHaveLength(1)

      await tabTo(page, 'Same as the system')
      await page.press('ArrowDown')
      await expect.poll(() => page.evaluate('document.documentElement.dataset.theme')).toBe('light')
      await tabTo(page, 'Undo')
      await page.press('Enter')
      await expect.poll(() => page.evaluate('document.documentElement.dataset.theme')).toBe('system')

      await tabTo(page, 'Language', 'Shift+Tab')
      await page.press('ArrowDown')
      await expect.poll(() => page.evaluate('document.documentElement.lang')).toBe('zh-CN')
      await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SELECT')
      await page.press('ArrowUp')
      await expect.poll(() => page.evaluate('document.documentElement.lang')).toBe('en')
    })

    it('the welcome page is skipped', async () => {
      const page = await fixture.page('welcome.html')
      await page.waitFor('document.querySelector("#sees") !== null')
      await tabTo(page, 'Skip')
      await page.press('Enter')
      await expect.poll(() => page.isClosed()).toBe(true)
      expect(await fixture.stored()).toEqual({})
    })

    it('nothing moves where the person wants no motion', async () => {
      await fixture.tab(ASKS)
      const pages = [(await fixture.popupPage(ASKS)).page]
      for (const path of ['services.html', 'options.html', 'welcome.html']) {
        pages.push(await fixture.browser.extensionPage(path))
      }
      const moving = () =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          const moves = /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
          return moves ? [element.tagName.toLowerCase()] : []
        })
      for (const page of pages) {
        await page.waitFor('document.querySelector("main:not([aria-busy])") !== null')
        await page.setMedia({ reducedMotion: true })
        expect(await page.evaluate(moving)).toEqual([])
      }
      // The measure sees motion where there is some.
      await pages[3]?.setMedia({ reducedMotion: false })
      expect(await pages[3]?.evaluate(moving)).toEqual(['html'])
    })
  })
})

describe('a screen reader', () => {
  inOneBrowser((fixture) => {
    it('hears the verdict when it changes, in a place that was there before', async () => {
      const { popup } = await open(fixture, ASKS)
      await popup.page.evaluate(() =>
        document.querySelector('article.notice > [role=status]')?.setAttribute('data-before', ''),
      )
      expect(await popup.page.text('[data-before]')).toBe('')
      await popup.answer('Yes')
      await expect.poll(() => popup.page.text('[data-before]')).toContain(NAME)
    })
  })
})
