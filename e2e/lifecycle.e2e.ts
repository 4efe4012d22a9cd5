import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import type { Badge } from '../webext-harness/index.ts'
import { builtFor } from './build.ts'
import { buildFor, Fixture, KINDS, shows } from './fixture.ts'
import { unpack, VERSIONS } from './fixtures/unpack.ts'
import { RecordsDesk, type RecordsDump } from './records.ts'
import {
  AMBER,
  ASKS,
  answered,
  at,
  CHINA,
  NO_BADGE,
  NONE,
  NONE_NAME,
  NOTHING,
  RED,
  SEVERAL,
  UNLISTED,
} from './sites.ts'

/** Of the real dataset, as the earlier builds are: while it has the record that was asked about then. */
const RECORD = join(DATA_DIRECTORY, 'services', 'apple-icloud.json')
const QUESTION: string | undefined = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')).question : undefined
const ICLOUD = at('www.icloud.com')
const ICLOUD_CHINA = at('www.icloud.com.cn')
const OFF_HERE = { ...NO_BADGE, title: expect.stringMatching(/ \(alerts are off here\)$/) }
const JOURNAL = { v: 1, value: { on: true, retention: 'forever' } }

/** Kept answers and choices, and no records yet. */
const WITHOUT_RECORDS = ['0.0.1']
const NO_RECORDS = { acknowledgements: [], applied: [], journal: [], notifications: [] }

describe('installation, update and browser start', () => {
  describe.each(KINDS)('in %s', (kind) => {
    // A browser of its own, that had the earliest version first: one that goes back to it, or removes it, loses keys in
    // Chromium.
    const fixture = new Fixture(kind)
    const records = new RecordsDesk(fixture)
    const earlier = new Map<string, string>()
    const [first] = VERSIONS
    let made: string | undefined
    let newer = ''
    beforeAll(async () => {
      for (const version of VERSIONS) {
        earlier.set(version, await unpack(version, kind === 'chromium' ? 'chrome' : 'firefox'))
      }
      await fixture.start({ extensionDir: earlier.get(first!)! })
      made = await mkdtemp(join(tmpdir(), 'whereabouts-newer-'))
      newer = join(made, 'build')
      await cp(buildFor(kind), newer, { recursive: true })
      const manifest = JSON.parse(await readFile(join(newer, 'manifest.json'), 'utf8'))
      await writeFile(join(newer, 'manifest.json'), JSON.stringify({ ...manifest, version: '99.0' }))
    })
    afterEach(() => fixture.reset())
    afterAll(async () => {
      await fixture.stop()
      for (const folder of [...earlier.values(), ...(made === undefined ? [] : [made])]) {
        await rm(folder, { recursive: true, force: true })
      }
    })

    it.skipIf(QUESTION === undefined).each(VERSIONS)(
      'from version %s lose no answer, choice, journal entry or acknowledgement, open no page, and go on keeping records',
      async (version) => {
        const keepsRecords = !WITHOUT_RECORDS.includes(version)
        if (version !== first) await fixture.update(earlier.get(version)!)
        await fixture.reset()
        const desk = await fixture.desk()
        expect(await desk.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.0.1')
        await fixture.store({
          'setting:journal': JOURNAL,
          'setting:theme': { v: 1, value: 'dark' },
          'site:icloud.com': { v: 1, value: { alerts: 'off', until: 'good', revision: '0123456789ab' } },
          'from-another-time': 1,
        })
        const tab = await fixture.tab(ICLOUD)
        await shows(tab, OFF_HERE)
        const popup = await fixture.popup(tab)
        await popup.answer('Yes')
        // What the earlier release shows then is not looked at: what it keeps is.
        await expect.poll(() => fixture.stored()).toHaveProperty(['answer:apple-icloud', 'value'], 'yes')
        if (keepsRecords) await expect.poll(async () => (await records.dump()).acknowledgements).toHaveLength(1)
        await popup.close()
        await tab.goto(ICLOUD_CHINA)
        await shows(tab, RED)
        if (keepsRecords) {
          await expect.poll(async () => (await records.dump()).journal).toHaveLength(2)
          await records.written()
        }
        const before = { stored: await fixture.stored(), records: await records.dump() }

        await fixture.update(builtFor(kind === 'chromium' ? 'chrome' : 'firefox'))
        // An answer goes to its question, and all else stays.
        const { 'answer:apple-icloud': given, ...others } = before.stored
        expect(given).toEqual({ v: 1, value: 'yes' })
        const asked = { v: 1, value: { answer: 'yes', services: ['apple-icloud'] } }
        await expect.poll(() => fixture.stored()).toEqual({ ...others, [`question:${QUESTION}`]: asked })
        await shows(tab, RED)
        await records.written()
        expect(await records.dump()).toEqual({ ...NO_RECORDS, ...before.records })
        expect(await (await fixture.desk()).evaluate(() => chrome.runtime.getManifest().version)).not.toBe('0.0.1')
        const opened = await Promise.all((await fixture.browser.tabs()).map((one) => one.url()))
        expect(opened.filter((url) => url.startsWith(fixture.browser.origin) && !url.endsWith('icons/16.png'))).toEqual(
          [],
        )

        await tab.goto(ICLOUD)
        await shows(tab, OFF_HERE)
        const again = await fixture.popup(tab)
        expect(await again.verdict()).toBe('in-china')
        expect(await again.answers()).toEqual(['Yes'])
        expect(await again.isOn('Alerts on icloud.com')).toBe(false)
        // The stay goes on, or begins where nothing was kept.
        const stay = (dump: RecordsDump) => dump.journal?.find(({ domain }) => domain === 'icloud.com')
        await expect.poll(async () => stay(await records.dump())?.last).toBeGreaterThan(stay(before.records)?.last ?? 0)
        expect(stay(await records.dump())?.count).toBe(1)
        await expect.poll(async () => (await records.dump()).acknowledgements).toHaveLength(1)
      },
    )

    /** Tabs in two windows: listed with and without a badge, and not listed. */
    const openTabs = async () => ({
      red: await fixture.tab(CHINA),
      none: await fixture.tab(NONE),
      nothing: await fixture.tab(UNLISTED),
      amber: await fixture.browser.newWindow(ASKS),
    })
    const painted = async (tabs: Awaited<ReturnType<typeof openTabs>>, asks: Partial<Badge> = AMBER) => {
      const { red, none, nothing, amber } = tabs
      await shows(red, RED)
      await shows(amber, asks)
      await shows(none, { ...NO_BADGE, title: expect.stringContaining(NONE_NAME) })
      await shows(nothing, NOTHING)
    }

    it('paint the tabs that were open when it is installed', async () => {
      await fixture.update(buildFor(kind))
      const tabs = await openTabs()
      await painted(tabs)
      const desk = await fixture.desk()
      await desk.evaluate(() => {
        setTimeout(() => chrome.management.uninstallSelf())
      })
      const addresses = async () => Promise.all((await fixture.browser.tabs()).map((tab) => tab.url()))
      await expect.poll(async () => (await addresses()).some((url) => url.includes('extension:'))).toBe(false)
      await fixture.update(buildFor(kind))
      // Only an installation has one: an update would not show it.
      await fixture.welcomed()
      await painted(tabs)
    })

    it('paint the tabs that were open when it is updated, and keep what was chosen', async () => {
      await fixture.store(answered('yes'))
      const tabs = await openTabs()
      await shows(tabs.amber, RED)
      await fixture.update(newer)
      await painted(tabs, RED)
      expect(await (await fixture.desk()).evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0')
    })

    it('keep answers and switches over a restart of the browser, and paint the tabs that it restores', async () => {
      const { amber } = await openTabs()
      const popup = await fixture.popup(amber)
      await popup.answer('Yes')
      await shows(amber, RED)
      await popup.toggle('Alerts on fablecloud-test.com')
      await shows(amber, NO_BADGE)
      await fixture.restart({ restoreSession: true })
      const again = await fixture.tabAt(ASKS)
      await painted(
        {
          red: await fixture.tabAt(CHINA),
          none: await fixture.tabAt(NONE),
          nothing: await fixture.tabAt(UNLISTED),
          amber: again,
        },
        { ...NO_BADGE, title: expect.stringMatching(/\(alerts are off here\)$/) },
      )
      await shows(await fixture.tab(SEVERAL), RED)
      const opened = await fixture.popup(again)
      expect(await opened.answers()).toEqual(['Yes'])
      expect(await opened.isOn('Alerts on fablecloud-test.com')).toBe(false)
    })
  })
})
