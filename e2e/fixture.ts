import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect } from 'vitest'
import {
  type Badge,
  type Browser,
  type BrowserKind,
  type LaunchOptions,
  launch,
  type Page,
  type SiteServer,
  start,
  type Tab,
  until,
} from '../webext-harness/index.ts'
import { FULL } from './amount.ts'
import { testBuild } from './build.ts'
import { PopupPage } from './pages/popup.ts'
import { CHINA } from './sites.ts'

/** Both browsers. */
export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox']
/** Where the browsers do not differ, one proves it; both do with `--full`. */
export const ONE_OR_BOTH: readonly BrowserKind[] = FULL ? KINDS : ['chromium']

/** The build a browser is tested with. */
export function buildFor(kind: BrowserKind): string {
  return testBuild(kind === 'chromium' ? 'chrome' : 'firefox')
}

/** All that a person can allow, and a process for each site, as browsers have it when nobody is in a hurry. */
export const ALLOWED: Partial<LaunchOptions> = {
  privateAllowed: true,
  grantOptional: ['notifications'],
  siteIsolation: true,
}

/** A page of the extension that runs none of its code. */
const BARE_PAGE = 'icons/16.png'
const WELCOME_PAGE = 'welcome.html'
const SITE_OR_BLANK = /^(https?:|about:blank$)/

/** A running browser with the extension, and the server that plays every site; one for a spec file and browser. */
export class Fixture {
  readonly kind: BrowserKind
  #running: { browser: Browser; server: SiteServer } | undefined
  #desk: Page | undefined
  /** Left by the last test. Going on with it takes a fraction of the time of a new one. */
  #spare: Tab | undefined
  #used: Tab | undefined
  /** The same for pages of the extension. */
  #sparePage: Page | undefined
  #usedPage: Page | undefined
  /** Another build has taken the place of the one that is tested. */
  #replaced = false

  constructor(kind: BrowserKind) {
    this.kind = kind
  }

  get browser(): Browser {
    return this.#now.browser
  }

  get server(): SiteServer {
    return this.#now.server
  }

  async start(options: Partial<LaunchOptions> = {}): Promise<void> {
    const server = await start()
    // Half as many pictures as people see leave the processors to the tests.
    const all = { extensionDir: buildFor(this.kind), server, framesPerSecond: 30, ...options }
    try {
      this.#running = { browser: await launch(this.kind, all), server }
    } catch (error) {
      await server.close()
      throw error
    }
    if (all.managed?.welcomeShown !== false) await this.welcomed(all.extensionDir)
    // Opened now: later its tab would come to the front, and a popup that is open would close.
    await this.desk()
  }

  /** Makes sure that it runs, and is as it was after installation. */
  async take(options: Partial<LaunchOptions>): Promise<void> {
    const restore = async () => {
      if (this.#replaced) await this.update(buildFor(this.kind))
      await this.reset()
    }
    const usable =
      this.#running !== undefined &&
      (await restore().then(
        () => true,
        () => false,
      ))
    if (!usable) await this.#renew(options)
  }

  /**
   * As after installation. A browser that cannot be brought back to it is replaced, lest every test that follows fails
   * for the sake of one.
   *
   * @throws {Error} what kept it from being reset, so that the test which left it so is told
   */
  async resetOrRenew(options: Partial<LaunchOptions>): Promise<void> {
    try {
      await this.reset()
    } catch (error) {
      await this.#renew(options)
      throw error
    }
  }

  /** Resolves when the page that greets after an installation has come and is closed again. */
  async welcomed(build = buildFor(this.kind)): Promise<void> {
    if (!existsSync(join(build, WELCOME_PAGE))) return
    await (await this.tabAt(new URL(WELCOME_PAGE, this.browser.origin).href, 20_000)).close()
  }

  async stop(): Promise<void> {
    await this.#running?.browser.close()
    await this.#running?.server.close()
    this.#running = undefined
    this.#replaced = false
    this.#forgetTabs()
  }

  /** Puts another build in place of the one that runs, as an update does. */
  async update(build: string): Promise<void> {
    this.#replaced = build !== buildFor(this.kind)
    // Pages of the extension close with the build they are of.
    this.#sparePage = undefined
    await this.browser.update(build)
  }

  async restart(options?: { readonly restoreSession?: boolean }): Promise<void> {
    this.#forgetTabs()
    await this.browser.restart(options)
  }

  /**
   * Back to the state after installation: nothing stored, no records, no request recorded, and one tab, which may still
   * show what it did.
   */
  async reset(): Promise<void> {
    const desk = await this.desk()
    const address = await desk.url()
    const left = this.#spare ?? this.#used
    this.#spare = undefined
    this.#used = undefined
    this.#sparePage ??= await this.#emptied(this.#usedPage)
    this.#usedPage = undefined
    for (const tab of await this.browser.tabs()) {
      const url = await tab.url()
      if (tab.id === left?.id && SITE_OR_BLANK.test(url)) this.#spare = left
      else if (url !== address) await tab.close()
    }
    await this.#dropBadge()
    await desk.evaluate(async () => {
      await chrome.storage.local.clear()
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('whereabouts')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      })
    })
    this.server.requests.length = 0
  }

  /** A tab that shows a site, and had shown nothing before in this test. */
  async tab(url: string): Promise<Tab> {
    const spare = this.#spare
    this.#spare = undefined
    await spare?.activate()
    await spare?.goto(url)
    this.#used = spare ?? (await this.browser.newTab(url))
    return this.#used
  }

  /**
   * A page of the extension in a tab, which had shown no other in this test. Its size and media are not to be changed:
   * it is used again.
   */
  async page(path: string): Promise<Page> {
    const spare = this.#sparePage
    this.#sparePage = undefined
    await spare?.activate()
    await spare?.goto(new URL(path, this.browser.origin).href)
    this.#usedPage = spare ?? (await this.browser.extensionPage(path))
    return this.#usedPage
  }

  /** A page with the extension's rights and none of its code, for asking and changing what is stored. */
  async desk(): Promise<Page> {
    if (this.#desk === undefined || (await this.#isGone(this.#desk))) {
      this.#desk = await this.browser.extensionPage(BARE_PAGE)
    }
    return this.#desk
  }

  async stored(): Promise<Record<string, unknown>> {
    return (await this.desk()).evaluate(() => chrome.storage.local.get(null))
  }

  async store(items: Record<string, unknown>): Promise<void> {
    await (await this.desk()).evaluate((all) => chrome.storage.local.set(all), items)
  }

  /** The toolbar popup over a tab, its content loaded. */
  async popup(tab: Tab): Promise<PopupPage> {
    const popup = new PopupPage(await tab.openPopup())
    await popup.loaded()
    return popup
  }

  /**
   * The popup as a page of its own in a tab, about the tab that shows `url`: it stays open while other tabs are in
   * front.
   */
  async popupPage(url: string): Promise<PopupPage> {
    const popup = new PopupPage(await this.browser.extensionPage(`popup.html?tab=${await this.tabId(url)}`))
    await popup.loaded()
    return popup
  }

  /** The open tab whose address fits. */
  async tabAt(url: string, timeout?: number): Promise<Tab> {
    const find = async () => {
      for (const tab of await this.browser.tabs()) if ((await tab.url()) === url) return tab
      return undefined
    }
    return until(find, { what: `a tab at ${url}`, timeout })
  }

  /**
   * Resolves when the background has dealt with every event so far: it works through them in order, so once a tab
   * opened now has its badge, what came before has had its effect. For proving that something did not happen.
   */
  async settled(): Promise<void> {
    const sentinel = await this.browser.newTab(CHINA)
    await shows(sentinel, { text: '!' })
    await sentinel.close()
  }

  /** The extension's number for the tab that shows `url`. */
  async tabId(url: string): Promise<number> {
    const desk = await this.desk()
    const find = async (wanted: string): Promise<number | undefined> => {
      for (const { id } of await chrome.tabs.query({})) {
        const frame = await chrome.webNavigation.getFrame({ tabId: id ?? -1, frameId: 0 }).catch(() => null)
        if (frame?.url === wanted) return id
      }
      return undefined
    }
    return (await desk.waitFor(find, 15_000, url)) ?? -1
  }

  async #renew(options: Partial<LaunchOptions>): Promise<void> {
    await this.stop().catch(() => undefined)
    await this.start(options)
  }

  #forgetTabs(): void {
    this.#desk = undefined
    this.#spare = undefined
    this.#used = undefined
    this.#sparePage = undefined
    this.#usedPage = undefined
  }

  /**
   * Chromium drops a tab's badge as the next page comes, Firefox some time after it has loaded: a test would take the
   * last one's for its own.
   */
  async #dropBadge(): Promise<void> {
    const tab = this.#spare
    if (this.kind === 'chromium' || tab === undefined || (await tab.url()) === 'about:blank') return
    await tab.goto('about:blank')
    await until(async () => (await tab.badge()).text === '', { what: 'Firefox to drop the badge', interval: 5 })
  }

  /** The page, running nothing any more; `undefined` where it has been closed. */
  async #emptied(page: Page | undefined): Promise<Page | undefined> {
    return page?.goto(new URL(BARE_PAGE, this.browser.origin).href).then(
      () => page,
      () => undefined,
    )
  }

  async #isGone(page: Page): Promise<boolean> {
    return page.isClosed().then(
      (closed) => closed,
      () => true,
    )
  }

  get #now() {
    if (!this.#running) throw new Error(`${this.kind} is not running`)
    return this.#running
  }
}

/**
 * The browsers that spec files take in turns, by kind and options: starting one takes as long as some tests. They end
 * with the process, by their watchdogs.
 */
const SHARED = new Map<string, Fixture>()

/** The browser of a kind that spec files take in turns; taken before the tests of this block. */
export function shared(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Fixture {
  const name = JSON.stringify([kind, options])
  const fixture = SHARED.get(name) ?? new Fixture(kind)
  SHARED.set(name, fixture)
  beforeAll(() => fixture.take(options))
  return fixture
}

type Define = (fixture: Fixture) => void

/**
 * Defines the same tests for both browsers, reset after every test to what they were after installation: where the
 * browsers differ.
 */
export function inEachBrowser(define: Define, options?: Partial<LaunchOptions>): void {
  inBrowsers(KINDS, define, options)
}

/** The same for what is the extension's own doing, whatever the browser. */
export function inOneBrowser(define: Define, options?: Partial<LaunchOptions>): void {
  inBrowsers(ONE_OR_BOTH, define, options)
}

function inBrowsers(kinds: readonly BrowserKind[], define: Define, options: Partial<LaunchOptions> = {}): void {
  describe.each(kinds)('in %s', (kind) => {
    const fixture = shared(kind, options)
    afterEach(() => fixture.resetOrRenew(options))
    define(fixture)
  })
}

/** Waits until the toolbar button over the tab is as expected. */
export async function shows(tab: Tab, expected: Partial<Badge>): Promise<void> {
  await expect.poll(() => tab.badge()).toMatchObject(expected)
}
