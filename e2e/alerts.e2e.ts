import { describe, expect, it } from 'vitest'
import { inOneBrowser, shows } from './fixture.ts'
import { AMBER, ASKS, at, CHINA, DOMAIN, NO_BADGE, OTHER, off, RED, SEVERAL } from './sites.ts'

const HERE = 'Alerts on fablecloud-test.com'
const ALL_OF_ASKS = /^Alerts on all \d+ sites of Fable Cloud$/
const OFF_HERE = { ...NO_BADGE, title: expect.stringMatching(/^Fable Cloud: .+ \(alerts are off here\)$/) }
const PAUSED = { ...NO_BADGE, title: expect.stringMatching(/^.+: .+ \(alerts are paused\)$/) }

describe('alerts', () => {
  inOneBrowser((fixture) => {
    it('are on at first, and go off and on again with the switch of the site', async () => {
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      const popup = await fixture.popup(tab)
      expect(await popup.isOn(HERE)).toBe(true)
      await popup.toggle(HERE)
      await shows(tab, OFF_HERE)
      expect(await popup.isOn(HERE)).toBe(false)
      expect(await popup.verdict()).toBe('depends')
      await shows(await fixture.browser.newWindow(at('a.b.fablecloud-test.com')), OFF_HERE)
      await shows(await fixture.browser.newWindow(CHINA), RED)

      const again = await fixture.popup(tab)
      await again.toggle(HERE)
      await shows(tab, AMBER)
      expect(await again.isOn(HERE)).toBe(true)
    })

    it('can be off on all sites of a service at once', async () => {
      const asks = await fixture.tab(ASKS)
      const china = await fixture.tab(CHINA)
      const other = await fixture.tab(OTHER)
      const popup = await fixture.popup(asks)
      await popup.more()
      expect(await popup.isOn(ALL_OF_ASKS)).toBe(true)
      await popup.toggle(ALL_OF_ASKS)
      await shows(asks, OFF_HERE)
      await shows(china, OFF_HERE)
      await shows(other, AMBER)
      await popup.toggle(ALL_OF_ASKS)
      await shows(asks, AMBER)
      await shows(china, RED)
    })

    it('remember the facts revision at which they were turned off, and come back when the facts have moved on', async () => {
      const tab = await fixture.tab(ASKS)
      const popup = await fixture.popup(tab)
      await popup.toggle(HERE)
      await shows(tab, OFF_HERE)
      const stored = (await fixture.stored())[`site:${DOMAIN}`]
      expect(stored).toEqual(off('facts-change', [expect.stringMatching(/^[0-9a-f]{12}$/)]))
      await fixture.store({ [`site:${DOMAIN}`]: off('facts-change', ['0123456789ab']) })
      await shows(tab, AMBER)
      await expect.poll(() => popup.isOn(HERE)).toBe(true)
    })

    it('can be off for good, whatever becomes of the facts', async () => {
      const tab = await fixture.tab(ASKS)
      const popup = await fixture.popup(tab)
      await popup.more()
      await popup.toggle(HERE)
      await popup.offHolds('for good')
      const kept = async () => (await fixture.stored())[`site:${DOMAIN}`]
      await expect.poll(kept).toMatchObject({ value: { until: 'good' } })
      await fixture.store({ [`site:${DOMAIN}`]: off('good', ['0123456789ab']) })
      await fixture.settled()
      await shows(tab, OFF_HERE)
      const again = await fixture.popup(tab)
      await again.more()
      await again.offHolds('until the facts change')
      await expect.poll(kept).toMatchObject({ value: { until: 'facts-change' } })
    })

    it('can all be paused, and turned on again', async () => {
      const asks = await fixture.tab(ASKS)
      const china = await fixture.tab(CHINA)
      const popup = await fixture.popup(asks)
      await popup.more()
      await popup.pause('Until I turn them on')
      await shows(asks, PAUSED)
      await shows(china, PAUSED)
      await popup.resume()
      await shows(asks, AMBER)
      await shows(china, RED)
    })

    it('follow an answer or a switch at once in every tab of every window', async () => {
      const here = await fixture.tab(ASKS)
      const hidden = await fixture.tab(at('www.fablecloud-test.com', '/hidden'))
      const window = await fixture.browser.newWindow(at('www.fablecloud-test.com', '/window'))
      const account = await fixture.tab(SEVERAL)
      const eve = await fixture.browser.newWindow(OTHER)
      const popup = await fixture.popup(here)
      await popup.answer('Yes')
      for (const tab of [here, hidden, window, account]) await shows(tab, RED)
      await shows(eve, AMBER)
      await popup.toggle(HERE)
      for (const tab of [here, hidden, window]) await shows(tab, OFF_HERE)
      await shows(account, RED)
    })

    it('follow in a popup that is open elsewhere', async () => {
      await fixture.tab(ASKS)
      const open = await fixture.popupPage(ASKS)
      const tab = await fixture.browser.newWindow(at('www.fablecloud-test.com', '/window'))
      const popup = await fixture.popup(tab)
      await popup.answer('Yes')
      await expect.poll(() => open.verdict()).toBe('in-china')
      expect(await open.answers()).toEqual(['Yes'])
      await popup.toggle(HERE)
      await expect.poll(() => open.isOn(HERE)).toBe(false)
    })
  })
})
