import { describe, expect, it } from 'vitest'
import { inEachBrowser, shows } from './fixture.ts'
import { AMBER, ASKS, at, DOMAIN, NAME, NOTHING, SERVICE, UNLISTED } from './sites.ts'

/** What shows a site's page under an address of the browser's own. */
const WRAPPED = {
  chromium: [['its source', `view-source:${ASKS}`, `view-source:${UNLISTED}`]],
  firefox: [
    ['its source', `view-source:${ASKS}`, `view-source:${UNLISTED}`],
    [
      'the reader view',
      `about:reader?url=${encodeURIComponent(ASKS)}`,
      `about:reader?url=${encodeURIComponent(UNLISTED)}`,
    ],
  ],
} as const

describe('a page in another dress', () => {
  inEachBrowser((fixture) => {
    it.each(WRAPPED[fixture.kind])(
      '%s, is judged by its site in badge, popup and repaint',
      async (_, url, unlisted) => {
        const tab = await fixture.tab(at('www.example.net'))
        await tab.goto(url)
        await shows(tab, { ...AMBER, title: expect.stringContaining(NAME) })
        const popup = await fixture.popup(tab)
        expect([await popup.service(), await popup.verdict()]).toEqual([SERVICE, 'depends'])
        expect(await popup.isOn(`Alerts on ${DOMAIN}`)).toBe(true)
        await popup.close()
        await fixture.store({ 'setting:pause': { v: 1, value: { until: 'turned-on' } } })
        await shows(tab, { text: '', title: expect.stringContaining('(alerts are paused)') })
        await fixture.store({ 'setting:pause': { v: 1, value: null } })
        await shows(tab, AMBER)
        await tab.goto(unlisted)
        await fixture.settled()
        await shows(tab, NOTHING)
      },
    )

    it('made by a page: judged by its site where the browser tells of it, and said to be not known where it does not', async () => {
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      const popup = await fixture.popupPage(ASKS)
      await tab.evaluate(() => {
        setTimeout(() => {
          location.href = URL.createObjectURL(new Blob(['<p>made'], { type: 'text/html' }))
        })
      })
      if (fixture.kind === 'firefox') {
        await expect.poll(() => tab.url()).toMatch(/^blob:/)
        await shows(tab, { ...AMBER, title: expect.stringContaining(NAME) })
        expect([await popup.service(), await popup.verdict()]).toEqual([SERVICE, 'depends'])
      } else {
        await expect.poll(() => popup.message()).toBe('no-site')
        expect(await popup.words()).toContain('does not say which website')
        await shows(tab, NOTHING)
      }
    })
  })
})
