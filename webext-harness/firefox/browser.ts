import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chord } from '../base.ts'
import type { Background, Browser, LaunchOptions, Page, ShownNotification, Tab } from '../driver.ts'
import { until } from '../until.ts'
import { Workspace } from '../workspace.ts'
import { FirefoxInside } from './inside.ts'
import { FirefoxPage, FirefoxTab } from './page.ts'
import { FirefoxProcess } from './process.ts'
import { packXpi } from './xpi.ts'

interface Manifest {
  readonly background?: unknown
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } }
}

/** Firefox over Marionette. */
export class FirefoxBrowser implements Browser {
  readonly kind = 'firefox'
  readonly #options: LaunchOptions
  readonly #workspace: Workspace
  #running: { readonly process: FirefoxProcess; readonly inside: FirefoxInside } | undefined
  #extension = { id: '', origin: '', builds: 0 }

  private constructor(options: LaunchOptions, workspace: Workspace) {
    this.#options = options
    this.#workspace = workspace
  }

  /** Starts the browser with a new profile. */
  static async launch(options: LaunchOptions): Promise<FirefoxBrowser> {
    const firefox = new FirefoxBrowser(options, new Workspace())
    try {
      await firefox.#start(false)
      await firefox.#install(options.extensionDir)
    } catch (error) {
      await firefox.close()
      throw error
    }
    return firefox
  }

  get origin(): string {
    return this.#extension.origin
  }

  newTab(url?: string): Promise<Tab> {
    return this.#open('tab', url)
  }

  newWindow(url?: string): Promise<Tab> {
    return this.#open('window', url)
  }

  privateTab(url: string): Promise<Tab> {
    return this.#open('private', url)
  }

  async tabs(): Promise<Tab[]> {
    const { inside } = this.#now
    const ids = await inside.call<number[]>('tabs')
    return ids.map((id) => new FirefoxTab(inside, id, this.#extension.id))
  }

  async extensionPage(path: string): Promise<Page> {
    const { inside } = this.#now
    const id = await inside.call<number>('open', 'tab')
    await inside.call('go', id, new URL(path, this.origin).href)
    return new FirefoxPage(inside, id)
  }

  async stopWorker(): Promise<void> {
    await this.#now.inside.call('stopBackground', this.#extension.id)
  }

  async workerAwake(): Promise<boolean> {
    return !['stopped', 'none'].includes(await this.#backgroundState())
  }

  async background(): Promise<Background> {
    const { inside } = this.#now
    await inside.call('listenForProblems')
    return {
      problems: () => inside.call<string[]>('problems'),
      heap: () => inside.call<number>('heap', this.#extension.id),
      close: () => inside.call('stopListeningForProblems'),
    }
  }

  async notifications(): Promise<ShownNotification[]> {
    const all = await this.#now.inside.call<(ShownNotification & { open: boolean })[]>('alerts')
    return all.filter(({ open }) => open).map(({ id, title, message }) => ({ id, title, message }))
  }

  async clickNotification(id: string, button?: number): Promise<void> {
    if (button !== undefined) throw new Error('Notifications of Firefox have no buttons')
    await this.#now.inside.call('clickAlert', id)
  }

  async command(_name: string, keys: string): Promise<void> {
    const { modifiers, key } = chord(keys)
    await this.#now.inside.call('shortcut', [...modifiers, key])
  }

  async answerPrompt(allow: boolean): Promise<void> {
    await until(() => this.#now.inside.call<boolean>('answerPrompt', allow), { what: 'the question for a permission' })
  }

  async restart({ restoreSession = false }: { readonly restoreSession?: boolean } = {}): Promise<void> {
    await this.#quit('quit')
    await this.#start(restoreSession)
    const { inside } = this.#now
    // A build of Firefox that keeps no unsigned extension gets it again; its data is still there.
    if (!(await inside.call<boolean>('canKeepUnsigned'))) await this.#install(this.#workspace.extension)
    this.#extension.origin = await until(() => inside.call<string>('origin', this.#extension.id), {
      what: 'the extension after the restart',
    })
  }

  async update(extensionDir: string): Promise<void> {
    await this.#install(extensionDir)
  }

  async permissionWarnings(manifest: object): Promise<string[]> {
    const folder = this.#workspace.path('warnings')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
    return this.#now.inside.call<string[]>('warnings', `${pathToFileURL(folder).href}/`)
  }

  async close(): Promise<void> {
    await this.#quit('kill')
    this.#workspace.dispose()
  }

  get #now() {
    if (!this.#running) throw new Error('Firefox is not running')
    return this.#running
  }

  async #open(where: 'tab' | 'window' | 'private', url: string | undefined): Promise<Tab> {
    const { inside } = this.#now
    const tab = new FirefoxTab(inside, await inside.call<number>('open', where), this.#extension.id)
    if (url !== undefined) await tab.goto(url)
    return tab
  }

  async #start(restoreSession: boolean): Promise<void> {
    const process = await FirefoxProcess.start(this.#workspace, this.#options, restoreSession)
    const inside = await FirefoxInside.enter(process.marionette)
    this.#running = { process, inside }
    await inside.call('keepAlerts')
    const { server, lang } = this.#options
    if (server) await inside.call('trust', server.ca.replace(/-----[^-]+-----|\s/g, ''))
    if (lang) await inside.call('speak', lang)
  }

  async #install(extensionDir: string): Promise<void> {
    const { process, inside } = this.#now
    const { extension } = this.#workspace
    if (extensionDir !== extension) await this.#workspace.useExtension(extensionDir, this.#options.grantOptional)
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as Manifest
    const temporary = !(await inside.call<boolean>('canKeepUnsigned'))
    this.#extension.builds += 1
    // Firefox reads its archive for as long as it runs, so every build gets a file of its own.
    const xpi = this.#workspace.path(`extension-${this.#extension.builds}.xpi`)
    await packXpi(extension, xpi)
    // Allowed beforehand: Marionette's own switch for this reloads the extension, which then misses its installation
    // event.
    if (this.#options.privateAllowed) await inside.call('allowPrivate', manifest.browser_specific_settings?.gecko?.id)
    const installed = (await process.marionette.send('Addon:Install', { path: xpi, temporary })) as {
      readonly value: string
    }
    this.#extension.id = installed.value
    this.#extension.origin = await until(() => inside.call<string>('origin', installed.value), {
      what: 'the extension to start',
    })
    await inside.call('pin', this.#extension.id)
    if (manifest.background) {
      await until(async () => (await this.#backgroundState()) === 'running', { what: 'the background to run' })
    }
  }

  #backgroundState(): Promise<string> {
    return this.#now.inside.call<string>('background', this.#extension.id)
  }

  async #quit(how: 'quit' | 'kill'): Promise<void> {
    const process = this.#running?.process
    this.#running = undefined
    await process?.stop(how)
  }
}
