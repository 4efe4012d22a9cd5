import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { LANGUAGES } from '../../dataset/vocabulary.ts'
import { serviceById } from '../../platform/host-index.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, backupText } from '../../storage/backup-file.ts'
import { records } from '../../storage/database.ts'
import { recordVisit } from '../../storage/journal.ts'
import { finishPending } from '../../storage/pending.ts'
import { readAll, setAnswer, setEarlierAnswer, setService, setSetting, setSite } from '../../storage/preferences.ts'
import { allSettings, lastChange, startSettings } from '../controls/settings-state.ts'
import { accessibilityProblems, downloads, reset, show, unfilledTexts, visit } from '../testing/show.tsx'
import { backupState } from './backup-state.ts'
import { eraseState } from './erase-state.ts'
import { Settings } from './settings.tsx'

beforeEach(async () => {
  reset()
  await records.erase()
  allSettings.set(null)
  lastChange.set(null)
  backupState.set({ step: 'none' })
  eraseState.set({ step: 'none' })
  visit('')
})

/** The page with what is stored, under a policy. */
async function open(policy: Record<string, unknown> = {}, language?: (typeof LANGUAGES)[number]) {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy)
  await startSettings()
  return show(<Settings />, language)
}

const radio = (name: string) => page.getByRole('radio', { name, exact: true })
const undo = (place: string) => page.elementLocator(document.querySelector(`[data-undo="${place}"]`)!)
const button = (name: string | RegExp) => page.getByRole('button', { name })

describe('the settings page', () => {
  it.each(LANGUAGES)('has a name for everything and no hole in %s, with everything chosen', async (language) => {
    const { revision } = serviceById('fable-cloud')!
    await setAnswer('fable-account', 'no', ['fable-cloud'])
    await setAnswer('gone', 'not-sure', [])
    await setEarlierAnswer('ostrel-pay', 'yes')
    await setSite('fablecloud-test.com', { alerts: 'off', until: 'facts-change', revisions: [revision] })
    await setSite('fable-test.com', { alerts: 'off', until: 'facts-change', revisions: ['0123456789ab'] })
    await setService('fable-mail', { alerts: 'off', until: 'good', revisions: [] })
    await setSetting('journal', { on: true, retention: 90 })
    await recordVisit({ service: 'fable-cloud', domain: 'fablecloud-test.com' }, Date.now())
    const root = await open({ mutedServices: ['ostrel-shop'] }, language)
    await vi.waitFor(() => expect(root.querySelectorAll('[data-kept]')).toHaveLength(6))
    await vi.waitFor(() => expect(root.querySelector('.visits')).not.toBeNull())
    expect(unfilledTexts(root)).toEqual([])
    expect(await accessibilityProblems(root)).toEqual([])
    if (language !== 'en') expect(root.textContent).not.toMatch(/Settings|Remove|Undo|Saved/)
  })

  it('says that it could not read what was chosen, and shows the defaults', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'))
    await open()
    await expect.element(page.getByText(/Your choices could not be read/)).toBeVisible()
    await expect.element(radio('Badge')).toBeChecked()
  })

  it.each([
    ['No badge', { 'setting:alertStyle': { v: 1, value: 'quiet' } }],
    ['No, none of these', { 'setting:defaultAnswer': { v: 1, value: 'no' } }],
    ['Dark', { 'setting:theme': { v: 1, value: 'dark' } }],
  ])('keeps "%s" at once, and takes it back with Undo', async (name, kept) => {
    await open()
    await radio(name).click()
    const [key = ''] = Object.keys(kept)
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(key)).toEqual(kept))
    const place = key.split(':')[1] ?? ''
    await vi.waitFor(() => expect(document.querySelector(`[data-undo="${place}"]`)).not.toBeNull())
    await undo(place).click()
    await expect.element(radio(name)).not.toBeChecked()
    await expect.element(page.getByText('Undone.', { exact: true })).toBeVisible()
  })

  it('puts the mark back and says so where a choice could not be saved', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await open()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await radio('No badge').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent(/browser’s storage is full/)
    await expect.element(radio('Badge')).toBeChecked()
  })

  it('lets nobody change what the administrator decided, and says so', async () => {
    await setSetting('journal', { on: true, retention: 30 })
    await open({ alertStyle: 'quiet', journalAllowed: false })
    await expect.element(radio('No badge')).toBeDisabled()
    await expect.element(radio('No badge')).toBeChecked()
    await expect.element(page.getByRole('switch', { name: /Keep a journal/ })).toBeDisabled()
    await expect.element(page.getByRole('switch', { name: /Keep a journal/ })).not.toBeChecked()
    expect(
      page.getByText('The administrator of this browser decided this. It cannot be changed here.').elements(),
    ).toHaveLength(2)
  })

  it('names each service of which the administrator turned the alerts off', async () => {
    await open({ mutedServices: ['ostrel-shop', 'fable-cloud', 'no-such-service'] })
    const named = () => [...document.querySelectorAll('#administrator .told .told li')].map((one) => one.textContent)
    await vi.waitFor(() => expect(named()).toEqual(['Ostrel Shop', 'Fable Cloud']))
  })

  it('leaves the default answer the own one of the person, whatever the administrator laid down', async () => {
    await open({ defaultAnswer: 'no' })
    await expect.element(radio('Ask me service by service')).toBeChecked()
    await expect.element(radio('No, none of these')).toBeEnabled()
  })

  it('asks for notifications in the click, and says where they are refused', async () => {
    await open()
    await radio('Badge and notification').click()
    await expect.element(page.getByText(/Notifications were not allowed/)).toBeVisible()
    await expect.element(radio('Badge')).toBeChecked()
    fakeBrowser.permissions.request = async () => true
    await radio('Badge and notification').click()
    await vi.waitFor(async () => expect((await readAll()).settings.alertStyle).toBe('notification'))
  })
})

describe('notifications that were chosen', () => {
  it('and are not allowed are said not to come, and can be allowed', async () => {
    await setSetting('alertStyle', 'notification')
    await open()
    await expect.element(page.getByRole('alert')).toHaveTextContent(/Notifications are not allowed in this browser/)
    const request = vi.spyOn(fakeBrowser.permissions, 'request')
    await button('Allow notifications').click()
    await vi.waitFor(() => expect(request).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] }))
  })
})

describe('what was chosen for services and sites', () => {
  it('is found, removed and brought back, and the focus is never lost', async () => {
    await setAnswer('fable-account', 'yes', ['fable-cloud', 'fable-mail', 'fable-office'])
    await setSite('ostrelshop-test.com', { alerts: 'off', until: 'good', revisions: [] })
    const root = await open()
    await vi.waitFor(() => expect(root.querySelectorAll('[data-kept]')).toHaveLength(2))
    await expect.element(page.getByText('Is the region of your Fable account China?')).toBeVisible()
    await expect.element(page.getByText('for Fable Cloud, Fable Mail, Fable Office')).toBeVisible()
    const before = (await readAll()).answers.get('fable-account')
    await page.getByLabelText('Find an answer or choice').fill('ostrel')
    await expect.element(page.getByText('1 answer or choice')).toBeVisible()
    await page.getByLabelText('Find an answer or choice').fill('region of your')
    root.querySelector<HTMLElement>('[data-kept="question:fable-account"] button')?.focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(async () => expect((await readAll()).answers.size).toBe(0))
    await expect.element(undo('kept')).toHaveFocus()
    await expect
      .element(page.getByText('Taken back: “Your answer: yes” (Is the region of your Fable account China?).'))
      .toBeVisible()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(async () => expect((await readAll()).answers.get('fable-account')).toEqual(before))
  })

  it('is said in words: what is off, for how long, and what is on again', async () => {
    await setService('fable-mail', { alerts: 'off', until: 'good', revisions: [] })
    await setSite('ostrelshop-test.com', { alerts: 'on', until: 'good', revisions: [] })
    await setSite('fable-test.com', { alerts: 'off', until: 'facts-change', revisions: ['0123456789ab'] })
    const root = await open()
    const said = (key: string) => root.querySelector(`[data-kept="${key}"] small`)?.textContent
    await vi.waitFor(() => expect(said('service:fable-mail')).toBe('Alerts off on all its sites for good'))
    expect(said('site:ostrelshop-test.com')).toBe(
      'Alerts on for ostrelshop-test.com, whatever is chosen for its services',
    )
    expect(said('site:fable-test.com')).toBe(
      'Alerts were off on fable-test.com; the facts have changed since, so that no longer counts',
    )
    await page.getByRole('button', { name: 'Remove the old choice for fable-test.com' }).click()
    await expect.element(page.getByText('The old choice for fable-test.com is removed.')).toBeVisible()
    expect((await readAll()).sites.has('fable-test.com')).toBe(false)
  })

  it.each(['answer:ostrel-pay', 'service:fable-mail', 'site:ostrelshop-test.com'])(
    '%s comes back as it was',
    async (key) => {
      await setEarlierAnswer('ostrel-pay', 'not-sure')
      await setService('fable-mail', { alerts: 'off', until: 'good', revisions: ['0123456789ab'] })
      await setSite('ostrelshop-test.com', { alerts: 'on', until: 'good', revisions: [] })
      const before = await fakeBrowser.storage.local.get(key)
      const root = await open()
      await vi.waitFor(() => expect(root.querySelector(`[data-kept="${key}"]`)).not.toBeNull())
      root.querySelector<HTMLElement>(`[data-kept="${key}"] button`)?.click()
      await vi.waitFor(async () => expect((await fakeBrowser.storage.local.get(key))[key] ?? null).toBeNull())
      await undo('kept').click()
      await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(key)).toEqual(before))
    },
  )
})

describe('the journal', () => {
  it('shows what is in it, and says what is off', async () => {
    await recordVisit({ service: 'fable-cloud', domain: 'fablecloud-test.com' }, Date.now())
    await open()
    await expect.element(page.getByText('The journal is off. What it holds stays until you erase it.')).toBeVisible()
    await expect
      .element(
        page
          .getByRole('cell', { name: 'Fable Cloud' })
          .or(page.getByRole('rowheader', { name: /Fable Cloud/ }))
          .first(),
      )
      .toBeVisible()
  })

  it('tells of a service the first and the last day, and how many visits there were', async () => {
    const visit = { service: 'fable-cloud', domain: 'fablecloud-test.com' }
    for (const day of [2, 20]) await recordVisit(visit, new Date(2026, 10, day, 12).getTime())
    const root = await open()
    const cells = () =>
      [...root.querySelectorAll('[data-visited="fable-cloud"] td')].map(({ textContent }) => textContent)
    await vi.waitFor(() => expect(cells().slice(0, 3)).toEqual(['2 November 2026', '20 November 2026', '2']))
    expect(root.querySelector('.weeks .note')?.textContent).toBe(
      '2 visits\u00A0· 1 service\u00A0· 2 November 2026 to 20 November 2026',
    )
  })

  it('refuses a span of days that ends before it begins', async () => {
    await recordVisit({ service: 'fable-cloud', domain: 'fablecloud-test.com' }, Date.now())
    await open()
    await page.getByLabelText('From').fill('2026-11-20')
    await page.getByLabelText('to', { exact: true }).fill('2026-11-19')
    await button('Erase these days').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('Give both days, the first not after the last.')
  })

  it('is turned on, with how long it keeps visits', async () => {
    await open()
    await page.getByRole('switch', { name: /Keep a journal/ }).click()
    await vi.waitFor(async () => expect((await readAll()).settings.journal.on).toBe(true))
    await page.getByLabelText('Keep visits').selectOptions('forever')
    await vi.waitFor(async () => expect((await readAll()).settings.journal).toEqual({ on: true, retention: 'forever' }))
  })
})

describe('a backup', () => {
  const BACKUP: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    date: '2026-11-21T10:00:00.000Z',
    preferences: {
      'setting:theme': { v: 1, value: 'dark' },
      'question:fable-account': { v: 1, value: { answer: 'no', services: ['fable-cloud'] } },
    },
    acknowledgements: [],
    notifications: [],
    journal: null,
  }

  async function choose(text: string): Promise<void> {
    const file = new File([text], 'backup.json', { type: 'application/json' })
    await userEvent.upload(document.querySelector('input[type=file]')!, file)
  }

  it.each(LANGUAGES)('is shown before anything changes, in %s', async (language) => {
    const root = await open({}, language)
    const { openBackup } = await import('./backup-state.ts')
    await openBackup(new File([backupText(BACKUP)], 'b.json'))
    await vi.waitFor(() => expect(root.querySelectorAll('.changes li')).toHaveLength(2))
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('preview-title'))
    expect(unfilledTexts(root)).toEqual([])
    expect(await accessibilityProblems(root.querySelector('.preview')!)).toEqual([])
    expect((await readAll()).settings.theme).toBe('system')
  })

  it('is left with Cancel, which gives the focus back to where it was chosen', async () => {
    await open()
    await choose(backupText(BACKUP))
    await button('Cancel').click()
    await expect.element(button('Choose a file')).toHaveFocus()
    expect((await readAll()).settings.theme).toBe('system')
  })

  it('says on its button that everything is replaced, and counts no records that stay as they are', async () => {
    const root = await open()
    await choose(backupText({ ...BACKUP, journal: [] }))
    await radio('Replace everything').click()
    await expect.element(button('Replace everything')).toBeVisible()
    expect(root.querySelector('.preview')?.textContent).not.toContain('added')
  })

  it.each([
    ['with everything in it', false],
    ['said to be without the records where they cannot be read', true],
  ])('is saved, %s', async (_what, unreadable) => {
    const saved = downloads()
    if (unreadable) vi.spyOn(records, 'read').mockResolvedValue({ ok: false, problem: 'private' })
    await open()
    await button('Save a backup').click()
    const said = page.getByText(/^The backup was handed to the browser as a download\./)
    await expect.element(said).toBeVisible()
    expect(said.element().textContent === 'The backup was handed to the browser as a download.').toBe(!unreadable)
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^whereabouts-backup-[\d-]+\.json$/)])
  })

  it('is brought back, and what was before comes back with Undo', async () => {
    await setSetting('theme', 'light')
    await open()
    await choose(backupText(BACKUP))
    await button('Bring it back').click()
    await vi.waitFor(async () => expect(await finishPending()).toEqual({ ok: true, value: expect.anything() }))
    await expect.element(page.getByText('Done: the backup is in force.')).toBeVisible()
    expect((await readAll()).settings.theme).toBe('dark')
    await undo('backup').click()
    await vi.waitFor(async () => {
      await finishPending()
      expect((await readAll()).settings.theme).toBe('light')
    })
    expect((await readAll()).answers.size).toBe(0)
  })

  it.each([
    ['x', 'The file is no backup: it is not JSON. Nothing was changed.'],
    ['{}', 'The file is no backup of this extension. format: expected "whereabouts-backup". Nothing was changed.'],
    [
      backupText({ ...BACKUP, version: 99 as typeof BACKUP_VERSION }),
      'The file was made by a newer release of this extension.',
    ],
    [
      backupText({ ...BACKUP, date: 'x' }),
      'The file is damaged. date: expected a date and time (ISO 8601). Nothing was changed.',
    ],
  ])('that is none is refused in words', async (text, words) => {
    await open()
    await choose(text)
    await expect.element(page.getByRole('alert')).toHaveTextContent(words)
  })
})

describe('erase everything', () => {
  it('asks once more; Escape and Cancel leave everything, and the focus where it was', async () => {
    await setSetting('theme', 'dark')
    await open()
    const first = button('Erase everything…')
    await first.click()
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(first).toHaveFocus()
    await first.click()
    await button('Cancel').click()
    await expect.element(first).toHaveFocus()
    expect((await readAll()).settings.theme).toBe('dark')
    await expect.element(page.getByText(/are stored/)).not.toBeInTheDocument()
  })

  it('says that it is not done yet where it takes long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { eraseAll } = await import('./erase-state.ts')
    const erasing = eraseAll()
    await vi.advanceTimersByTimeAsync(10_000)
    vi.useRealTimers()
    await erasing
    await open()
    await expect
      .element(page.getByText(/^Settings and choices are erased\. The journal cannot be reached/))
      .toBeVisible()
  })

  it('does, and says what is left', async () => {
    await setSetting('theme', 'dark')
    await open()
    await button('Erase everything…').click()
    await button('Yes, erase everything').click()
    await vi.waitFor(async () => expect(await finishPending()).toEqual({ ok: true, value: expect.anything() }))
    await expect.element(page.getByText(/0 settings and choices and 0 records are stored/)).toBeVisible()
  })
})
