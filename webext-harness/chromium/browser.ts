import { readFile, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type Browser as Puppeteer, type Page as PuppeteerPage, type Target } from 'puppeteer-core'
import { requireBrowser } from '../browsers.ts'
import type { Browser, LaunchOptions, Page, ShownNotification, Tab } from '../driver.ts'
import { until } from '../until.ts'
import { Workspace } from '../workspace.ts'
import { ChromiumBackground } from './background.ts'
import { ChromiumControl, loadExtension } from './control.ts'
import { ChromiumPage, ChromiumTab } from './page.ts'
import { underPolicy } from './policy.ts'
import { keepExtension } from './profile.ts'

/**
 * Hosts that Chromium itself calls: they get no address, so that the site server records only what pages and extensions
 * ask for.
 */
const QUIET = ['*.googleapis.com', '*.gvt1.com', 'accounts.google.com', 'clients*.google.com'].map(
  (host) => `MAP ${host} ~NOTFOUND`,
)

/** Chromium, Chrome or Edge over DevTools. */
export class ChromiumBrowser implements Browser {
  readonly kind = 'chromium'
  readonly #options: LaunchOptions
  readonly #workspace: Workspace
  readonly #tabs = new WeakMap<PuppeteerPage, ChromiumTab>()
  #running: { readonly browser: Puppeteer; readonly control: ChromiumControl; readonly id: string } | undefined

  private constructor(options: LaunchOptions, workspace: Workspace) {
    this.#options = options
    this.#workspace = workspace
  }

  /** Starts the browser with a new profile. */
  static async launch(options: LaunchOptions): Promise<ChromiumBrowser> {
    const chromium = new ChromiumBrowser(options, new Workspace())
    try {
      await chromium.#workspace.useExtension(options.extensionDir, options.grantOptional)
      await chromium.#start([])
    } catch (error) {
      await chromium.close()
      throw error
    }
    return chromium
  }

  get origin(): string {
    return `chrome-extension://${this.#now.id}/`
  }

  async newTab(url?: string): Promise<Tab> {
    return this.#tabAt(await this.#now.browser.newPage(), url)
  }

  async newWindow(url?: string): Promise<Tab> {
    return this.#tabAt(await this.#now.browser.newPage({ type: 'window' }), url)
  }

  async privateTab(url: string): Promise<Tab> {
    const tabId = await this.#now.control.openPrivate()
    const tab = await until(async () => (await this.#allTabs()).find((one) => one.id === tabId), {
      what: 'the private tab',
    })
    await tab.goto(url)
    return tab
  }

  async tabs(): Promise<Tab[]> {
    return this.#allTabs()
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.#now.browser.newPage()
    await page.goto(new URL(path, this.origin).href)
    return this.#dress(new ChromiumPage(page, false))
  }

  stopWorker(): Promise<void> {
    return this.#now.control.stopWorker()
  }

  async workerAwake(): Promise<boolean> {
    return this.#now.control.workerAwake()
  }

  async background(): Promise<ChromiumBackground> {
    await this.#now.control.startWorker()
    return ChromiumBackground.open(this.#now.browser, this.origin)
  }

  async notifications(): Promise<ShownNotification[]> {
    return (await this.#now.control.notifications()).map((id) => ({ id }))
  }

  async clickNotification(id: string, button?: number): Promise<void> {
    if (button === undefined) await this.#raise('notifications', 'onClicked', id)
    else await this.#raise('notifications', 'onButtonClicked', id, button)
  }

  async command(name: string): Promise<void> {
    await this.#raise('commands', 'onCommand', name)
  }

  async restart({ restoreSession = false }: { readonly restoreSession?: boolean } = {}): Promise<void> {
    const { control, id } = this.#now
    await control.close()
    await this.#quit()
    await keepExtension(this.#workspace.profile, id)
    await this.#start(restoreSession ? ['--restore-last-session'] : [])
  }

  async update(extensionDir: string): Promise<void> {
    const { control, browser } = this.#now
    await control.forgetExtension()
    await this.#workspace.useExtension(extensionDir, this.#options.grantOptional)
    await loadExtension(browser, this.#workspace.extension, this.#options.privateAllowed ?? false)
    await this.#workerReady(control)
  }

  permissionWarnings(manifest: object): Promise<string[]> {
    return this.#now.control.warnings(manifest)
  }

  async close(): Promise<void> {
    await this.#quit()
    this.#workspace.dispose()
  }

  /**
   * Has an event of the extension's API come about in its worker. `dispatch` is what Chromium's own bindings raise
   * events with.
   */
  async #raise(api: string, event: string, ...of: (string | number)[]): Promise<void> {
    const background = await this.background()
    try {
      await background.evaluate(`chrome.${api}.${event}.dispatch(...${JSON.stringify(of)})`)
    } finally {
      await background.close()
    }
  }

  get #now() {
    if (!this.#running) throw new Error('Chromium is not running')
    return this.#running
  }

  async #start(extraArguments: readonly string[]): Promise<void> {
    const { server, lang, managed, privateAllowed = false, siteIsolation = false, screenHeight = 900 } = this.#options
    const { profile, extension } = this.#workspace
    const browser = await puppeteer.launch({
      executablePath: managed ? await underPolicy(this.#workspace, managed) : requireBrowser('chromium'),
      headless: true,
      pipe: true,
      // Puppeteer can do without following every request, and the browser then has less to report.
      networkEnabled: false,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
      acceptInsecureCerts: true,
      // Puppeteer keeps shared memory in files, for containers that have next to none; memory is quicker where there is
      // some.
      ignoreDefaultArgs: (await sharedMemory()) > 1e9 ? ['--disable-dev-shm-usage'] : [],
      // A signal ends the test run as it would without a browser; the watchdog ends the browser.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ...(lang ? { env: { ...process.env, LANGUAGE: lang.replace('-', '_') } } : {}),
      args: [
        // Chromium refuses to start as root with its sandbox, and under a policy it believes to be root.
        ...(process.getuid?.() === 0 || managed ? ['--no-sandbox'] : []),
        '--no-default-browser-check',
        '--disable-component-update',
        '--ignore-certificate-errors',
        `--window-size=1280,${screenHeight}`,
        `--screen-info={1280x${screenHeight}}`,
        // What only costs time here: the browser's own animations, and pages kept ready for its address bar.
        '--animation-duration-scale=0',
        '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
        ...(siteIsolation ? [] : ['--disable-site-isolation-trials', '--renderer-process-limit=2']),
        `--host-resolver-rules=${[...QUIET, ...(server ? [`MAP * 127.0.0.1:${server.port}`] : [])].join(', ')}`,
        ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
        ...extraArguments,
      ],
    })
    this.#workspace.watch(browser.process()?.pid)
    const session = await browser.target().createCDPSession()
    const { extensions } = await session.send('Extensions.getExtensions')
    await session.detach()
    const kept = extensions.find(({ path }) => path === extension)
    const id = kept?.id ?? (await loadExtension(browser, extension, privateAllowed))
    const blank = (await browser.pages()).find((page) => page.url() === 'about:blank') ?? (await browser.newPage())
    const control = await ChromiumControl.open(browser, blank, this.#workspace.path('helper'), id)
    this.#running = { browser, control, id }
    await this.#workerReady(control)
  }

  async #workerReady(control: ChromiumControl): Promise<void> {
    const manifest = JSON.parse(await readFile(join(this.#workspace.extension, 'manifest.json'), 'utf8')) as {
      background?: unknown
    }
    if (manifest.background) await control.workerReady()
  }

  async #quit(): Promise<void> {
    const browser = this.#running?.browser
    if (!browser) return
    this.#running = undefined
    const running = browser.process()
    await browser.close().catch(() => running?.kill('SIGKILL'))
    this.#workspace.unwatch(running?.pid)
  }

  async #tabAt(page: PuppeteerPage, url: string | undefined): Promise<Tab> {
    const tab = await this.#tabOf(page)
    if (url !== undefined) await tab.goto(url)
    return tab
  }

  async #tabOf(page: PuppeteerPage): Promise<ChromiumTab> {
    const known = this.#tabs.get(page)
    if (known) return known
    const { control } = this.#now
    const { colorScheme } = this.#options
    // A prerendered page takes over the tab with another DevTools target: the number is asked for once, at the start.
    const tab = new ChromiumTab(page, await control.tabId(page), control, (over) => this.#openPopup(over))
    if (colorScheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }])
    this.#tabs.set(page, tab)
    return tab
  }

  async #allTabs(): Promise<ChromiumTab[]> {
    const { browser, control } = this.#now
    const tabs: ChromiumTab[] = []
    for (const page of await browser.pages()) {
      // A popup is a page without a tab.
      if (!control.owns(page))
        tabs.push(
          ...(await this.#tabOf(page).then(
            (tab) => [tab],
            () => [],
          )),
        )
    }
    const order = await control.tabIds()
    return tabs.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  }

  async #openPopup(over: PuppeteerPage): Promise<Page> {
    const { browser, id } = this.#now
    const before = new Set(browser.targets())
    const isPopup = (target: Target) =>
      target.type() === 'page' && target.url().startsWith(this.origin) && !before.has(target)
    const extension = (await browser.extensions()).get(id)
    if (!extension) throw new Error('Chromium does not list the extension')
    const [target] = await Promise.all([
      browser.waitForTarget(isPopup, { timeout: 15_000 }),
      extension.triggerAction(over),
    ])
    const popup = new ChromiumPage(await target.asPage(), true)
    await popup.waitFor('document.readyState === "complete"')
    return this.#dress(popup)
  }

  async #dress(page: ChromiumPage): Promise<ChromiumPage> {
    const { colorScheme } = this.#options
    if (colorScheme) await page.setMedia({ colorScheme })
    return page
  }
}

/** Bytes free for shared memory; 0 where the system has no place for it that can be asked. */
async function sharedMemory(): Promise<number> {
  const { bavail, bsize } = await statfs('/dev/shm').catch(() => ({ bavail: 0, bsize: 0 }))
  return bavail * bsize
}
