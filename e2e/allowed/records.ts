import { afterEach, describe, expect, it } from 'vitest'
import type { Tab } from '../../webext-harness/index.ts'
import { ALLOWED, inEachBrowser, ONE_OR_BOTH, shows } from '../fixture.ts'
import { RecordsDesk } from '../records.ts'
import { AMBER, APPLE_ACCOUNT, at, BBC, EVE, ICLOUD, ICLOUD_CHINA, NO_BADGE, RED } from '../sites.ts'

const ICLOUD_HERE = 'apple-icloud icloud.com'
const NOT_ME = 0
const OFF_HERE = 1

describe('notifications and records', () => {
  inEachBrowser((fixture) => {
    const records = new RecordsDesk(fixture)
    const shown = async () => (await fixture.browser.notifications()).map(({ id }) => id)
    const choose = (items: Record<string, unknown>) =>
      fixture.store(Object.fromEntries(Object.entries(items).map(([key, value]) => [key, { v: 1, value }])))
    const clearAll = async () =>
      (await fixture.desk()).evaluate(async () => {
        for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id)
      })
    let open: Tab | undefined
    /** In one tab, which is quicker than one for each. */
    const visit = async (url: string, badge: object) => {
      if (open) await open.goto(url)
      open ??= await fixture.tab(url)
      await shows(open, badge)
      return open
    }
    afterEach(async () => {
      open = undefined
      await clearAll()
    })

    describe('a notification', () => {
      it('comes once for a service and facts revision, and again when the facts have moved on', async () => {
        await choose({ 'setting:alertStyle': 'notification' })
        await visit(ICLOUD, AMBER)
        await expect.poll(shown).toEqual([ICLOUD_HERE])
        await clearAll()
        for (const [url, badge] of [
          [ICLOUD, AMBER],
          [APPLE_ACCOUNT, AMBER],
          [ICLOUD_CHINA, RED],
        ] as const)
          await visit(url, badge)
        await fixture.browser.stopWorker()
        await visit(ICLOUD, AMBER)
        await visit(EVE, AMBER)
        await expect.poll(shown).toHaveLength(1)
        expect(await shown()).not.toContain(ICLOUD_HERE)

        const row = (await records.dump()).notifications!.find(({ service }) => service === 'apple-icloud')!
        await records.put('notifications', { ...row, revision: 'earlier' })
        await visit(ICLOUD, AMBER)
        await expect.poll(shown).toContain(ICLOUD_HERE)
      })

      it('does not come where no badge is shown, nor in the other alert styles', async () => {
        await choose({ 'setting:alertStyle': 'notification', 'answer:apple-icloud': 'no' })
        await visit(ICLOUD, NO_BADGE)
        await visit(BBC, { ...NO_BADGE, title: expect.stringContaining('BBC') })
        await choose({ 'answer:apple-icloud': 'yes', 'setting:pause': { until: 'turned-on' } })
        await visit(ICLOUD, { ...NO_BADGE, title: expect.stringContaining('(alerts are paused)') })
        await choose({ 'setting:pause': null, 'setting:quietIcon': true })
        await visit(ICLOUD, { text: '', title: 'Extension' })
        await choose({ 'setting:quietIcon': false, 'setting:alertStyle': 'quiet' })
        await visit(ICLOUD, { ...NO_BADGE, title: expect.stringMatching(/Open for details$/) })
        await choose({ 'setting:alertStyle': 'badge' })
        await visit(ICLOUD, RED)
        await records.written()
        expect(await shown()).toEqual([])
        expect((await records.dump()).notifications ?? []).toEqual([])
      })

      it('opens the notice when it is clicked, and goes', async () => {
        await choose({ 'setting:alertStyle': 'notification' })
        await visit(ICLOUD, AMBER)
        await expect.poll(shown).toEqual([ICLOUD_HERE])
        if (fixture.kind === 'firefox') {
          expect(await fixture.browser.notifications()).toEqual([
            {
              id: ICLOUD_HERE,
              title: 'iCloud',
              message: 'For some people stored in mainland China by Guizhou-Cloud Big Data, as Apple says.',
            },
          ])
        }
        await fixture.browser.clickNotification(ICLOUD_HERE)
        await fixture.tabAt(`${fixture.browser.origin}services.html?service=apple-icloud`)
        await expect.poll(shown).toEqual([])
      })
    })

    if (fixture.kind === 'chromium') {
      describe('a button of the notification', () => {
        it('answers that it does not apply', async () => {
          await choose({ 'setting:alertStyle': 'notification' })
          const tab = await visit(ICLOUD, AMBER)
          await expect.poll(shown).toEqual([ICLOUD_HERE])
          await fixture.browser.clickNotification(ICLOUD_HERE, NOT_ME)
          await shows(tab, { ...NO_BADGE, title: expect.stringContaining('does not apply to you, as you said') })
          expect((await fixture.stored())['answer:apple-icloud']).toEqual({ v: 1, value: 'no' })
          await expect.poll(shown).toEqual([])
        })

        it('turns alerts off on the site until the facts change', async () => {
          await choose({ 'setting:alertStyle': 'notification' })
          const tab = await visit(ICLOUD, AMBER)
          await expect.poll(shown).toEqual([ICLOUD_HERE])
          await fixture.browser.clickNotification(ICLOUD_HERE, OFF_HERE)
          await shows(tab, { ...NO_BADGE, title: expect.stringContaining('(alerts are off here)') })
          expect((await fixture.stored())['site:icloud.com']).toMatchObject({
            value: { alerts: 'off', until: 'facts-change' },
          })
          await expect.poll(shown).toEqual([])
        })
      })
    }

    if (ONE_OR_BOTH.includes(fixture.kind)) {
      describe('the journal', () => {
        const SECRET = '/secret-path?secret=query#secret-fragment'

        it('is empty while it is off', async () => {
          await visit(ICLOUD, AMBER)
          await visit(BBC, NO_BADGE)
          await records.written()
          expect((await records.dump()).journal ?? []).toEqual([])
          expect(await fixture.stored()).toEqual({})
        })

        it('has one row for a service, domain and day, with no address and no title', async () => {
          const before = Date.now()
          await choose({ 'setting:journal': { on: true, retention: 365 } })
          await visit(at('www.icloud.com', SECRET), AMBER)
          await (await visit(at('subdomain.icloud.com', SECRET), AMBER)).reload()
          await visit(at('www.icloud.com.cn', SECRET), RED)
          await visit(at('www.bbc.com', SECRET), NO_BADGE)
          await visit(at('www.example.org', SECRET), NO_BADGE)
          await visit(EVE, AMBER)
          const row = (service: string, domain: string, count: number) => ({
            service,
            domain,
            day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
            count,
            first: expect.any(Number),
            last: expect.any(Number),
          })
          const journal = async () =>
            [...((await records.dump()).journal ?? [])].sort((a, b) => (a.domain < b.domain ? -1 : 1))
          await expect
            .poll(journal)
            .toEqual([
              row(expect.any(String), 'bbc.com', 1),
              row(expect.any(String), 'eveonline.com', 1),
              row('apple-icloud', 'icloud.com', 3),
              row('apple-icloud', 'icloud.com.cn', 1),
            ])
          for (const { first, last } of await journal()) {
            expect(first).toBeGreaterThanOrEqual(before)
            expect(last).toBeGreaterThanOrEqual(first)
            expect(last).toBeLessThanOrEqual(Date.now())
          }
          expect(await records.bytes()).not.toMatch(/secret|subdomain|www|https?:|example\.org/)
        })
      })
    }

    it('in private windows, verdicts are right and not a byte is written', async () => {
      await choose({ 'setting:journal': { on: true, retention: 'forever' }, 'setting:alertStyle': 'notification' })
      await visit(ICLOUD, AMBER)
      await expect.poll(async () => (await records.dump()).journal).toHaveLength(1)
      await expect.poll(shown).toEqual([ICLOUD_HERE])
      await records.written()
      const before = await records.bytes()

      const sites = [
        [ICLOUD, AMBER, 'depends'],
        [ICLOUD_CHINA, RED, 'in-china'],
        [EVE, AMBER, 'depends'],
        [BBC, NO_BADGE, 'none-known'],
      ] as const
      let tab: Tab | undefined
      for (const [url, badge, verdict] of sites) {
        if (tab) await tab.goto(url)
        else tab = await fixture.browser.privateTab(url)
        await shows(tab, badge)
        const popup = await fixture.popup(tab)
        expect(await popup.verdict()).toBe(verdict)
        expect((await popup.facts()).length).toBeGreaterThan(0)
        expect(await popup.words()).toContain('Private window: nothing about this visit is recorded.')
        await popup.close()
        await tab.reload()
        await shows(tab, badge)
      }
      await records.written()
      expect(await records.bytes()).toBe(before)
      expect(await shown()).toEqual([ICLOUD_HERE])

      await visit(EVE, AMBER)
      await expect.poll(() => records.bytes()).not.toBe(before)
    })
  }, ALLOWED)
})
