import { describe, expect, it } from 'vitest'
import { inEachBrowser, shows } from './fixture.ts'
import { RecordsDesk } from './records.ts'
import { AMBER, ASKS, at, NAME, SERVICE, UNLISTED } from './sites.ts'

describe('a page that failed to load', () => {
  inEachBrowser((fixture) => {
    const records = new RecordsDesk(fixture)
    const visits = async () => ((await records.dump()).journal ?? []).map(({ service, count }) => [service, count])

    it('is judged by the host in the address bar, in badge, popup and repaint, and is no visit until it came', async () => {
      await fixture.store({ 'setting:journal': { v: 1, value: { on: true, retention: 365 } } })
      const tab = await fixture.tab(UNLISTED)
      const [desk, id] = [await fixture.desk(), await fixture.tabId(UNLISTED)]
      await fixture.server.pause()
      try {
        // Not by the driver, which waits for the page.
        await desk.evaluate((id, url) => chrome.tabs.update(id, { url }).then(() => undefined), id, ASKS)
        await shows(tab, { ...AMBER, title: expect.stringContaining(NAME) })
        const popup = await fixture.popup(tab)
        expect([await popup.service(), await popup.verdict(), await popup.host()]).toEqual([
          SERVICE,
          'depends',
          new URL(ASKS).host,
        ])
        await popup.close()
        await fixture.store({ 'setting:pause': { v: 1, value: { until: 'turned-on' } } })
        await shows(tab, { text: '', title: expect.stringContaining('(alerts are paused)') })
        await fixture.store({ 'setting:pause': { v: 1, value: null } })
        await shows(tab, AMBER)
        await records.written()
        expect(await visits()).toEqual([])
      } finally {
        await fixture.server.resume()
      }
      await tab.goto(at('www.fablecloud-test.com', '/again'))
      await shows(tab, AMBER)
      await expect.poll(visits).toEqual([[SERVICE, 1]])
    })
  })
})
