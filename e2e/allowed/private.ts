import { describe, expect, it } from 'vitest'
import { ALLOWED, inEachBrowser, shows } from '../fixture.ts'
import { AMBER, ASKS, answer, QUESTION, RED, UNLISTED } from '../sites.ts'
import { axeFinds } from '../surface/axe.ts'

describe('a private window', () => {
  inEachBrowser((fixture) => {
    it('has badge, verdict and answers like any other', async () => {
      const tab = await fixture.browser.privateTab(ASKS)
      await shows(tab, AMBER)
      const popup = await fixture.popup(tab)
      expect(await popup.verdict()).toBe('depends')
      expect((await popup.facts()).length).toBeGreaterThan(3)
      expect(await popup.words()).toContain('Private window')
      expect(await axeFinds(popup.page)).toEqual([])
      await popup.answer('Yes')
      await shows(tab, RED)
      expect(await popup.verdict()).toBe('in-china')
      await popup.close()

      const open = await fixture.tab(ASKS)
      await shows(open, RED)
      expect(await (await fixture.popup(open)).words()).not.toContain('Private window')
    })

    it('follows what is chosen in an ordinary window, background asleep or not', async () => {
      const tab = await fixture.browser.privateTab(ASKS)
      await shows(tab, AMBER)
      await fixture.browser.stopWorker()
      await fixture.store({ [QUESTION]: answer('yes') })
      await shows(tab, RED)
      await fixture.browser.stopWorker()
      expect(await (await fixture.popup(tab)).verdict()).toBe('in-china')
      expect(await fixture.browser.workerAwake()).toBe(false)
    })

    it('has the links of its popup opened in it, and those that cannot be say so before the click', async () => {
      const tab = await fixture.browser.privateTab(ASKS)
      const popup = await fixture.popup(tab)
      await popup.unfold()
      const source = (await popup.links()).find(({ href }) => href.includes('web.archive.org'))!
      await popup.page.click(`a[href="${source.href}"]`)
      const isPrivate = async (address: string) =>
        (await fixture.desk()).evaluate(async (start) => {
          const found: boolean[] = []
          for (const { id = 0, incognito, url } of await chrome.tabs.query({})) {
            // Addresses of the extension's own pages come with the tab, others through webNavigation alone.
            const frame = await chrome.webNavigation.getFrame({ tabId: id, frameId: 0 })
            if ((url ?? frame?.url)?.startsWith(start)) found.push(incognito)
          }
          return found
        }, address)
      await expect.poll(() => isPrivate(source.href)).toEqual([true])
      await popup.page.close().catch(() => undefined)

      await tab.activate()
      const again = await fixture.popup(tab)
      const settings = () => document.querySelector('a[href="/options.html"]')?.getAttribute('aria-label') ?? ''
      const name = await again.page.evaluate(settings)
      const stays = name.endsWith('(opens in a new tab)')
      // Firefox opens pages of an extension in private windows, Chromium nowhere but in ordinary ones.
      expect(stays).toBe(fixture.kind === 'firefox')
      expect(name).toMatch(stays ? /./ : /\(opens .*private/)
      await again.page.click('a[href="/options.html"]')
      await expect.poll(() => isPrivate(`${fixture.browser.origin}options.html`)).toEqual([stays])
    })

    it('says that a site is not listed', async () => {
      const tab = await fixture.browser.privateTab(UNLISTED)
      expect(await (await fixture.popup(tab)).line()).toBe('This site has not been reviewed')
    })

    // Firefox keeps databases out of private windows; Chromium has none that would be private to an extension.
    if (fixture.kind === 'firefox') {
      it('has a popup that does without a database, as there is none', async () => {
        const popup = await fixture.popup(await fixture.browser.privateTab(ASKS))
        const opening = await popup.page.evaluate(
          () =>
            new Promise((resolve) => {
              const request = indexedDB.open('probe')
              request.onsuccess = () => resolve('opened')
              request.onerror = () => resolve(request.error?.name)
            }),
        )
        expect(opening).toBe('InvalidStateError')
        expect(await popup.verdict()).toBe('depends')
      })
    }
  }, ALLOWED)
})
