import { afterEach, describe, expect, it } from 'vitest'
import { type Fixture, inOneBrowser, shared, shows } from './fixture.ts'
import { SettingsPage } from './pages/settings.ts'
import { RecordsDesk } from './records.ts'
import { ASKS, answer, at, NO_BADGE, OTHER_QUESTION, OTHER_SERVICE, off, QUESTION } from './sites.ts'

async function settingsOf(fixture: Fixture): Promise<SettingsPage> {
  const page = new SettingsPage(await fixture.page('options.html'))
  await page.loaded()
  return page
}

const stored = (fixture: Fixture, key: string) => fixture.stored().then((all) => all[key])

const VISIT = { count: 2, first: 1_790_000_000_000, last: 1_790_000_100_000 }

describe('settings', () => {
  inOneBrowser((fixture) => {
    it('saves a choice as it is made, and takes it back', async () => {
      const settings = await settingsOf(fixture)
      await settings.press('radio', 'Dark')
      await expect.poll(() => stored(fixture, 'setting:theme')).toEqual({ v: 1, value: 'dark' })
      await settings.page.waitFor('document.documentElement.dataset.theme === "dark"')
      await expect.poll(() => settings.said()).toContain('Saved.')
      await settings.undo('theme')
      await expect.poll(() => stored(fixture, 'setting:theme')).toEqual({ v: 1, value: 'system' })
      await expect.poll(() => settings.said()).toContain('Undone.')
    })

    it('changes the badge of open tabs with the alert style', async () => {
      const tab = await fixture.tab(ASKS)
      await shows(tab, { text: '?' })
      const settings = await settingsOf(fixture)
      await settings.press('radio', 'No badge')
      await shows(tab, NO_BADGE)
      await settings.undo('alertStyle')
      await shows(tab, { text: '?' })
    })

    it('lists every choice, finds one, removes it and brings it back', async () => {
      await fixture.store({
        [QUESTION]: answer('yes'),
        'site:fablecloud-test.com': off(),
        'service:larkfield-cars': off(),
      })
      const settings = await settingsOf(fixture)
      await expect
        .poll(async () => (await settings.kept()).toSorted())
        .toEqual([QUESTION, 'service:larkfield-cars', 'site:fablecloud-test.com'])
      await settings.find('larkfield')
      await expect.poll(() => settings.kept()).toEqual(['service:larkfield-cars'])
      await settings.press('button', /^Take back .*Larkfield Cars/)
      await expect.poll(() => settings.kept()).toEqual([])
      expect(await stored(fixture, 'service:larkfield-cars')).toBeUndefined()
      await settings.page.waitFor('document.activeElement?.dataset.undo === "kept"')
      await settings.page.press('Enter')
      await expect.poll(() => settings.kept()).toEqual(['service:larkfield-cars'])
      expect(await stored(fixture, 'service:larkfield-cars')).toEqual(off())
    })

    it('shows the services visited, erases one and brings it back', async () => {
      const desk = new RecordsDesk(fixture)
      await desk.written()
      await desk.put('journal', {
        service: 'quillon-notes',
        domain: 'quillonnotes-test.com',
        day: '2026-09-21',
        ...VISIT,
      })
      await desk.put('journal', {
        service: 'fable-cloud',
        domain: 'fablecloud-test.com',
        day: '2026-09-22',
        ...VISIT,
        last: VISIT.last + 1,
      })
      const settings = await settingsOf(fixture)
      await expect.poll(() => settings.visited()).toEqual(['fable-cloud', 'quillon-notes'])
      await settings.press('button', /^Erase .*Quillon Notes/)
      await expect.poll(() => settings.visited()).toEqual(['fable-cloud'])
      await expect.poll(() => settings.said()).toContain('2 visits erased.')
      await settings.undo('visits')
      await expect.poll(() => settings.visited()).toEqual(['fable-cloud', 'quillon-notes'])
      await settings.press('button', 'Erase all visits')
      await expect.poll(() => settings.visited()).toEqual([])
      expect((await desk.dump()).journal).toEqual([])
    })

    it('says why there are no records to show where a later release made them, and still saves the rest', async () => {
      const desk = new RecordsDesk(fixture)
      await desk.makeNewer()
      try {
        const settings = await settingsOf(fixture)
        await settings.page.waitFor('document.querySelector("#mine [data-problem=newer]") !== null')
        await settings.press('radio', 'Light')
        await expect.poll(() => stored(fixture, 'setting:theme')).toEqual({ v: 1, value: 'light' })
      } finally {
        await desk.erase()
      }
    })

    it('shows what a backup would change before it changes anything, then does it, then takes it back', async () => {
      await fixture.store({ 'setting:theme': { v: 1, value: 'light' } })
      const before = await fixture.stored()
      const settings = await settingsOf(fixture)
      await settings.openBackup(
        JSON.stringify({
          format: 'whereabouts-backup',
          version: 1,
          date: '2026-11-01T00:00:00.000Z',
          preferences: { 'setting:theme': { v: 1, value: 'dark' }, [OTHER_QUESTION]: answer('no', [OTHER_SERVICE]) },
          acknowledgements: [],
          notifications: [],
          journal: [{ service: 'quillon-notes', domain: 'quillonnotes-test.com', day: '2026-09-21', ...VISIT }],
        }),
      )
      await expect.poll(() => settings.section('backup')).toContain('Theme: Light → Dark')
      expect(await settings.section('backup')).toContain('Journal: 1 added, 0 changed, 0 removed')
      expect(await fixture.stored()).toEqual(before)
      await settings.press('button', 'Bring it back')
      await expect.poll(() => settings.said()).toContain('Done: the backup is in force.')
      expect(await stored(fixture, 'setting:theme')).toEqual({ v: 1, value: 'dark' })
      await expect.poll(() => settings.visited()).toEqual(['quillon-notes'])
      await settings.undo('backup')
      await expect.poll(() => settings.visited()).toEqual([])
      await expect.poll(() => fixture.stored()).toMatchObject({ 'setting:theme': { v: 1, value: 'light' } })
      expect((await stored(fixture, OTHER_QUESTION)) ?? null).toBeNull()
    })

    it.each([
      ['no JSON', 'x', 'it is not JSON'],
      ['another program’s file', '{"format":"other"}', 'format: expected "whereabouts-backup"'],
      ['a later release’s file', '{"format":"whereabouts-backup","version":99}', 'version: expected at most'],
      [
        'a damaged file',
        '{"format":"whereabouts-backup","version":1,"date":"2026-11-01T00:00:00.000Z","preferences":{"setting:theme":{"v":1,"value":"pink"}},"acknowledgements":[],"notifications":[],"journal":null}',
        'preferences.setting:theme: ',
      ],
    ])('refuses %s and changes nothing', async (_what, file, said) => {
      const before = await fixture.stored()
      const settings = await settingsOf(fixture)
      await settings.openBackup(file)
      await expect.poll(() => settings.section('backup')).toContain(said)
      expect(await settings.section('backup')).toContain('Nothing was changed.')
      expect(await fixture.stored()).toEqual(before)
    })

    it('erases everything once it is sure, and shows that it did', async () => {
      const desk = new RecordsDesk(fixture)
      await desk.written()
      await desk.put('journal', {
        service: 'quillon-notes',
        domain: 'quillonnotes-test.com',
        day: '2026-09-21',
        ...VISIT,
      })
      await fixture.store({ 'setting:theme': { v: 1, value: 'dark' }, [OTHER_QUESTION]: answer('no', [OTHER_SERVICE]) })
      const settings = await settingsOf(fixture)
      // Until they are there, what is below them moves.
      await expect.poll(() => settings.visited()).toEqual(['quillon-notes'])
      await settings.press('button', 'Erase everything…')
      await settings.press('button', 'Cancel')
      expect(await stored(fixture, OTHER_QUESTION)).toEqual(answer('no', [OTHER_SERVICE]))
      await settings.press('button', 'Erase everything…')
      await settings.press('button', 'Yes, erase everything')
      await expect.poll(() => settings.section('all')).toContain('0 settings and choices and 0 records are stored.')
      expect(await fixture.stored()).toEqual({})
      expect((await desk.dump()).journal ?? []).toEqual([])
    })
  })
})

// Chromium's question is out of a test's reach.
describe('settings in firefox', () => {
  const fixture = shared('firefox')
  afterEach(() => fixture.reset())

  it('asks for notifications when they are chosen, and says so where they are refused or taken back', async () => {
    const settings = await settingsOf(fixture)
    const style = async () => (await fixture.stored())['setting:alertStyle']
    const said = () => settings.page.text('main .problem')
    await settings.press('radio', /^Badge and notification/)
    await fixture.browser.answerPrompt?.(false)
    await expect.poll(said).toBe('Notifications were not allowed, so there is a badge only.')
    expect(await style()).toBeUndefined()

    await settings.press('radio', /^Badge and notification/)
    await fixture.browser.answerPrompt?.(true)
    await expect.poll(style).toEqual({ v: 1, value: 'notification' })
    await expect.poll(said).toBeUndefined()
    const notifications = async () => (await fixture.browser.notifications()).map(({ id }) => id)
    const tab = await fixture.tab(ASKS)
    await expect.poll(notifications).toEqual(['fable-cloud fablecloud-test.com'])

    await (await fixture.desk()).evaluate(async () => {
      await chrome.notifications.clear('fable-cloud fablecloud-test.com')
      await chrome.permissions.remove({ permissions: ['notifications'] })
    })
    await expect.poll(said).toContain('Notifications are not allowed in this browser, so there is a badge only.')
    await shows(tab, { text: '?' })
    await shows(await fixture.tab(at('www.quillon-test.cn')), { text: '?' })
    expect(await notifications()).toEqual([])
  })
})
