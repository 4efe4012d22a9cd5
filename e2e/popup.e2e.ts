import { describe, expect, it } from 'vitest'
import { until } from '../webext-harness/index.ts'
import { inEachBrowser, shows } from './fixture.ts'
import { AMBER, at, BBC, EVE, ICLOUD, ICLOUD_CHINA, NO_BADGE, RED, UNLISTED } from './sites.ts'

const EVIDENCE =
  /^(the companies say so themselves|an authority or a law says so|own statement, as quoted|several independent publishers|one publisher)$/

describe('the toolbar popup', () => {
  inEachBrowser((fixture) => {
    const over = async (url: string) => fixture.popup(await fixture.tab(url))

    it('tells service, company, verdict, who is affected, who holds the data where, what to do, and how old this is', async () => {
      const popup = await over(ICLOUD)
      expect(await popup.service()).toBe('apple-icloud')
      expect(await popup.verdict()).toBe('depends')
      expect(await popup.who()).toBe('iCloud Apple')
      expect(await popup.host()).toBe('www.icloud.com')
      expect(await popup.line()).toBe(
        'For some people stored in mainland China by Guizhou-Cloud Big Data, as Apple says',
      )

      const affected = await popup.section('Who is affected')
      expect(affected).toContain('People whose Apple Account country or region is China mainland')
      expect(affected).toContain('icloud.com: only accounts whose country or region is China mainland')

      const partners = await popup.section('Who runs it or holds the data')
      expect(partners).toContain(
        'Guizhou-Cloud Big Data Industry Development Co., Ltd. (GCBD) 云上贵州大数据产业发展有限公司 state-owned',
      )
      expect(partners).toMatch(/Where: .*Guizhou/)

      expect(await popup.section('What you can do')).toContain('Check the country or region of your Apple Account.')
      const dates = /Facts reviewed on \d{1,2} [A-Z][a-z]+ \d{4} · Dataset of \d{1,2} [A-Z][a-z]+ \d{4}/
      expect(await popup.words()).toMatch(dates)
    })

    it('asks where the answer decides, and nowhere else', async () => {
      expect(await (await over(ICLOUD)).words()).toContain(
        "Is your Apple Account's country or region set to China mainland?",
      )
      for (const url of [ICLOUD_CHINA, BBC]) {
        expect(await (await over(url)).page.evaluate('document.querySelectorAll("[data-answer]").length')).toBe(0)
      }
    })

    it('follows the answer at once, verdict and badge, however often it changes', async () => {
      const tab = await fixture.tab(ICLOUD)
      await shows(tab, AMBER)
      const popup = await fixture.popup(tab)
      expect(await popup.answers()).toEqual([])

      await popup.answer('Yes')
      await expect.poll(() => popup.verdict()).toBe('in-china')
      expect(await popup.line()).toBe('Stored in mainland China by Guizhou-Cloud Big Data, as Apple says')
      expect(await popup.answers()).toEqual(['Yes'])
      await shows(tab, RED)

      await popup.answer('No')
      await expect.poll(() => popup.verdict()).toBe('not-you')
      expect(await popup.line()).toBe('Does not apply to you, as you said')
      expect(await popup.answers()).toEqual(['No'])
      await shows(tab, { ...NO_BADGE, title: 'iCloud: does not apply to you, as you said. Open for details' })

      await popup.answer('Not sure')
      await expect.poll(() => popup.verdict()).toBe('depends')
      await shows(tab, AMBER)
    })

    it('misses no change that comes while it opens, at whatever moment', async () => {
      await fixture.tab(ICLOUD)
      const popup = await fixture.popupPage(ICLOUD)
      const desk = await fixture.desk()
      for (const changes of [5, 10, 15, 20, 25, 30]) {
        await desk.evaluate(async (count: number) => {
          const [opened] = chrome.extension.getViews().filter(({ location }) => location.pathname === '/popup.html')
          opened?.document.documentElement.toggleAttribute('data-left', true)
          opened?.location.reload()
          for (let left = count; left >= 0; left--) {
            await chrome.storage.local.set({ 'answer:apple-icloud': { v: 1, value: left % 2 === 0 ? 'yes' : 'no' } })
          }
        }, changes)
        await popup.page.waitFor('!document.documentElement.hasAttribute("data-left")')
        await popup.loaded()
        await expect.poll(() => popup.verdict()).toBe('in-china')
      }
    })

    it('shows how to check to those who are not sure, and only to them', async () => {
      const popup = await over(ICLOUD)
      expect(await popup.howToCheck()).toBeUndefined()
      await popup.answer('Not sure')
      await expect.poll(() => popup.howToCheck()).toMatch(/^How to check: .{20,}/)
      await popup.answer('No')
      await expect.poll(() => popup.howToCheck()).toBeUndefined()
      await expect.poll(() => popup.answers()).toEqual(['No'])
    })

    it('remembers the answer when it is opened again, on every site of the service', async () => {
      const popup = await over(ICLOUD)
      await popup.answer('Yes')
      await expect.poll(() => popup.verdict()).toBe('in-china')
      await popup.close()
      const again = await over(at('appleid.apple.com'))
      expect(await again.service()).toBe('apple-icloud')
      expect(await again.verdict()).toBe('in-china')
      expect(await again.answers()).toEqual(['Yes'])
    })

    it('says that a verdict comes from the answer given for all services, until the service has its own', async () => {
      await fixture.store({ 'setting:defaultAnswer': { v: 1, value: 'no' } })
      const popup = await over(ICLOUD)
      expect(await popup.verdict()).toBe('not-you')
      expect(await popup.line()).toBe('Does not apply to you, by the answer you gave for all services')
      expect(await popup.answers()).toEqual([])
      await popup.answer('Not sure')
      await expect.poll(() => popup.verdict()).toBe('depends')
      await popup.answer('No')
      await expect.poll(() => popup.line()).toBe('Does not apply to you, as you said')
    })

    it('gives every fact its evidence, and every source a number, publisher, date, language, link and archived copy', async () => {
      const popup = await over(ICLOUD)
      const facts = await popup.facts()
      expect(facts.length).toBeGreaterThan(10)
      for (const { text, evidence } of facts) {
        expect(text.length).toBeGreaterThan(20)
        expect(evidence).toMatch(EVIDENCE)
      }
      const sources = [...(await popup.sources(0)), ...(await popup.sources(1))]
      expect(sources.length).toBeGreaterThan(2)
      for (const { number, publisher, about, report, archived } of sources) {
        expect(number).toMatch(/^\d+$/)
        expect(publisher).not.toBe('')
        expect(about).toMatch(/^(undated|(\d{1,2} )?([A-Z][a-z]+ )?\d{4}) · .+ · in [A-Z]/)
        expect(report).toMatch(/^https?:\/\//)
        // An archived copy is asked for by the source's date.
        const year = /^undated/.test(about) ? '' : (/\d{4}/.exec(about)?.[0] ?? 'no year')
        expect(archived.startsWith(`https://web.archive.org/web/${year}`)).toBe(true)
        expect(archived.endsWith(report)).toBe(true)
      }
    })

    it('opens links in a new tab that is not told where they came from', async () => {
      const popup = await over(ICLOUD)
      await popup.unfold()
      const links = await popup.links()
      expect(links.length).toBeGreaterThan(20)
      for (const { href, rel, target } of links) {
        expect(target, href).toBe('_blank')
        expect(rel.split(' '), href).toContain('noreferrer')
      }
      const report = links.find(({ href }) => href.startsWith('https://www.') && !href.includes('web.archive.org'))!
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

    it('says neutrally that a site is not listed, and names its host', async () => {
      const popup = await over(UNLISTED)
      expect(await popup.line()).toBe('This site has not been reviewed')
      expect(await popup.message()).toContain('www.example.org is not among the services in the dataset.')
      expect(await popup.message()).toContain('not reviewed is not the same as safe')
      expect(await popup.verdict()).toBeUndefined()
      expect(await popup.isOn(/./)).toBeUndefined()
      for (const { href } of await popup.links()) expect(href).not.toContain('example.org')
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
        'data:text/html,icloud.com',
      ]) {
        if (url !== null) await tab.goto(url)
        const popup = await fixture.popup(tab)
        expect(await popup.line(), String(url)).toBe('This page is no website')
        await popup.close()
        expect((await tab.badge()).text).toBe('')
      }
    })

    it('is about the tab in front', async () => {
      const icloud = await fixture.tab(ICLOUD)
      const eve = await fixture.browser.newWindow(EVE)
      expect(await (await fixture.popup(icloud)).service()).toBe('apple-icloud')
      expect(await (await fixture.popup(eve)).service()).toBe('ccp-eve-online-serenity')
    })

    it('marks verdict, service, claims and answers for machines', async () => {
      const popup = await over(ICLOUD)
      const hooks = await popup.page.evaluate(() => ({
        notice: { ...document.querySelector<HTMLElement>('article[data-verdict][data-service]')?.dataset },
        answers: [...document.querySelectorAll<HTMLElement>('button[data-answer]')].map((one) => one.dataset.answer),
      }))
      expect(hooks.notice).toMatchObject({ verdict: 'depends', service: 'apple-icloud' })
      expect(hooks.answers).toEqual(['yes', 'no', 'not-sure'])
      expect((await popup.facts()).every(({ claim }) => claim !== '')).toBe(true)
    })

    it('shows the main things without scrolling at 400 × 600', async () => {
      await fixture.tab(ICLOUD)
      const popup = await fixture.popupPage(ICLOUD)
      await popup.page.setViewport({ width: 400, height: 600 })
      const bottoms = await popup.page.evaluate(() => {
        const wanted = ['.who', 'h1', '.question h2', '[data-answer=not-sure]', '.affected p', '[role=switch]']
        return wanted.map((selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 9_999)
      })
      expect(Math.max(...bottoms)).toBeLessThanOrEqual(600)
      const width = await popup.page.evaluate('document.documentElement.scrollWidth')
      expect(width).toBeLessThanOrEqual(400)
    })

    it('is light or dark as the person prefers', async () => {
      const popup = await over(ICLOUD)
      const paper = () => popup.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      await popup.page.setMedia({ colorScheme: 'light' })
      const light = await paper()
      await popup.page.setMedia({ colorScheme: 'dark' })
      await expect.poll(paper).not.toBe(light)
      await fixture.store({ 'setting:theme': { v: 1, value: 'light' } })
      await expect.poll(paper).toBe(light)
    })
  })
})
