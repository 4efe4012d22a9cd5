import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildFor, Fixture, KINDS, shows } from '../fixture.ts'
import { unpack, VERSIONS } from '../fixtures/unpack.ts'
import { RecordsDesk } from '../records.ts'
import { AMBER, EVE, ICLOUD, ICLOUD_CHINA, NO_BADGE, RED } from '../sites.ts'

const OFF_HERE = { ...NO_BADGE, title: expect.stringMatching(/ \(alerts are off here\)$/) }
const JOURNAL = { v: 1, value: { on: true, retention: 'forever' } }

/** Kept answers and choices, and no records yet. */
const WITHOUT_RECORDS = ['0.0.1']
const NO_RECORDS = { acknowledgements: [], applied: [], journal: [], notifications: [] }

describe('an update', () => {
  describe.each(KINDS)('in %s', (kind) => {
    // A browser of its own, that had the earlier version first: one that goes back to it loses keys.
    const fixture = new Fixture(kind)
    const records = new RecordsDesk(fixture)
    const builds = new Map<string, string>()
    const [first] = VERSIONS
    beforeAll(async () => {
      for (const version of VERSIONS) {
        builds.set(version, await unpack(version, kind === 'chromium' ? 'chrome' : 'firefox'))
      }
      await fixture.start({ extensionDir: builds.get(first!)! })
    })
    afterAll(async () => {
      await fixture.stop()
      for (const build of builds.values()) await rm(build, { recursive: true, force: true })
    })

    it.each(VERSIONS)(
      'from version %s loses no answer, choice, journal entry or acknowledgement, opens no page, and goes on keeping records',
      async (version) => {
        const keepsRecords = !WITHOUT_RECORDS.includes(version)
        if (version !== first) await fixture.update(builds.get(version)!)
        await fixture.reset()
        const desk = await fixture.desk()
        expect(await desk.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.0.1')
        await fixture.store({
          'setting:journal': JOURNAL,
          'setting:theme': { v: 1, value: 'dark' },
          'from-another-time': 1,
        })
        const tab = await fixture.tab(ICLOUD)
        await shows(tab, AMBER)
        const popup = await fixture.popup(tab)
        await popup.answer('Yes')
        await shows(tab, RED)
        await popup.toggle('Alerts on icloud.com')
        await shows(tab, OFF_HERE)
        if (keepsRecords) await expect.poll(async () => (await records.dump()).acknowledgements).toHaveLength(1)
        await popup.close()
        await tab.goto(EVE)
        await shows(tab, AMBER)
        await tab.goto(ICLOUD_CHINA)
        await shows(tab, RED)
        if (keepsRecords) {
          await expect.poll(async () => (await records.dump()).journal).toHaveLength(3)
          await records.written()
        }
        const before = { stored: await fixture.stored(), records: await records.dump() }
        expect(Object.keys(before.stored)).toHaveLength(5)

        await fixture.update(buildFor(kind))
        await shows(tab, RED)
        await records.written()
        expect(await fixture.stored()).toEqual(before.stored)
        expect(await records.dump()).toEqual({ ...NO_RECORDS, ...before.records })
        expect(await (await fixture.desk()).evaluate(() => chrome.runtime.getManifest().version)).not.toBe('0.0.1')
        const opened = await Promise.all((await fixture.browser.tabs()).map((one) => one.url()))
        expect(opened.filter((url) => url.startsWith(fixture.browser.origin) && !url.endsWith('icons/16.png'))).toEqual(
          [],
        )

        await tab.goto(ICLOUD)
        await shows(tab, {
          ...NO_BADGE,
          title: expect.stringMatching(/^iCloud: stored in mainland China .+\(alerts are off here\)$/),
        })
        const again = await fixture.popup(tab)
        expect(await again.verdict()).toBe('in-china')
        expect(await again.answers()).toEqual(['Yes'])
        expect(await again.isOn('Alerts on icloud.com')).toBe(false)
        await expect
          .poll(async () => (await records.dump()).journal?.find(({ domain }) => domain === 'icloud.com')?.count)
          .toBe(keepsRecords ? 2 : 1)
        await expect.poll(async () => (await records.dump()).acknowledgements).toHaveLength(1)
      },
    )
  })
})
