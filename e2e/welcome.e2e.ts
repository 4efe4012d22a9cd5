import { describe, expect, it } from 'vitest'
import { inOneBrowser } from './fixture.ts'
import { pressControl } from './pages/press.ts'

describe('the welcome page', () => {
  inOneBrowser((fixture) => {
    const open = async () => {
      const page = await fixture.page('welcome.html')
      await page.waitFor('document.querySelectorAll("h2").length === 4')
      return page
    }
    it('draws the badges in their own colours and says what they mean', async () => {
      const page = await open()
      const pictures = await page.evaluate(() =>
        [...document.querySelectorAll('.toolbar-picture')].map((one) => [
          one.getAttribute('aria-label'),
          one.querySelector('text')?.textContent ?? null,
          one.querySelector('rect[fill]')?.getAttribute('fill') ?? null,
        ]),
      )
      expect(pictures).toEqual([
        ['The toolbar button with the mark !', '!', '#b3261e'],
        ['The toolbar button with the mark ?', '?', '#f2b705'],
        ['The toolbar button without a mark', null, null],
      ])
    })

    it('sets the default answer with its one question, and takes it back', async () => {
      const page = await open()
      await pressControl(page, 'radio', 'No, none of these')
      await expect.poll(() => fixture.stored()).toMatchObject({ 'setting:defaultAnswer': { v: 1, value: 'no' } })
      await page.click('[data-undo="defaultAnswer"]')
      await expect.poll(() => fixture.stored()).toMatchObject({ 'setting:defaultAnswer': { v: 1, value: 'none' } })
    })

    it('can be gone through with the keyboard alone', async () => {
      const page = await open()
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
      await page.press('Tab')
      expect(await focused()).toBe('Skip')
      await page.press('Tab')
      expect(await focused()).toBe('Next')
      await page.press('Enter')
      await page.waitFor('location.hash === "#question"')
      await page.press('Tab')
      await page.press('ArrowDown')
      await expect.poll(() => fixture.stored()).toMatchObject({ 'setting:defaultAnswer': { v: 1, value: 'no' } })
      await page.press('Tab')
      expect(await focused()).toBe('Undo')
      await page.press('Tab')
      await page.press('Enter')
      await page.waitFor('location.hash === "#sees"')
      await page.press('Tab')
      expect(await focused()).toBe('Next')
      await page.press('Enter')
      await page.waitFor('location.hash === "#try"')
      await page.press('Tab')
      expect(await focused()).toMatch(/^See how it looks: /)
    })
  })
})
