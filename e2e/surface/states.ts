/**
 * Every page of the extension in every state that looks different, for the specs that look at all of them.
 * @module
 */
import type { Page } from '../../webext-harness/index.ts'
import { ListCheckPage } from '../pages/list-check.ts'
import {
  ASKS,
  answer as asStored,
  at,
  NONE,
  OPERATED,
  OTHER_QUESTION,
  OTHER_SERVICE,
  QUESTION,
  UNLISTED,
} from '../sites.ts'

export interface State {
  readonly name: string
  /** The page of the extension. */
  readonly page: 'popup' | 'services' | 'settings' | 'welcome' | 'about' | 'check'
  /** Site that the popup is about; none where it is about no site. */
  readonly site?: string
  /** The query of the page's address. */
  readonly query?: string
  /** What is stored, by key. */
  readonly stored?: Readonly<Record<string, unknown>>
  /** Shown once the page is ready. */
  readonly ready: string
  /** There are visits in the journal. */
  readonly visits?: boolean
  /** Brings the page into the state once it is ready. */
  readonly prepare?: (page: Page) => Promise<void>
}

const answer = (given: 'yes' | 'no' | 'not-sure') => ({ [QUESTION]: asStored(given).value })
const off = { alerts: 'off', until: 'facts-change', revision: '0123456789ab' }
const NOTICE = '.notice .record'
const PLOTS = '.plots, .plots-folded'

/** Everything that can be unfolded, with the sources of the facts told first. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
    for (const one of document.querySelectorAll<HTMLElement>('.evidence button[aria-expanded=false]')) one.click()
  })
  await page.waitFor('![...document.querySelectorAll("details > [role=status]")].length')
  await page.waitFor('document.querySelector(".sources li") !== null || document.querySelector(".evidence") === null')
}

const click = (selector: string, then: string) => async (page: Page) => {
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector)
  await page.waitFor((wanted) => document.querySelector(wanted) !== null, 15_000, then)
}

/** Plots are folded on a narrow page, where the list comes first. */
const plots = (drawn: string, then?: (page: Page) => Promise<void>) => async (page: Page) => {
  await page.evaluate(() => document.querySelector<HTMLElement>('details.plots-folded:not([open]) > summary')?.click())
  await page.waitFor((wanted) => document.querySelector(wanted) !== null, 15_000, drawn)
  await then?.(page)
}

const listed = (name: string, site: string, more: Partial<State> = {}): State => ({
  name: `popup, ${name}`,
  page: 'popup',
  site,
  ready: NOTICE,
  ...more,
})
const message = (name: string, site?: string): State => ({
  name: `popup, ${name}`,
  page: 'popup',
  site,
  ready: '.message h1',
})
const services = (name: string, query: string, ready: string, more: Partial<State> = {}): State => ({
  name: `services, ${name}`,
  page: 'services',
  query,
  ready,
  ...more,
})

/** A backup that changes something, as a file chosen in settings. */
const chooseBackup = async (page: Page) => {
  await page.evaluate(() => {
    const backup = {
      format: 'whereabouts-backup',
      version: 1,
      date: '2026-01-02T03:04:05.000Z',
      preferences: { 'setting:theme': { v: 1, value: 'dark' } },
      acknowledgements: [],
      notifications: [],
      journal: null,
    }
    const files = new DataTransfer()
    files.items.add(new File([JSON.stringify(backup)], 'backup.json', { type: 'application/json' }))
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (input) input.files = files.files
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await page.waitFor('document.querySelector("#backup .preview, #backup .problem") !== null')
}

/** A list with a site of most verdicts and one that is not listed, with its notices opened. */
const checkList = async (page: Page) => {
  const list = new ListCheckPage(page)
  const sites = [ASKS, OPERATED, NONE, at('maps.larkfield-test.com'), at('office.fable-test.com'), UNLISTED]
  await list.choose('list.txt', sites.join('\n'))
  await list.step('read')
  await list.unfold()
}

export const STATES: readonly State[] = [
  listed('depends', ASKS),
  listed('in China', ASKS, { stored: answer('yes') }),
  listed('not you', ASKS, { stored: answer('no') }),
  listed('not sure', ASKS, { stored: answer('not-sure') }),
  listed('required by a rule', at('office.fable-test.com')),
  listed('local operator', OPERATED),
  listed('unconfirmed', at('maps.larkfield-test.com')),
  listed('announced', at('store.fable-test.com')),
  listed('ended', at('quillonnotes-test.com')),
  listed('none known', NONE),
  listed('alerts off, options open', ASKS, {
    stored: { 'site:fablecloud-test.com': { alerts: 'off', until: 'good', revision: '0123456789ab' } },
    prepare: click('.alerts [aria-expanded]', '.panel .duration'),
  }),
  listed('paused, options open', ASKS, {
    stored: { 'setting:pause': { until: 'turned-on' } },
    prepare: click('.alerts [aria-expanded]', '.panel .pause'),
  }),
  listed('everything unfolded', ASKS, { stored: answer('yes'), prepare: unfoldAll }),
  message('unlisted', UNLISTED),
  message('company of mainland China', at('www.windmere-test.cn')),
  message('no site'),
  services('list', '', '.results .entry'),
  services('filtered list', '?q=fable&storage=company-confirmed', '.found-head .plain'),
  services('partners plot', '?plot=partners&company=fable', PLOTS, { prepare: plots('.bar-list [data-value]') }),
  services('grades plot', '?plot=grades&company=fable', PLOTS, { prepare: plots('.bar-list [data-value]') }),
  services('plot as a table', '?plot=moves&company=fable', PLOTS, {
    prepare: plots('.years svg', click('.plot-note .plain', '.plot-table')),
  }),
  services('no match', '?q=zzzzqqqq', '.trouble h2'),
  services('unknown filter', '?company=fable&status=purple&colour=red', '.problem'),
  services('notice', '?service=fable-cloud', NOTICE),
  services('notice with Chinese names in its text', '?service=ostrel-shop', NOTICE, { prepare: unfoldAll }),
  services('unknown service', '?service=no-such-service', '.trouble h1'),
  services('companies', '?view=companies&item=fable', '.asks-grid .asks-detail dl'),
  services('partners', '?view=partners', '.records .record-row'),
  services('laws', '?view=laws', '.view .law'),
  services('reports', '?view=reports', '.report-row'),
  { name: 'settings, nothing chosen', page: 'settings', ready: '#mine' },
  {
    name: 'settings, much chosen',
    page: 'settings',
    ready: '.kept .row',
    visits: true,
    stored: {
      'setting:journal': { on: true, retention: 90 },
      'setting:pause': { until: 'turned-on' },
      'setting:alertStyle': 'notification',
      ...answer('yes'),
      [OTHER_QUESTION]: asStored('not-sure', [OTHER_SERVICE]).value,
      'site:fablecloud-test.com': off,
      'service:fable-cloud': { ...off, until: 'good' },
      'service:no-longer-listed': { ...off, until: 'good' },
    },
    prepare: async (page) => {
      await page.waitFor('document.querySelector(".visited tbody tr") !== null')
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
        document.querySelector<HTMLElement>('.kept .row .button')?.click()
      })
      await page.waitFor('document.querySelector("[data-undo=kept]") !== null')
    },
  },
  { name: 'settings, a backup chosen', page: 'settings', ready: '#backup', prepare: chooseBackup },
  {
    name: 'settings, erasing everything',
    page: 'settings',
    ready: '#all',
    prepare: click('#all .danger', 'dialog[open]'),
  },
  { name: 'welcome', page: 'welcome', ready: '#sees' },
  { name: 'about', page: 'about', ready: '#version dl' },
  { name: 'list check, nothing chosen', page: 'check', ready: 'main[data-step=waiting]' },
  { name: 'list check, a list read', page: 'check', ready: 'main[data-step=waiting]', prepare: checkList },
]
