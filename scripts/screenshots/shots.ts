/**
 * What pictures are taken of: every page of the extension in every state that looks different.
 * @module
 */
import { loadChecked } from '../../editor/load.ts'
import { DATA_DIRECTORY } from '../../editor/paths.ts'
import type { Page } from '../../webext-harness/index.ts'
import { backup } from './backup.ts'

/** Values as they are stored, by key, without their envelopes. */
type Stored = Readonly<Record<string, unknown>>

export interface Shot {
  readonly name: string
  /** Site whose popup is shown; a page of the extension otherwise. */
  readonly site?: string
  readonly page?: string
  readonly stored?: Stored
  readonly widths: readonly number[]
  /** How much of the page is shown: all of it, or so many pixels; what a window shows where it is not said. */
  readonly height?: 'whole' | number
  /** An administrator laid something down. */
  readonly managed?: boolean
  /** Run in the page before the first picture in a language is taken. */
  readonly prepare?: (page: Page) => Promise<void>
}

/** What an administrator lays down for the pictures that are taken under a policy. */
export const POLICY = { alertStyle: 'quiet', mutedServices: ['linkedin-china', 'apple-icloud'], journalAllowed: false }

const ICLOUD = 'https://www.icloud.com/'
const { services: SERVICES } = loadChecked(DATA_DIRECTORY)

/** An answer as the extension stores it: with the services that its question has. */
function answered(question: string, answer: 'yes' | 'no' | 'not-sure'): Stored {
  const services = SERVICES.filter((service) => service.question === question).map(({ id }) => id)
  return { [`question:${question}`]: { answer, services } }
}

const popup = (name: string, site: string, more: Partial<Shot> = {}): Shot => ({
  name: `popup-${name}`,
  site,
  widths: [320, 400],
  ...more,
})

/** Pages of hundreds of records are not shown to their end. */
const LONG = 2600

/** 640 is 1280 at a zoom of 200 %, and 320 at 400 %. */
const page = (name: string, address: string, more: Partial<Shot> = {}): Shot => ({
  name,
  page: address,
  widths: [320, 400, 640, 1280],
  height: 'whole',
  ...more,
})

/** Presses what is there of it, and waits for what then comes. */
const press =
  (selector: string, then = 'body') =>
  async (shown: Page) => {
    await shown.waitFor((wanted) => document.querySelector(wanted) !== null, 15_000, selector)
    await shown.evaluate((wanted) => {
      for (const one of document.querySelectorAll<HTMLElement>(wanted)) one.click()
    }, selector)
    await shown.waitFor((wanted) => document.querySelector(wanted) !== null, 15_000, then)
  }

const unfoldAll = press('details:not([open]) > summary')

/** Gives the page a file, as choosing one does. */
const choose = (name: string, text: string, then: string) => async (shown: Page) => {
  await shown.waitFor('document.querySelector("input[type=file]") !== null')
  await shown.evaluate(
    (file, contents) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      if (!input) return
      const files = new DataTransfer()
      files.items.add(new File([contents], file))
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    text,
  )
  await shown.waitFor((wanted) => document.querySelector(wanted) !== null, 15_000, then)
}

const LIST = [
  'https://www.icloud.com/mail',
  'https://portal.azure.cn/',
  'https://www.linkedin.com/in/me',
  'https://gitlab.com/users/sign_in',
  'https://www.blizzard.cn/',
  'https://www.notion.so/',
  'https://login.microsoftonline.com/',
  'https://www.evernote.com/',
  'https://example.org/',
  'https://forum.example.net/',
].join('\n')

/** Reading goes on for as long as the worker is told nothing. */
async function readForEver(shown: Page): Promise<void> {
  await shown.evaluate(() => {
    Worker.prototype.postMessage = () => undefined
  })
  await choose('list.txt', LIST, 'progress')(shown)
}

const chooseBackup = choose('backup.json', JSON.stringify(backup(Date.now())), '#backup .preview')

/** Much is chosen, and one of it has just been taken back. */
async function fillSettings(shown: Page): Promise<void> {
  await chooseBackup(shown)
  await press('#backup .preview .primary', '[data-undo=backup]')(shown)
  await press('.kept .row:first-child .button', '[data-undo=kept]')(shown)
}

export const SHOTS: readonly Shot[] = [
  popup('depends', ICLOUD),
  popup('in-china', ICLOUD, { stored: answered('apple-region', 'yes') }),
  popup('not-you', ICLOUD, { stored: answered('apple-region', 'no') }),
  popup('not-sure', ICLOUD, { stored: answered('apple-region', 'not-sure') }),
  popup('whole', ICLOUD, { stored: answered('apple-region', 'yes'), height: LONG, prepare: unfoldAll }),
  popup('several', 'https://login.microsoftonline.com/', { height: LONG }),
  popup('required', 'https://www.blizzard.cn/'),
  popup('local-operator', 'https://jihulab.com/'),
  popup('unconfirmed', 'https://gitlab.com/'),
  popup('announced', 'https://www.ubisoft.com.cn/'),
  popup('company-site', 'https://www.apple.com/'),
  popup('ended', 'https://www.linkedin.com/'),
  popup('none-known', 'https://www.notion.so/', { height: LONG }),
  popup('unlisted', 'https://example.org/'),
  popup('out-of-scope', 'https://www.tencent.com/'),
  popup('more', ICLOUD, { prepare: press('.alerts [aria-expanded]', '.panel') }),
  popup('off', ICLOUD, {
    stored: { 'site:icloud.com': { alerts: 'off', until: 'good', revisions: ['0123456789ab'] } },
    prepare: press('.alerts [aria-expanded]', '.panel'),
  }),
  popup('paused', ICLOUD, {
    stored: { 'setting:pause': { until: 'turned-on' } },
    prepare: press('.alerts [aria-expanded]', '.panel'),
  }),
  popup('search', ICLOUD, { prepare: press('.bar [aria-expanded]', 'form.search') }),
  popup('no-site', '', { site: undefined, page: 'popup.html' }),
  page('services', 'services.html', { height: undefined }),
  page('services-filtered', 'services.html?status=in-china&storage=required-by-rule&sort=company', {
    height: LONG,
    prepare: press('.filters details:not([open]) > summary, .exports > summary'),
  }),
  page('services-moves', 'services.html?company=apple', { prepare: unfoldAll }),
  page('services-partners-plot', 'services.html?plot=partners&company=apple', { prepare: unfoldAll }),
  page('services-grades-plot', 'services.html?plot=grades&company=apple', { prepare: unfoldAll }),
  page('services-search', 'services.html?q=microsoft'),
  page('services-none', 'services.html?q=zzzzqqqq'),
  page('services-scope', 'services.html?q=wechat'),
  page('services-notice', 'services.html?service=apple-icloud'),
  page('services-unknown', 'services.html?service=no-such-service&colour=red'),
  page('services-companies', 'services.html?view=companies', { height: LONG }),
  page('services-company', 'services.html?view=companies&item=apple', { height: LONG }),
  page('services-partners', 'services.html?view=partners', { height: LONG }),
  page('services-laws', 'services.html?view=laws', { height: LONG }),
  page('services-reports', 'services.html?view=reports', { height: LONG }),
  page('services-new', 'services.html?view=changes', { height: LONG }),
  page('about', 'about.html'),
  page('check', 'check.html'),
  page('check-reading', 'check.html', { prepare: readForEver }),
  page('check-result', 'check.html', { prepare: choose('list.txt', LIST, '.list-row') }),
  page('check-broken', 'check.html', {
    prepare: choose('list.csv', `url,password\n${ICLOUD},a\nhttps://example.org/,"b`, 'main .problem'),
  }),
  page('check-encrypted', 'check.html', { prepare: choose('list.json', '{"encrypted": true}', 'main .problem') }),
  page('settings', 'options.html'),
  page('settings-backup', 'options.html', { prepare: chooseBackup }),
  page('settings-chosen', 'options.html', { prepare: fillSettings }),
  page('settings-erase', 'options.html', { height: undefined, prepare: press('#all .danger', 'dialog[open]') }),
  page('welcome', 'welcome.html'),
  page('settings-administrator', 'options.html', { managed: true }),
  popup('administrator', ICLOUD, { managed: true }),
]
