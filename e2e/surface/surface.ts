import { type Page, type Tab, until } from '../../webext-harness/index.ts'
import type { Fixture } from '../fixture.ts'
import { RecordsDesk } from '../records.ts'
import { ASKS, OTHER } from '../sites.ts'
import type { State } from './states.ts'

export type Language = 'en' | 'zh-CN' | 'zh-TW'

const FILES: Record<State['page'], string> = {
  popup: 'popup.html',
  services: 'services.html',
  settings: 'options.html',
  welcome: 'welcome.html',
  about: 'about.html',
  check: 'check.html',
}
const DAY = 24 * 60 * 60 * 1000

/** One page that goes from state to state, and beside it a tab with the site that the popup is about. */
export class Surface {
  readonly page: Page
  readonly #fixture: Fixture
  readonly #site: Tab
  readonly #siteId: number
  #shownSite = ASKS
  #hasVisits = false

  private constructor(fixture: Fixture, page: Page, site: Tab, siteId: number) {
    this.#fixture = fixture
    this.page = page
    this.#site = site
    this.#siteId = siteId
  }

  static async open(fixture: Fixture): Promise<Surface> {
    const site = await fixture.browser.newTab(ASKS)
    const siteId = await (await fixture.desk()).waitFor(tabShowing, 15_000, ASKS)
    return new Surface(fixture, await fixture.browser.extensionPage('icons/16.png'), site, siteId)
  }

  /** Loads the page in a language and brings it into the state. */
  async show(state: State, language: Language): Promise<void> {
    if (state.visits) await this.#visit()
    if (state.site) await this.#goTo(state.site)
    const query = state.site ? `?tab=${this.#siteId}` : (state.query ?? '')
    const stored = { ...state.stored, 'setting:language': language }
    await this.page.evaluate(leaveFor, stored, `/${FILES[state.page]}${query}`)
    await this.page.waitFor(isReady, 20_000, state.ready, language)
    await state.prepare?.(this.page)
  }

  async #goTo(site: string): Promise<void> {
    if (site === this.#shownSite) return
    await this.#site.goto(site)
    this.#shownSite = site
  }

  /** Fills the journal: a first visit as it comes, since only then there is a database, and more of earlier. */
  async #visit(): Promise<void> {
    if (this.#hasVisits) return
    this.#hasVisits = true
    const records = new RecordsDesk(this.#fixture)
    await this.#fixture.store({ 'setting:journal': { v: 1, value: { on: true, retention: 365 } } })
    await this.#goTo(OTHER)
    await until(async () => (await records.dump()).journal?.length, { what: 'a visit in the journal' })
    const services = ['fable-cloud', 'larkfield-maps', 'quillon-notes', 'ostrel-files', 'no-longer-listed']
    for (const [place, service] of services.entries()) {
      const first = Date.now() - (place + 1) * 9 * DAY
      const day = new Date(first).toISOString().slice(0, 10)
      const row = { service, domain: `${service}.example`, day, count: 3 * place + 1, first, last: first }
      await records.put('journal', row)
    }
  }
}

/** Runs in the page. The mark tells the page that is left from the one that comes. */
async function leaveFor(stored: Record<string, unknown>, address: string): Promise<void> {
  const wanted = Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, { v: 1, value }]))
  const others = Object.keys(await chrome.storage.local.get(null)).filter((key) => !(key in wanted))
  // Nothing at all where nothing changes: every change has the background repaint all tabs.
  if (others.length > 0) await chrome.storage.local.remove(others)
  await chrome.storage.local.set(wanted)
  document.documentElement.toggleAttribute('data-left', true)
  setTimeout(() => location.assign(address))
}

/** Runs in the page. */
function isReady(selector: string, language: string): boolean {
  const { documentElement: root } = document
  const busy = root.hasAttribute('data-left') || document.querySelector('[aria-busy=true]') !== null
  return !busy && root.lang === language && document.querySelector(selector) !== null
}

/** Runs in a page. @returns the tab's id, or 0, which is none */
async function tabShowing(url: string): Promise<number> {
  for (const { id } of await chrome.tabs.query({})) {
    if (id === undefined) continue
    const frame = await chrome.webNavigation.getFrame({ tabId: id, frameId: 0 }).catch(() => null)
    if (frame?.url === url) return id
  }
  return 0
}
