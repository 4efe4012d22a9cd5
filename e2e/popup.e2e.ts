import { describe, expect, it } from 'vitest'
import { until } from '../webext-harness/index.ts'
import { type Fixture, inEachBrowser, inOneBrowser, shows } from './fixture.ts'
import {
  AMBER,
  ASKS,
  answer,
  CHINA,
  NO_BADGE,
  NONE,
  OTHER,
  OTHER_SERVICE,
  QUESTION,
  RED,
  SERVICE,
  SEVERAL,
  UNLISTED,
} from './sites.ts'

const over = async (fixture: Fixture, url: string) => fixture.popup(await fixture.tab(url))

describe('the toolbar popup', () => {
  inEachBrowser((fixture) => {
    it('follows the answer at once, verdict and badge, however often it changes, and shows how to check to those not sure', async () => {
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      const popup = await fixture.popup(tab)
      expect(await popup.answers()).toEqual([])
      for (const [answer, verdict, badge] of [
        ['Yes', 'in-china', RED],
        ['No', 'not-you', NO_BADGE],
        ['Not sure', 'depends', AMBER],
      ] as const) {
        await popup.answer(answer)
        await expect.poll(() => popup.verdict()).toBe(verdict)
        expect(await popup.answers()).toEqual([answer])
        await shows(tab, badge)
        expect((await popup.howToCheck()) === undefined).toBe(answer !== 'Not sure')
      }
    })

    it('opens links in a new tab that is not told where they came from', async () => {
      const popup = await over(fixture, ASKS)
      await popup.unfold()
      const links = await popup.links()
      expect(links.length).toBeGreaterThan(5)
      for (const { href, rel, target } of links) {
        expect(target, href).toBe('_blank')
        expect(rel.split(' '), href).toContain('noreferrer')
      }
      const report = links.find(({ href }) => href.includes('web.archive.org'))!
      await popup.page.click(`a[href="${report.href}"]`)
      const opened = await until(
        async () => {
          for (const tab of await fixture.browser.tabs()) if ((await tab.url()).startsWith(report.href)) return tab
          return undefined
        },
        { what: report.href },
      )
      expect(await opened.waitFor('document.readyState === "complete" && [document.referrer, window.opener]')).toEqual([
        '',
        null,
      ])
    })

    it('says that a page is no site: a new tab, browser pages, its own pages, files and data', async () => {
      const browserPage = fixture.kind === 'chromium' ? 'chrome://version/' : 'about:support'
      const file = new URL('./fixture.ts', import.meta.url).href
      const tab = await fixture.browser.newTab()
      for (const url of [
        null,
        browserPage,
        `${fixture.browser.origin}icons/16.png`,
        file,
        'data:text/html,fablecloud-test.com',
      ]) {
        if (url !== null) await tab.goto(url)
        const popup = await fixture.popup(tab)
        expect(await popup.message(), String(url)).toBe('no-site')
        await popup.close()
        expect((await tab.badge()).text).toBe('')
      }
    })

    it('is about the tab in front', async () => {
      const asks = await fixture.tab(ASKS)
      const eve = await fixture.browser.newWindow(OTHER)
      expect(await (await fixture.popup(asks)).service()).toBe(SERVICE)
      expect(await (await fixture.popup(eve)).service()).toBe(OTHER_SERVICE)
    })

    it('shows the main things without scrolling at 400 × 600', async () => {
      await fixture.tab(ASKS)
      const popup = await fixture.popupPage(ASKS)
      await popup.page.setViewport({ width: 400, height: 600 })
      const bottoms = await popup.page.evaluate(() => {
        const wanted = ['.who', 'h1', '.question h2', '[data-answer=not-sure]', '[role=switch]']
        return wanted.map((selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 9_999)
      })
      expect(Math.max(...bottoms)).toBeLessThanOrEqual(600)
      const width = await popup.page.evaluate('document.documentElement.scrollWidth')
      expect(width).toBeLessThanOrEqual(400)
    })
  })

  inOneBrowser((fixture) => {
    it('tells service, site, verdict, and how old this is; asks where the answer decides, and nowhere else', async () => {
      const popup = await over(fixture, ASKS)
      expect(await popup.service()).toBe(SERVICE)
      expect(await popup.verdict()).toBe('depends')
      expect(await popup.host()).toBe(new URL(ASKS).host)
      expect(await popup.words()).toMatch(/Facts reviewed on \d{1,2} [A-Z][a-z]+ \d{4}/)
      const questions = () => document.querySelectorAll('[data-answer]').length
      expect(await popup.page.evaluate(questions)).toBe(3)
      for (const url of [CHINA, NONE]) {
        expect(await (await over(fixture, url)).page.evaluate(questions)).toBe(0)
      }
    })

    it('misses no change that comes while it opens, at whatever moment', async () => {
      await fixture.tab(ASKS)
      const popup = await fixture.popupPage(ASKS)
      const desk = await fixture.desk()
      for (const changes of [5, 10, 15, 20, 25, 30]) {
        await desk.evaluate(
          async (count, key, yes, no) => {
            const [opened] = chrome.extension.getViews().filter(({ location }) => location.pathname === '/popup.html')
            opened?.document.documentElement.toggleAttribute('data-left', true)
            opened?.location.reload()
            for (let left = count; left >= 0; left--) {
              await chrome.storage.local.set({ [key]: left % 2 === 0 ? yes : no })
            }
          },
          changes,
          QUESTION,
          answer('yes'),
          answer('no'),
        )
        await popup.page.waitFor('!document.documentElement.hasAttribute("data-left")')
        await popup.loaded()
        await expect.poll(() => popup.verdict()).toBe('in-china')
      }
    })

    it('remembers the answer when it is opened again, on every site of the service', async () => {
      const popup = await over(fixture, ASKS)
      await popup.answer('Yes')
      await expect.poll(() => popup.verdict()).toBe('in-china')
      await popup.close()
      const again = await over(fixture, SEVERAL)
      expect(await again.service()).toBe(SERVICE)
      expect(await again.verdict()).toBe('in-china')
      expect(await again.answers()).toEqual(['Yes'])
    })

    it('gives every fact its evidence, and every source a number, publisher, date, language, link and archived copy', async () => {
      const popup = await over(fixture, ASKS)
      const facts = await popup.facts()
      expect(facts.length).toBeGreaterThan(3)
      for (const { text, evidence } of facts) {
        expect(text.length).toBeGreaterThan(20)
        expect(evidence).not.toBe('')
      }
      const sources = [...(await popup.sources(0)), ...(await popup.sources(1))]
      expect(sources.length).toBeGreaterThan(1)
      for (const { number, publisher, about, report, archived } of sources) {
        expect(number).toMatch(/^\d+$/)
        expect(publisher).not.toBe('')
        expect(about).toMatch(/^(undated|(\d{1,2} )?([A-Z][a-z]+ )?\d{4}) .+ in [A-Z]/)
        expect(report).toMatch(/^https?:\/\//)
        // An archived copy is asked for by the source's date.
        const year = /^undated/.test(about) ? '' : (/\d{4}/.exec(about)?.[0] ?? 'no year')
        expect(archived.startsWith(`https://web.archive.org/web/${year}`)).toBe(true)
        expect(archived.endsWith(report)).toBe(true)
      }
    })

    it('says neutrally that a site is not listed, and names its host', async () => {
      const popup = await over(fixture, UNLISTED)
      expect(await popup.message()).toBe('unlisted')
      expect(await popup.words()).toContain('www.example.org')
      expect(await popup.verdict()).toBeUndefined()
      expect(await popup.isOn(/./)).toBeUndefined()
      for (const { href } of await popup.links()) expect(href).not.toContain('example.org')
    })
  })
})
