import { describe, expect, it } from 'vitest'
import { inEachBrowser, shows } from './fixture.ts'
import { AMBER, ASKS, answer, at, LOOK_ALIKES, NO_BADGE, NOTHING, QUESTION, RED, UNLISTED } from './sites.ts'

describe('a sleeping background', () => {
  inEachBrowser((fixture) => {
    const sleep = async () => {
      await fixture.browser.stopWorker()
      expect(await fixture.browser.workerAwake()).toBe(false)
    }

    it('is not woken by twenty other sites, and is by the first listed one', async () => {
      const tab = await fixture.browser.newTab()
      await sleep()
      const others = [
        'www.example.org',
        'example.net',
        'cn',
        'com',
        '127.0.0.1',
        'localhost',
        'xn--fiqs8s',
        ...LOOK_ALIKES,
      ]
      for (let visit = 0; visit < 20; visit++) await tab.goto(at(others[visit % others.length]!, `/${visit}`))
      expect(await fixture.browser.workerAwake()).toBe(false)
      await shows(tab, NOTHING)
      await tab.goto(ASKS)
      await shows(tab, AMBER)
      expect(await fixture.browser.workerAwake()).toBe(true)
    })

    it('is woken by the navigation itself, with whatever was answered and chosen before it fell asleep', async () => {
      const tab = await fixture.tab(UNLISTED)
      await fixture.store({ [QUESTION]: answer('yes') })
      await fixture.settled()
      for (const badge of [RED, RED]) {
        await sleep()
        await tab.goto(ASKS)
        await shows(tab, badge)
      }
      await fixture.store({ 'setting:pause': { v: 1, value: { until: 'turned-on' } } })
      await shows(tab, NO_BADGE)
      await sleep()
      await tab.reload()
      await shows(tab, { ...NO_BADGE, title: expect.stringContaining('(alerts are paused)') })
    })

    it('sleeps on while the popup tells about a site that is not listed', async () => {
      const tab = await fixture.tab(UNLISTED)
      await sleep()
      const popup = await fixture.popup(tab)
      expect(await popup.line()).toBe('This site has not been reviewed')
      expect(await fixture.browser.workerAwake()).toBe(false)
    })

    it('is woken by an answer and paints every tab', async () => {
      const tab = await fixture.tab(ASKS)
      const other = await fixture.browser.newWindow(at('www.fablecloud-test.com', '/other'))
      await shows(other, AMBER)
      await sleep()
      const popup = await fixture.popup(tab)
      await popup.answer('Yes')
      await shows(tab, RED)
      await shows(other, RED)
      expect(await popup.verdict()).toBe('in-china')
    })

    it('keeps verdict, facts and answers in the popup while there is no network at all', async () => {
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      await sleep()
      await fixture.server.pause()
      try {
        const popup = await fixture.popup(tab)
        expect(await popup.verdict()).toBe('depends')
        await popup.unfold()
        await popup.answer('Yes')
        await expect.poll(() => popup.verdict()).toBe('in-china')
        await shows(tab, RED)
      } finally {
        await fixture.server.resume()
      }
    })
  })
})
