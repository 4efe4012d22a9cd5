import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CDPSession, Protocol, Browser as Puppeteer, Page as PuppeteerPage } from 'puppeteer-core'
import { hexColor } from '../base.ts'
import type { Badge } from '../driver.ts'
import { until } from '../until.ts'

type Versions = Protocol.ServiceWorker.WorkerVersionUpdatedEvent

/** Asked inside pages that have these APIs; only what is used here. */
declare const chrome: {
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>
    getBadgeBackgroundColor(of: { tabId: number }): Promise<number[]>
    getBadgeTextColor(of: { tabId: number }): Promise<number[]>
    getTitle(of: { tabId: number }): Promise<string>
  }
  readonly debugger: { getTargets(): Promise<{ id: string; tabId?: number }[]> }
  readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> }
  readonly notifications: { getAll(): Promise<Record<string, true>> }
  readonly tabs: { query(of: object): Promise<{ id?: number; windowId: number; index: number }[]> }
  readonly windows: { create(how: object): Promise<{ tabs?: { id?: number }[] } | undefined> }
}

/**
 * The harness's two pages in Chromium. One belongs to a helper extension and knows tab numbers, private windows and
 * permission warnings. The other has the origin of the extension under test (its manifest.json, which runs no script
 * of its own) and asks for badges, which no other extension may read. Neither wakes the worker.
 */
export class ChromiumControl {
  readonly #browser: Puppeteer
  readonly #helper: PuppeteerPage
  readonly #extensionId: string
  readonly #workers = new Map<string, Versions['versions'][number]>()
  /** Workers of earlier builds, which still report their end after the new one has been installed. */
  readonly #replaced = new Set<string>()
  #watcher: CDPSession | undefined
  #inside: PuppeteerPage | undefined

  private constructor(browser: Puppeteer, helper: PuppeteerPage, extensionId: string) {
    this.#browser = browser
    this.#helper = helper
    this.#extensionId = extensionId
  }

  /** Installs the helper extension and opens its page in this tab, and looks after the worker from then on. */
  static async open(
    browser: Puppeteer,
    page: PuppeteerPage,
    folder: string,
    extensionId: string,
  ): Promise<ChromiumControl> {
    await mkdir(folder, { recursive: true })
    const permissions = ['debugger', 'management', 'tabs']
    const manifest = { manifest_version: 3, name: 'Test harness', version: '1', permissions }
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
    const id = await loadExtension(browser, folder, true)
    await page.goto(`chrome-extension://${id}/manifest.json`)
    const control = new ChromiumControl(browser, page, extensionId)
    await control.#watchWorkers()
    return control
  }

  /** Whether a page is one of the harness's own. */
  owns(page: PuppeteerPage): boolean {
    return page === this.#helper || page === this.#inside
  }

  /** Closes the harness's pages, so that no session is restored with them. */
  async close(): Promise<void> {
    await this.#watcher?.detach().catch(() => undefined)
    await this.#inside?.close().catch(() => undefined)
    await this.#helper.close().catch(() => undefined)
  }

  /** The number by which extensions know the tab of a page. */
  async tabId(page: PuppeteerPage): Promise<number> {
    const session = await page.createCDPSession()
    try {
      const { targetInfo } = await session.send('Target.getTargetInfo')
      const targets = await this.#helper.evaluate(() => chrome.debugger.getTargets())
      const tabId = targets.find(({ id }) => id === targetInfo.targetId)?.tabId
      if (tabId === undefined) throw new Error(`No tab shows ${page.url()}`)
      return tabId
    } finally {
      await session.detach().catch(() => undefined)
    }
  }

  /** The numbers of all tabs, window by window. */
  async tabIds(): Promise<number[]> {
    const tabs = await this.#helper.evaluate(() => chrome.tabs.query({}))
    tabs.sort((a, b) => a.windowId - b.windowId || a.index - b.index)
    return tabs.flatMap(({ id }) => id ?? [])
  }

  /** Opens a private window and gives the number of its tab. */
  async openPrivate(): Promise<number> {
    const opened = await this.#helper.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }))
    const tabId = opened?.tabs?.[0]?.id
    if (tabId === undefined) throw new Error('Chromium opened no private window')
    return tabId
  }

  /** The warnings at the installation of an extension with this manifest. */
  warnings(manifest: object): Promise<string[]> {
    return this.#helper.evaluate(
      (text) => chrome.management.getPermissionWarningsByManifest(text),
      JSON.stringify(manifest),
    )
  }

  /** The toolbar button of the extension over this tab. */
  async badge(tabId: number): Promise<Badge> {
    const page = await this.#insidePage()
    const { background, color, ...words } = await page.evaluate(async (id) => {
      const of = { tabId: id }
      const [text, background, color, title] = await Promise.all([
        chrome.action.getBadgeText(of),
        chrome.action.getBadgeBackgroundColor(of),
        chrome.action.getBadgeTextColor(of),
        chrome.action.getTitle(of),
      ])
      return { text, background, color, title }
    }, tabId)
    return { ...words, background: hexColor(background), color: hexColor(color) }
  }

  /** The ids of the open notifications. */
  async notifications(): Promise<string[]> {
    const page = await this.#insidePage()
    return Object.keys(await page.evaluate(() => chrome.notifications.getAll()))
  }

  /** Whether the extension's worker runs. */
  workerAwake(): boolean {
    return this.#workersOfExtension().some(({ runningStatus }) => runningStatus !== 'stopped')
  }

  /** Starts the extension's worker where it does not run. */
  async startWorker(): Promise<void> {
    const scopeURL = `chrome-extension://${this.#extensionId}/`
    if (!this.workerAwake()) await this.#watcher?.send('ServiceWorker.startWorker', { scopeURL })
  }

  /** Stops the extension's worker, as idleness would. */
  async stopWorker(): Promise<void> {
    const stopped = async () => {
      // Again where it was just starting, or where an event has come in.
      for (const { versionId } of this.#workersOfExtension()) {
        await this.#watcher?.send('ServiceWorker.stopWorker', { versionId })
      }
      return !this.workerAwake()
    }
    await until(stopped, { what: 'the worker to stop' })
  }

  /** Resolves when the worker of the extension is installed, its listeners registered with the browser. */
  async workerReady(): Promise<void> {
    await until(() => this.#workersOfExtension().some(({ status }) => status === 'activated'), {
      what: 'the worker to be installed',
    })
  }

  /** The tab that had the extension's origin goes when the extension is replaced; the next question opens another. */
  async forgetExtension(): Promise<void> {
    await this.#inside?.close().catch(() => undefined)
    this.#inside = undefined
    for (const { versionId } of this.#workersOfExtension()) this.#replaced.add(versionId)
  }

  async #insidePage(): Promise<PuppeteerPage> {
    if (!this.#inside || this.#inside.isClosed()) {
      this.#inside = await this.#browser.newPage({ background: true })
      await this.#inside.goto(`chrome-extension://${this.#extensionId}/manifest.json`)
    }
    return this.#inside
  }

  #workersOfExtension() {
    const prefix = `chrome-extension://${this.#extensionId}/`
    return [...this.#workers.values()].filter(
      ({ scriptURL, status, versionId }) =>
        scriptURL.startsWith(prefix) && status !== 'redundant' && !this.#replaced.has(versionId),
    )
  }

  // The ServiceWorker domain only reports on workers; unlike a debugger attached to one, it does not keep it awake.
  async #watchWorkers(): Promise<void> {
    const watcher = await this.#helper.createCDPSession()
    watcher.on('ServiceWorker.workerVersionUpdated', ({ versions }: Versions) => {
      for (const version of versions) this.#workers.set(version.versionId, version)
    })
    await watcher.send('ServiceWorker.enable')
    this.#watcher = watcher
  }
}

/** Installs an unpacked extension, or replaces the one loaded from the same folder, and gives its id. */
export async function loadExtension(browser: Puppeteer, path: string, enableInIncognito: boolean): Promise<string> {
  const session = await browser.target().createCDPSession()
  try {
    const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito })
    return id
  } finally {
    await session.detach().catch(() => undefined)
  }
}
