import { describe, expect, it } from 'vitest'
import { inEachBrowser, shows } from './fixture.ts'
import type { PopupPage } from './pages/popup.ts'
import { AMBER, QUESTION, RED, SERVICE, SEVERAL } from './sites.ts'
import { tabTo } from './surface/focus.ts'

/** The services below the strongest: their line, and whether they are open with the notice of that very service. */
function others(popup: PopupPage): Promise<{ id?: string; open: boolean; notice?: string; verdict?: string }[]> {
  return popup.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-other]')].map((one) => {
      const notice = one.querySelector<HTMLElement>('article.notice')
      return {
        id: one.dataset.other,
        open: one.querySelector('details')?.open === true,
        notice: notice?.dataset.service,
        verdict: notice?.dataset.verdict,
      }
    }),
  )
}

describe('a site of several services', () => {
  inEachBrowser((fixture) => {
    it('has the strongest in full and the others a line each, opened in place and answered for all by keyboard', async () => {
      const tab = await fixture.tab(SEVERAL)
      await shows(tab, { ...AMBER, title: expect.stringContaining('(2 more at this site)') })
      const popup = await fixture.popup(tab)
      const { page } = popup
      expect(await popup.service()).toBe(SERVICE)
      expect((await others(popup)).map(({ id, open }) => [id, open])).toEqual([
        ['fable-mail', false],
        ['fable-office', false],
      ])
      const folded = await page.accessibilityTree()
      expect(folded.filter(({ name }) => /Fable (Mail|Office) /.test(name)).length).toBeGreaterThanOrEqual(2)

      await tabTo(page, /^\??Fable Mail/)
      await page.press('Enter')
      await expect
        .poll(async () => (await others(popup))[0])
        .toEqual({ id: 'fable-mail', open: true, notice: 'fable-mail', verdict: 'depends' })
      expect(await popup.focused()).toMatch(/^\??Fable Mail/)
      await tabTo(page, /^\??Fable Office/)
      await page.press(' ')
      await expect
        .poll(async () => (await others(popup)).map(({ notice }) => notice))
        .toEqual(['fable-mail', 'fable-office'])

      await tabTo(page, 'Yes', 'Shift+Tab')
      await page.press('Enter')
      await shows(tab, RED)
      expect(await fixture.stored()).toMatchObject({
        [QUESTION]: { value: { answer: 'yes', services: expect.arrayContaining(['fable-mail', 'fable-office']) } },
      })
      await expect.poll(() => popup.verdict()).toBe('in-china')
      const opened = (await others(popup)).filter(({ open }) => open)
      expect(opened.length).toBeGreaterThan(0)
      for (const { notice, verdict } of opened) expect([notice, verdict]).toEqual([notice, 'in-china'])
    })
  })
})
