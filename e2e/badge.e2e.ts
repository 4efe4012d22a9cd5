import { describe, expect, it } from 'vitest'
import { inEachBrowser, shows } from './fixture.ts'
import { AMBER, at, LOOK_ALIKES, NO_BADGE, NOTHING, RED, UNLISTED } from './sites.ts'

const ICLOUD_TITLE =
  'iCloud: for some people stored in mainland China by Guizhou-Cloud Big Data, as Apple says. Open to see whether that is you'
const IN_CHINA = {
  ...RED,
  title: 'iCloud: stored in mainland China by Guizhou-Cloud Big Data, as Apple says. Open for details',
}
const DEPENDS = { ...AMBER, title: ICLOUD_TITLE }
const OPEN = 'Open for details'
const GARMIN = 'Garmin Connect (China)'
const REQUIRED = expect.stringMatching(
  /^EVE Online .+: has to be stored in mainland China by .+, under the online publishing rules of 2016\. Open/,
)
const REPORTED = expect.stringMatching(/^Airbnb.*: reported to be stored in mainland China by .+\. Open for details$/)
const NONE_KNOWN = expect.stringMatching(
  /^BBC: reviewed on \d{1,2} [A-Z][a-z]+ \d{4}: no such arrangement known\. Open for details$/,
)
const YES = { v: 1, value: 'yes' }
const NO = { v: 1, value: 'no' }

describe('the badge', () => {
  inEachBrowser((fixture) => {
    it.each([
      ['in-china, on the China-market site', 'www.icloud.com.cn', IN_CHINA],
      ['in-china, where a rule requires it', 'evepc.163.com', { ...RED, title: REQUIRED }],
      ['in-china, where it is reported', 'www.airbnb.cn', { ...RED, title: REPORTED }],
      ['depends, while no answer is given', 'www.icloud.com', DEPENDS],
      [
        'local-operator',
        'www.garmin.cn',
        { ...AMBER, title: `${GARMIN}: run in China by Garmin China; where the data lies is not confirmed. ${OPEN}` },
      ],
      [
        'unconfirmed',
        'www.garmin.com',
        {
          ...NO_BADGE,
          title: `${GARMIN}: a China version is run by Garmin China; neither its place nor your part in it is established. ${OPEN}`,
        },
      ],
      [
        'announced',
        'www.apple.com',
        { ...NO_BADGE, title: `Apple Intelligence (China mainland): announced, not known to have begun. ${OPEN}` },
      ],
      [
        'ended',
        'www.ebay.com',
        {
          ...NO_BADGE,
          title: `EachNet (eBay's former China marketplace): its arrangement in China ended in 2007. ${OPEN}`,
        },
      ],
      ['none-known', 'www.bbc.com', { ...NO_BADGE, title: NONE_KNOWN }],
    ])('says %s, and the popup says the same in one line', async (verdict, host, expected) => {
      const tab = await fixture.tab(at(host))
      await shows(tab, expected)
      const popup = await fixture.popup(tab)
      expect(await popup.verdict()).toBe(verdict.split(',')[0])
      const line = (await popup.line()) ?? ''
      expect((await tab.badge()).title).toContain(`: ${line.charAt(0).toLowerCase()}${line.slice(1)}. Open `)
    })

    it.each([
      ['in-china, after the answer yes', 'www.icloud.com', YES, IN_CHINA],
      [
        'not-you, after the answer no',
        'www.icloud.com',
        NO,
        { ...NO_BADGE, title: `iCloud: does not apply to you, as you said. ${OPEN}` },
      ],
      ['in-china on the China-market site even after the answer no', 'www.icloud.com.cn', NO, IN_CHINA],
      [
        'local-operator, after the answer yes',
        'www.garmin.com',
        YES,
        { ...AMBER, title: expect.stringContaining('run in China by') },
      ],
    ])('says %s', async (_verdict, host, answer, expected) => {
      await fixture.store({ 'answer:apple-icloud': answer, 'answer:garmin-connect-china': answer })
      await shows(await fixture.tab(at(host)), expected)
    })

    it('does not care about the answers given for other services', async () => {
      await fixture.store({ 'answer:linkedin-china': YES, 'answer:garmin-connect-china': NO })
      await shows(await fixture.tab(at('www.icloud.com')), DEPENDS)
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
      await shows(await fixture.tab(url.replace('PORT', String(fixture.server.port))), DEPENDS)
    })

    it('follows the longest listed name', async () => {
      const amazon = await fixture.tab(at('www.amazon.com'))
      const aws = await fixture.tab(at('console.aws.amazon.com'))
      await shows(aws, {
        ...AMBER,
        title:
          'AWS in China (Beijing and Ningxia Regions): for some people stored in mainland China by Sinnet and NWCD, as Amazon says. Open to see whether that is you',
      })
      await shows(amazon, { ...NO_BADGE, title: expect.stringMatching(/^Amazon\.cn.*no such arrangement known/) })
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
