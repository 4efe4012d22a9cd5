import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildFor, Fixture, KINDS, shows } from './fixture.ts'
import type { Badge } from './harness/driver.ts'
import { AMBER, at, BBC, ICLOUD, ICLOUD_CHINA, NO_BADGE, NOTHING, RED, UNLISTED } from './sites.ts'

describe('installation, update and browser start', () => {
  describe.each(KINDS)('in %s', (kind) => {
    // A browser of its own: an extension that was removed and comes back has no keys in Chromium.
    const fixture = new Fixture(kind)
    let made: string | undefined
    let newer = ''
    beforeAll(async () => {
      await fixture.start()
      made = await mkdtemp(join(tmpdir(), 'whereabouts-newer-'))
      newer = join(made, 'build')
      await cp(buildFor(kind), newer, { recursive: true })
      const manifest = JSON.parse(await readFile(join(newer, 'manifest.json'), 'utf8'))
      await writeFile(join(newer, 'manifest.json'), JSON.stringify({ ...manifest, version: '99.0' }))
    })
    afterEach(() => fixture.reset())
    afterAll(async () => {
      await fixture.stop()
      if (made !== undefined) await rm(made, { recursive: true, force: true })
    })

    /** Tabs in two windows: listed with and without a badge, and not listed. */
    const openTabs = async () => ({
      red: await fixture.tab(ICLOUD_CHINA),
      none: await fixture.tab(BBC),
      nothing: await fixture.tab(UNLISTED),
      amber: await fixture.browser.newWindow(ICLOUD),
    })
    const painted = async (tabs: Awaited<ReturnType<typeof openTabs>>, icloud: Partial<Badge> = AMBER) => {
      const { red, none, nothing, amber } = tabs
      await shows(red, RED)
      await shows(amber, icloud)
      await shows(none, { ...NO_BADGE, title: expect.stringContaining('BBC') })
      await shows(nothing, NOTHING)
    }

    it('paint the tabs that were open when it is installed', async () => {
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
      await fixture.store({ 'answer:apple-icloud': { v: 1, value: 'yes' } })
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
      await popup.toggle('Alerts on icloud.com')
      await shows(amber, NO_BADGE)
      await fixture.restart({ restoreSession: true })
      const again = await fixture.tabAt(ICLOUD)
      await painted(
        {
          red: await fixture.tabAt(ICLOUD_CHINA),
          none: await fixture.tabAt(BBC),
          nothing: await fixture.tabAt(UNLISTED),
          amber: again,
        },
        { ...NO_BADGE, title: expect.stringMatching(/^iCloud: stored in .+\(alerts are off here\)$/) },
      )
      await shows(await fixture.tab(at('account.apple.com')), RED)
      const opened = await fixture.popup(again)
      expect(await opened.answers()).toEqual(['Yes'])
      expect(await opened.isOn('Alerts on icloud.com')).toBe(false)
    })
  })
})
