import { afterAll, describe, expect, it } from 'vitest'
import { buildFor, inOneBrowser, shows } from './fixture.ts'
import { PopupPage } from './pages/popup.ts'
import { AMBER, ASKS, NO_BADGE, OTHER, RED } from './sites.ts'
import { axeFinds } from './surface/axe.ts'
import { Variant } from './variant.ts'

const NOTICE = 'data/notice/fable-cloud.js'

describe('when something fails', () => {
  inOneBrowser((fixture) => {
    const variants: Variant[] = []
    /** Puts a build in place that fails in some way. */
    const use = async (makeFail: (variant: Variant) => Promise<void>) => {
      const variant = await Variant.of(buildFor(fixture.kind))
      variants.push(variant)
      await makeFail(variant)
      await fixture.update(variant.folder)
    }
    afterAll(() => Promise.all(variants.map((variant) => variant.dispose())))

    it('warns, explains and remembers without IndexedDB', async () => {
      await use((variant) => variant.begin('Object.defineProperty(globalThis, "indexedDB", { value: undefined })'))
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      const popup = await fixture.popup(tab)
      expect(await popup.page.evaluate('typeof indexedDB')).toBe('undefined')
      expect(await popup.verdict()).toBe('depends')
      expect((await popup.facts()).length).toBeGreaterThan(3)
      await popup.answer('Yes')
      await shows(tab, RED)
      expect(await popup.verdict()).toBe('in-china')
    })

    it('explains, remembers and reports what it cannot read in a popup that has no background at all', async () => {
      await use((variant) => variant.edit('background.js', () => ''))
      await fixture.tab(ASKS)
      const popup = await fixture.popupPage(ASKS)
      expect(await popup.verdict()).toBe('depends')
      expect((await popup.facts()).length).toBeGreaterThan(3)
      await popup.answer('Yes')
      await expect.poll(() => popup.verdict()).toBe('in-china')

      await popup.page.evaluate(() => {
        const heard: string[] = []
        Object.assign(document, { heard })
        console.error = (...said: unknown[]) => heard.push(said.join(' '))
      })
      await fixture.store({ 'site:fablecloud-test.com': { v: 99, value: 'of a later release' } })
      const reports = () =>
        popup.page.evaluate(() => {
          const { heard } = document as unknown as { heard: string[] }
          return heard.filter((text) => text.includes('set aside'))
        })
      await expect
        .poll(reports)
        .toEqual([expect.stringMatching(/^Whereabouts: site:fablecloud-test\.com cannot be read/)])
      expect((await fixture.stored())['set-aside:site:fablecloud-test.com']).toEqual({
        v: 99,
        value: 'of a later release',
      })
      expect(await popup.verdict()).toBe('in-china')
    })

    it('warns and explains while the browser does not tell the policy, as at its start, and follows it when it does', async () => {
      await use((variant) =>
        variant.begin(`for (const api of [globalThis.chrome, globalThis.browser]) {
          const told = async () => (await api.storage.local.get('told')).told !== undefined
          if (api?.storage) api.storage.managed.get = async () => {
            if (!(await told())) await new Promise((tell) => api.storage.onChanged.addListener(({ told }) => told && tell()))
            return { defaultAnswer: 'no' }
          }
        }`),
      )
      await fixture.desk()
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      const popup = await fixture.popup(tab)
      expect(await popup.verdict()).toBe('depends')
      await fixture.store({ told: true })
      await expect.poll(() => popup.words()).toContain('administrator')
      await shows(tab, { ...NO_BADGE, title: expect.stringContaining('administrator') })
    })

    it('says that a choice could not be saved, and that the warning holds', async () => {
      await use((variant) =>
        variant.begin(`for (const api of [globalThis.chrome, globalThis.browser]) {
          if (api?.storage) api.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
        }`),
      )
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      const popup = await fixture.popup(tab)
      expect(await popup.problem()).toBeUndefined()
      await popup.answer('Yes')
      await expect.poll(() => popup.problem()).toMatch(/^This could not be saved: .+ The alert still holds\.$/)
      expect(await popup.verdict()).toBe('depends')
      expect(await axeFinds(popup.page)).toEqual([])
      await shows(tab, AMBER)
    })

    it('says that choices could not be read, and goes by the defaults', async () => {
      await use((variant) =>
        variant.begin(`for (const api of [globalThis.chrome, globalThis.browser]) {
          if (api?.storage) api.storage.local.get = () => Promise.reject(new Error('An unexpected error occurred'))
        }`),
      )
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      const popup = await fixture.popup(tab)
      expect(await popup.verdict()).toBe('depends')
      expect(await popup.problem()).toBe('Your choices could not be read, so the defaults are used.')
      expect(await axeFinds(popup.page)).toEqual([])
    })

    it('says that a notice cannot be read, and offers to try again', async () => {
      await use((variant) => variant.remove(NOTICE))
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      const popup = await fixture.popup(tab)
      expect(await popup.message()).toBe('failed')
      expect(await axeFinds(popup.page)).toEqual([])
      await popup.press('button', 'Try again')
      await popup.loaded()
      expect(await popup.message()).toBe('failed')
      expect(await (await fixture.popup(await fixture.tab(OTHER))).verdict()).toBe('depends')
    })

    it('shows that it is loading, to eyes and ears, while a notice does not come', async () => {
      await use((variant) => variant.edit(NOTICE, (code) => `await new Promise(() => undefined);${code}`))
      const tab = await fixture.tab(ASKS)
      const popup = new PopupPage(await tab.openPopup())
      await expect.poll(() => popup.page.text('main[aria-busy=true] [role=status]')).toBe('Loading…')
      expect(await axeFinds(popup.page)).toEqual([])
      await shows(tab, AMBER)
    })
  })
})
