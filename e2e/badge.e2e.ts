import { describe, expect, it } from 'vitest'
import { inEachBrowser, shows } from './fixture.ts'
import { AMBER, ASKS, at, CHINA, LOOK_ALIKES, NO_BADGE, NONE, NOTHING, RED, UNLISTED } from './sites.ts'

describe('the badge', () => {
  inEachBrowser((fixture) => {
    it.each([
      ['in China', CHINA, RED, 'in-china'],
      ['open', ASKS, AMBER, 'depends'],
      ['elsewhere', NONE, NO_BADGE, 'none-known'],
    ])('tells that data is %s, and title and popup say the same in one line', async (_, url, expected, verdict) => {
      const tab = await fixture.tab(url)
      await shows(tab, expected)
      const popup = await fixture.popup(tab)
      expect(await popup.verdict()).toBe(verdict)
      const line = (await popup.line()) ?? ''
      await shows(tab, { title: expect.stringContaining(`: ${line.charAt(0).toLowerCase()}${line.slice(1)}. Open `) })
    })

    it.each([
      ['the bare domain', 'https://fablecloud-test.com/'],
      ['a subdomain', 'https://a.deep.subdomain.of.fablecloud-test.com/'],
      ['upper case', ASKS.toUpperCase()],
      ['a trailing dot', 'https://fablecloud-test.com./'],
      ['a trailing dot after a subdomain', 'https://www.fablecloud-test.com./'],
      ['plain http', 'http://www.fablecloud-test.com/'],
      ['a port', 'https://www.fablecloud-test.com:PORT/'],
      ['user info', 'https://someone:secret@www.fablecloud-test.com/'],
    ])('knows a listed host by %s', async (_form, url) => {
      await shows(await fixture.tab(url.replace('PORT', String(fixture.server.port))), AMBER)
    })

    it('stays away from hosts that only look listed, and says nothing of them', async () => {
      const tabs = []
      for (const host of LOOK_ALIKES) tabs.push(await fixture.tab(at(host)))
      tabs.push(await fixture.tab(UNLISTED))
      tabs.push(await fixture.tab(`${UNLISTED}?url=https://www.fablecloud-test.com/#fablecloud-test.com`))
      await fixture.settled()
      for (const tab of tabs) await shows(tab, NOTHING)
    })
  })
})
