import { afterEach, describe, expect, it } from 'vitest'
import type { Tab } from '../../webext-harness/index.ts'
import { ALLOWED, inEachBrowser, ONE_OR_BOTH, shows } from '../fixture.ts'
import { RecordsDesk } from '../records.ts'
import {
  AMBER,
  ASKS,
  answer,
  at,
  CHINA,
  CHINA_DOMAIN,
  DOMAIN,
  NO_BADGE,
  NONE,
  NONE_NAME,
  OTHER,
  OTHER_DOMAIN,
  OTHER_SERVICE,
  QUESTION,
  RED,
  SERVICE,
  SEVERAL,
} from '../sites.ts'

const NOTIFICATION = 'fable-cloud fablecloud-test.com'
const NOT_ME = 0
const OFF_HERE = 1
/** By its title: the badge of the page before goes before the worker has heard of this one. */
const CALM = { ...NO_BADGE, title: expect.stringContaining(NONE_NAME) }

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
        await visit(ASKS, AMBER)
        await expect.poll(shown).toEqual([NOTIFICATION])
        await clearAll()
        for (const [url, badge] of [
          [ASKS, AMBER],
          [SEVERAL, AMBER],
          [CHINA, RED],
        ] as const)
          await visit(url, badge)
        await fixture.browser.stopWorker()
        await visit(ASKS, AMBER)
        await visit(OTHER, AMBER)
        await expect.poll(shown).toHaveLength(1)
        expect(await shown()).not.toContain(NOTIFICATION)

        const row = (await records.dump()).notifications!.find(({ service }) => service === 'fable-cloud')!
        await records.put('notifications', { ...row, revision: 'earlier' })
        await visit(ASKS, AMBER)
        await expect.poll(shown).toContain(NOTIFICATION)
      })

      it('does not come where no badge is shown, nor in the other alert styles', async () => {
        await choose({ 'setting:alertStyle': 'notification', [QUESTION]: answer('no').value })
        await visit(ASKS, { ...NO_BADGE, title: expect.stringContaining('not your account') })
        await visit(NONE, CALM)
        await choose({ [QUESTION]: answer('yes').value, 'setting:pause': { until: 'turned-on' } })
        await visit(ASKS, { ...NO_BADGE, title: expect.stringContaining('(alerts are paused)') })
        await choose({ 'setting:pause': null, 'setting:quietIcon': true })
        await visit(ASKS, { text: '', title: 'Extension' })
        await choose({ 'setting:quietIcon': false, 'setting:alertStyle': 'quiet' })
        await visit(ASKS, { ...NO_BADGE, title: expect.stringMatching(/Open for details$/) })
        await choose({ 'setting:alertStyle': 'badge' })
        await visit(ASKS, RED)
        await records.written()
        expect(await shown()).toEqual([])
        expect((await records.dump()).notifications ?? []).toEqual([])
      })

      it('opens the notice when it is clicked, and goes', async () => {
        await choose({ 'setting:alertStyle': 'notification' })
        await visit(ASKS, AMBER)
        await expect.poll(shown).toEqual([NOTIFICATION])
        if (fixture.kind === 'firefox') {
          expect(await fixture.browser.notifications()).toEqual([
            {
              id: NOTIFICATION,
              title: 'Fable Cloud',
              message: expect.any(String),
            },
          ])
        }
        await fixture.browser.clickNotification(NOTIFICATION)
        await fixture.tabAt(`${fixture.browser.origin}services.html?service=fable-cloud`)
        await expect.poll(shown).toEqual([])
      })
    })

    if (fixture.kind === 'chromium') {
      describe('a button of the notification', () => {
        it('answers that it does not apply', async () => {
          await choose({ 'setting:alertStyle': 'notification' })
          const tab = await visit(ASKS, AMBER)
          await expect.poll(shown).toEqual([NOTIFICATION])
          await fixture.browser.clickNotification(NOTIFICATION, NOT_ME)
          await shows(tab, { ...NO_BADGE, title: expect.stringContaining('not your account') })
          expect((await fixture.stored())[QUESTION]).toEqual(answer('no'))
          await expect.poll(shown).toEqual([])
        })

        it('turns alerts off on the site until the facts change', async () => {
          await choose({ 'setting:alertStyle': 'notification' })
          const tab = await visit(ASKS, AMBER)
          await expect.poll(shown).toEqual([NOTIFICATION])
          await fixture.browser.clickNotification(NOTIFICATION, OFF_HERE)
          await shows(tab, { ...NO_BADGE, title: expect.stringContaining('(alerts are off here)') })
          expect((await fixture.stored())['site:fablecloud-test.com']).toMatchObject({
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
          await visit(ASKS, AMBER)
          await visit(NONE, CALM)
          await records.written()
          expect((await records.dump()).journal ?? []).toEqual([])
          expect(await fixture.stored()).toEqual({})
        })

        it('has one row for a service, domain and day, with no address and no title', async () => {
          const before = Date.now()
          const rows = async () => (await records.dump()).journal ?? []
          // A page that is left as it has just come may not have been noted yet.
          const stay = async (url: string, badge: object, domain: string) => {
            await visit(url, badge)
            await expect.poll(async () => (await rows()).map((one) => one.domain)).toContain(domain)
          }
          await choose({ 'setting:journal': { on: true, retention: 365 } })
          await stay(at('www.fablecloud-test.com', SECRET), AMBER, DOMAIN)
          await (await visit(at('subdomain.fablecloud-test.com', SECRET), AMBER)).reload()
          await stay(at('www.fablecloud-test.cn', SECRET), RED, CHINA_DOMAIN)
          await stay(at('www.ostrelfiles-test.com', SECRET), CALM, 'ostrelfiles-test.com')
          await visit(at('www.example.org', SECRET), NO_BADGE)
          await stay(OTHER, AMBER, OTHER_DOMAIN)
          const row = (service: string, domain: string, count: number) => ({
            service,
            domain,
            day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
            count,
            first: expect.any(Number),
            last: expect.any(Number),
          })
          const journal = (await rows()).toSorted((a, b) => (a.domain < b.domain ? -1 : 1))
          expect(journal).toEqual([
            row(SERVICE, CHINA_DOMAIN, 1),
            // One stay: pages after each other, a reload among them.
            row(SERVICE, DOMAIN, 1),
            row(OTHER_SERVICE, OTHER_DOMAIN, 1),
            row('ostrel-files', 'ostrelfiles-test.com', 1),
          ])
          for (const { first, last } of journal) {
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
      await visit(ASKS, AMBER)
      await expect.poll(async () => (await records.dump()).journal).toHaveLength(1)
      await expect.poll(shown).toEqual([NOTIFICATION])
      await records.written()
      const before = await records.bytes()

      const sites = [
        [ASKS, AMBER, 'depends'],
        [CHINA, RED, 'in-china'],
        [OTHER, AMBER, 'depends'],
        [NONE, CALM, 'none-known'],
      ] as const
      let tab: Tab | undefined
      for (const [url, badge, verdict] of sites) {
        if (tab) await tab.goto(url)
        else tab = await fixture.browser.privateTab(url)
        await shows(tab, badge)
        const popup = await fixture.popup(tab)
        expect(await popup.verdict()).toBe(verdict)
        expect((await popup.facts()).length).toBeGreaterThan(0)
        expect(await popup.words()).toContain('Private window')
        await popup.close()
        await tab.reload()
        await shows(tab, badge)
      }
      await records.written()
      expect(await records.bytes()).toBe(before)
      expect(await shown()).toEqual([NOTIFICATION])

      await visit(OTHER, AMBER)
      await expect.poll(() => records.bytes()).not.toBe(before)
    })
  }, ALLOWED)
})
