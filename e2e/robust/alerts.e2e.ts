import { describe, expect, it } from 'vitest'
import type { Page } from '../../webext-harness/index.ts'
import { type Fixture, inEachBrowser, inOneBrowser, shows } from '../fixture.ts'
import { RecordsDesk } from '../records.ts'
import { AMBER, ASKS, CHINA, NO_BADGE, NONE, OTHER, RED, SERVICE, UNLISTED, UNSEEN } from '../sites.ts'

const HOUR = 3_600_000
const PAUSED = { ...NO_BADGE, title: expect.stringMatching(/^.+: .+ \(alerts are paused\)$/) }

const alarms = (desk: Page) => desk.evaluate(() => chrome.alarms.getAll())

const keep = (fixture: Fixture, name: string, value: unknown) => fixture.store({ [`setting:${name}`]: { v: 1, value } })

describe('alerts', () => {
  // Alarms, restarts and notifications are the browser's.
  inEachBrowser((fixture) => {
    const records = new RecordsDesk(fixture)
    const setting = (name: string, value: unknown) => keep(fixture, name, value)

    it('that are paused come back on time in every tab, also while the background sleeps', async () => {
      const here = await fixture.tab(ASKS)
      const window = await fixture.browser.newWindow(CHINA)
      await setting('pause', { until: Date.now() + 2_000 })
      await shows(here, PAUSED)
      await expect.poll(async () => (await alarms(await fixture.desk())).length).toBe(1)
      await fixture.browser.stopWorker()
      await shows(here, AMBER)
      await shows(window, RED)
    })

    it('are a badge alone where notifications are wanted and not allowed', async () => {
      await setting('alertStyle', 'notification')
      const background = await fixture.browser.background()
      await shows(await fixture.tab(CHINA), RED)
      await shows(await fixture.tab(ASKS), AMBER)
      await records.written()
      expect(await fixture.browser.notifications().catch(() => [])).toEqual([])
      expect((await records.dump()).notifications ?? []).toEqual([])
      expect(await background.problems()).toEqual([])
      await background.close()
    })

    it('stay hidden and paused over a restart of the browser', async () => {
      const until = Date.now() + HOUR
      await setting('pause', { until })
      await setting('quietIcon', true)
      await shows(await fixture.tab(ASKS), UNSEEN)
      await fixture.tab(UNLISTED)
      await fixture.restart({ restoreSession: true })
      for (const url of [ASKS, UNLISTED]) await shows(await fixture.tabAt(url), UNSEEN)
      await shows(await fixture.tab(CHINA), UNSEEN)
      await expect
        .poll(async () => alarms(await fixture.desk()))
        .toMatchObject([{ name: 'pause-ends', scheduledTime: until }])
      await setting('quietIcon', false)
      for (const url of [ASKS, CHINA]) await shows(await fixture.tabAt(url), PAUSED)
      await shows(await fixture.tabAt(UNLISTED), { text: '', title: 'Whereabouts' })
    })
  })

  inOneBrowser((fixture) => {
    const records = new RecordsDesk(fixture)
    const setting = (name: string, value: unknown) => keep(fixture, name, value)
    const storedPause = async () =>
      ((await fixture.stored())['setting:pause'] as { value: { until: number } }).value.until

    describe('that are paused', () => {
      it.each([
        ['an hour', 'For an hour', (now: number) => now + HOUR],
        ['the night', 'Until tomorrow, 06:00', (now: number) => new Date(now).setHours(30, 0, 0, 0)],
      ] as const)('for %s are gone from every tab at once, with an alarm for the end', async (_, button, end) => {
        // Opened first: a new tab would take the focus from the popup, which closes.
        const desk = await fixture.desk()
        const here = await fixture.tab(ASKS)
        const hidden = await fixture.tab(CHINA)
        const window = await fixture.browser.newWindow(OTHER)
        const popup = await fixture.popup(here)
        await popup.more()
        const before = end(Date.now())
        await popup.pause(button)
        for (const tab of [here, hidden, window]) await shows(tab, PAUSED)
        expect(await popup.verdict()).toBe('depends')
        const until = await storedPause()
        expect(until).toBeGreaterThanOrEqual(before)
        expect(until).toBeLessThanOrEqual(end(Date.now()))
        await expect.poll(() => alarms(desk)).toMatchObject([{ name: 'pause-ends', scheduledTime: until }])

        await popup.resume()
        for (const [tab, badge] of [
          [here, AMBER],
          [hidden, RED],
          [window, AMBER],
        ] as const)
          await shows(tab, badge)
        await expect.poll(() => alarms(desk)).toEqual([])
      })

      it('are right at the next navigation where the alarm never came', async () => {
        const tab = await fixture.tab(ASKS)
        const until = Date.now() + 1_000
        await setting('pause', { until })
        await shows(tab, PAUSED)
        const desk = await fixture.desk()
        await expect.poll(async () => (await alarms(desk)).length).toBe(1)
        await fixture.browser.stopWorker()
        await desk.evaluate(() => chrome.alarms.clearAll())
        await expect.poll(() => Date.now()).toBeGreaterThan(until)
        await shows(tab, PAUSED)
        await tab.reload()
        await shows(tab, AMBER)
      })
    })

    it('show nothing with the quiet icon: neutral title in every tab and no badge', async () => {
      const tabs = [
        await fixture.tab(ASKS),
        await fixture.tab(NONE),
        await fixture.browser.newWindow(CHINA),
        await fixture.tab(UNLISTED),
      ]
      await shows(tabs[2]!, RED)
      await setting('quietIcon', true)
      for (const tab of tabs) await shows(tab, UNSEEN)
      await tabs[3]!.goto(OTHER)
      await shows(tabs[3]!, UNSEEN)
      await tabs[3]!.goto(UNLISTED)
      await shows(tabs[3]!, UNSEEN)
      const popup = await fixture.popup(tabs[2]!)
      expect(await popup.verdict()).toBe('in-china')
    })

    it('point out in the popup what is new since the notice was last opened, once', async () => {
      const tab = await fixture.tab(ASKS)
      const opened = async () => {
        const popup = await fixture.popup(tab)
        const facts = await popup.facts()
        return { popup, facts: facts.map(({ claim }) => claim) }
      }
      const marked = () =>
        [...document.querySelectorAll('[data-claim]')]
          .filter((one) => one.querySelector('mark.fresh'))
          .map((one) => one.getAttribute('data-claim'))
      const seen = async () => (await records.dump()).acknowledgements?.find(({ service }) => service === 'fable-cloud')

      const first = await opened()
      await expect.poll(seen).toMatchObject({ service: SERVICE })
      expect(await first.popup.page.evaluate(marked)).toEqual([])
      await first.popup.close()

      const row = (await seen())!
      const [added, changed, ...others] = first.facts
      const earlier = [`${changed}:earlier`, ...row.claims.filter((mark) => others.includes(mark.split(':')[0]!))]
      await records.put('acknowledgements', { ...row, revision: 'earlier', claims: earlier })
      const second = await opened()
      await expect.poll(() => second.popup.page.evaluate(marked)).toEqual([added, changed])
      await expect.poll(async () => (await seen())?.claims).toEqual(row.claims)
      await second.popup.close()

      const third = await opened()
      await records.written()
      expect(await third.popup.page.evaluate(marked)).toEqual([])
    })
  })
})
