import { describe, expect, it } from 'vitest'
import { inEachBrowser, shows } from './fixture.ts'
import { AMBER, at, BBC, ICLOUD, ICLOUD_CHINA, LOOK_ALIKES, NO_BADGE, NOTHING, RED, UNLISTED } from './sites.ts'

describe('the badge', () => {
  inEachBrowser((fixture) => {
    it.each([
      ['in China', ICLOUD_CHINA, RED, 'in-china'],
      ['open', ICLOUD, AMBER, 'depends'],
      ['elsewhere', BBC, NO_BADGE, 'none-known'],
    ])('tells that data is %s, and title and popup say the same in one line', async (_, url, expected, verdict) => {
      const tab = await fixture.tab(url)
      await shows(tab, expected)
      const popup = await fixture.popup(tab)
      expect(await popup.verdict()).toBe(verdict)
      const line = (await popup.line()) ?? ''
      await shows(tab, { title: expect.stringContaining(`: ${line.charAt(0).toLowerCase()}${line.slice(1)}. Open `) })
    })

    it.each([
      ['the bare domain', 'https://icloud.com/'],
      ['a subdomain', 'https://a.deep.subdomain.of.icloud.com/'],
      ['upper case', 'HTTPS://WWW.ICLOUD.COM/'],
      ['a trailing dot', 'https://icloud.com./'],
      ['a trailing dot after a subdomain', 'https://www.icloud.com./'],
      ['plain http', 'http://www.icloud.com/'],
      ['a port', 'https://www.icloud.com:PORT/'],
      ['user info', 'https://someone:secret@www.icloud.com/'],
    ])('knows a listed host by %s', async (_form, url) => {
      await shows(await fixture.tab(url.replace('PORT', String(fixture.server.port))), AMBER)
    })

    it('stays away from hosts that only look listed, and says nothing of them', async () => {
      const tabs = []
      for (const host of LOOK_ALIKES) tabs.push(await fixture.tab(at(host)))
      tabs.push(await fixture.tab(UNLISTED))
      tabs.push(await fixture.tab(`${UNLISTED}?url=https://www.icloud.com/#icloud.com`))
      await fixture.settled()
      for (const tab of tabs) await shows(tab, NOTHING)
    })
  })
})
