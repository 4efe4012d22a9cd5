import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { canLayDownPolicy } from '../../webext-harness/index.ts'
import { Fixture, KINDS, shows } from '../fixture.ts'
import { RecordsDesk } from '../records.ts'
import { AMBER, ASKS, at, NO_BADGE, OTHER } from '../sites.ts'

const LOCKED = 'The administrator of this browser decided this. It cannot be changed here.'

// Chromium can be tested under a policy only where the system allows it.
const kinds = KINDS.filter((kind) => kind === 'firefox' || canLayDownPolicy())

describe.each(kinds)('in %s under an administrator’s policy', (kind) => {
  const fixture = new Fixture(kind)
  beforeAll(() =>
    fixture.start({
      managed: {
        defaultAnswer: 'no',
        alertStyle: 'badge',
        mutedServices: ['larkfield-cars'],
        journalAllowed: false,
        welcomeShown: false,
        madeUp: 1,
      },
    }),
  )
  afterEach(() => fixture.reset())
  afterAll(() => fixture.stop())

  it('is followed in open tabs once the browser knows it', async () => {
    const tab = await fixture.tab(ASKS)
    // Chromium hands it over seconds after the installation.
    const known = async () => Object.keys(await chrome.storage.managed.get(null)).length > 0
    await (await fixture.desk()).waitFor(known, 20_000)
    await shows(tab, { ...NO_BADGE, title: expect.stringContaining('administrator') })
  })

  it('goes by the answer laid down, until the person gives one', async () => {
    const tab = await fixture.tab(ASKS)
    await shows(tab, { ...NO_BADGE, title: expect.stringContaining('administrator') })
    const popup = await fixture.popup(tab)
    expect(await popup.verdict()).toBe('depends')
    expect(await popup.answers()).toEqual([])
    // The popup does not wait for a policy that comes late.
    await expect.poll(() => popup.words()).toContain('administrator')
    expect(await popup.words()).not.toMatch(/you (said|answered|chose)/i)
    expect((await tab.badge()).title).not.toMatch(/you (said|answered|chose)/i)
    const services = await fixture.page('services.html?service=fable-cloud')
    await services.waitFor('document.querySelector("article.notice") !== null')
    expect(await services.text('main')).not.toMatch(/you (said|answered|chose)/i)
    expect(await services.evaluate('document.querySelector("article.notice").dataset.verdict')).toBe('depends')
    await tab.activate()
    await fixture.popup(tab).then((again) => again.answer('Not sure'))
    await shows(tab, AMBER)
  })

  it('shows no alert on the sites of a muted service, and says why', async () => {
    const tab = await fixture.tab(OTHER)
    await shows(tab, { ...NO_BADGE, title: expect.stringContaining('Larkfield Cars') })
    const popup = await fixture.popup(tab)
    await expect.poll(() => popup.words()).toContain('administrator')
    await fixture.store({
      'site:larkfieldcars-test.com': { v: 2, value: { alerts: 'on', until: 'good', revisions: [] } },
    })
    await fixture.settled()
    await shows(tab, NO_BADGE)
    await shows(await fixture.tab(at('www.quillon-test.cn')), AMBER)
  })

  it('keeps no journal, even where one was turned on before', async () => {
    await fixture.store({ 'setting:journal': { v: 1, value: { on: true, retention: 365 } } })
    await shows(await fixture.tab(at('www.quillon-test.cn')), AMBER)
    const records = new RecordsDesk(fixture)
    await records.written()
    expect((await records.dump()).journal).toEqual([])
  })

  it('shows what is laid down as locked, with the reason, and leaves the rest', async () => {
    const page = await fixture.browser.extensionPage('options.html')
    await page.waitFor('document.querySelector("#mine") !== null')
    const controls = await page.evaluate(() =>
      [...document.querySelectorAll('main input[type=radio], main [role=switch]')].map((one) => {
        const group = one.closest('fieldset')?.querySelector('legend')?.textContent
        const label = document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent
        return [group ?? label, one.matches(':disabled')]
      }),
    )
    expect(controls).toEqual([
      ...Array(3).fill(['How you are alerted', true]),
      ['Plain icon', false],
      ...Array(2).fill([expect.any(String), false]),
      ...Array(3).fill(['Theme', false]),
      ['Keep a journal of listed services I visit', true],
    ])
    const reasons = await page.evaluate(
      (reason) => [...document.querySelectorAll('main p')].filter(({ textContent }) => textContent === reason).length,
      LOCKED,
    )
    expect(reasons).toBeGreaterThan(1)
    expect(await page.evaluate(() => document.querySelector('select')?.disabled)).toBe(false)
  })
})
