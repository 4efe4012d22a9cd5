import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { requireBrowser } from './browsers.ts'
import type { LaunchOptions } from './driver.ts'
import { Marionette } from './marionette.ts'
import { until } from './until.ts'
import type { Workspace } from './workspace.ts'

const QUIT_TIMEOUT = 10_000
/** What has no part in any test and only costs time: animations of the window, history, and what looks into every page. */
const COSTLY = [
  'browser.urlbar.formatting.enabled',
  'toolkit.cosmeticAnimations.enabled',
  'places.history.enabled',
  'browser.chrome.site_icons',
  'browser.aboutwelcome.enabled',
  'browser.ml.enable',
  'browser.translations.enable',
  'extensions.formautofill.addresses.enabled',
  'extensions.formautofill.creditCards.enabled',
  'media.videocontrols.picture-in-picture.enabled',
  'reader.parse-on-load.enabled',
  'screenshots.browser.component.enabled',
  'signon.autofillForms',
  'signon.rememberSignons',
]
const ENVIRONMENT = {
  MOZ_HEADLESS_WIDTH: '1280',
  // Without this, Firefox ignores the preference that gives it another server for its own settings.
  MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
}

/** One run of Firefox with an open Marionette session. */
export class FirefoxProcess {
  readonly marionette: Marionette
  readonly #process: ChildProcess
  readonly #workspace: Workspace

  private constructor(process: ChildProcess, marionette: Marionette, workspace: Workspace) {
    this.#process = process
    this.marionette = marionette
    this.#workspace = workspace
  }

  /** Starts Firefox on the profile of the workspace. */
  static async start(workspace: Workspace, options: LaunchOptions, restoreSession: boolean): Promise<FirefoxProcess> {
    const { profile } = workspace
    const portFile = join(profile, 'MarionetteActivePort')
    await mkdir(profile, { recursive: true })
    await rm(portFile, { force: true })
    await writeFile(join(profile, 'user.js'), preferences(options, restoreSession))
    const args = ['-headless', '-no-remote', '-marionette', '-remote-allow-system-access', '-profile', profile]
    // An address on the command line would come in place of the restored session.
    if (!restoreSession) args.push('about:blank')
    const screen = { MOZ_HEADLESS_HEIGHT: String(options.screenHeight ?? 900) }
    const env = { ...globalThis.process.env, ...ENVIRONMENT, ...screen, ...(await managedHome(workspace, options)) }
    const process = spawn(requireBrowser('firefox'), args, { stdio: 'ignore', detached: true, env })
    workspace.watch(process.pid)
    try {
      const port = await until(async () => Number(await readFile(portFile, 'utf8')), {
        what: 'Firefox to start',
        timeout: 30_000,
      })
      const marionette = await Marionette.connect(port)
      await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true })
      return new FirefoxProcess(process, marionette, workspace)
    } catch (error) {
      process.kill('SIGKILL')
      throw error
    }
  }

  /** Quits Firefox; `kill` skips all it would still save. */
  async stop(how: 'quit' | 'kill'): Promise<void> {
    const ended = this.#process.exitCode === null ? once(this.#process, 'exit') : undefined
    if (how === 'kill') {
      this.#kill()
    } else {
      // The answer may be lost with the connection: what counts is that the process ends.
      this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
    }
    const impatient = setTimeout(() => this.#kill(), QUIT_TIMEOUT)
    await ended
    clearTimeout(impatient)
    this.marionette.close()
    this.#workspace.unwatch(this.#process.pid)
  }

  #kill(): void {
    try {
      // The group, content processes included; where there are no groups, Firefox's children end with it.
      process.kill(-(this.#process.pid ?? Number.NaN), 'SIGKILL')
    } catch {
      this.#process.kill('SIGKILL')
    }
  }
}

/** A home folder with the policy, where Firefox looks for it. */
async function managedHome(workspace: Workspace, { managed, extensionDir }: LaunchOptions): Promise<{ HOME?: string }> {
  if (managed === undefined) return {}
  const { browser_specific_settings } = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'))
  const name: string = browser_specific_settings.gecko.id
  const home = workspace.path('home')
  const folder = join(home, '.mozilla', 'managed-storage')
  await mkdir(folder, { recursive: true })
  const manifest = { name, description: 'Policy', type: 'storage', data: managed }
  await writeFile(join(folder, `${name}.json`), JSON.stringify(manifest))
  return { HOME: home }
}

function preferences(
  { port, colorScheme, lang, siteIsolation, framesPerSecond }: LaunchOptions,
  restoreSession: boolean,
): string {
  const RESTORE = 3
  const all: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    // Every host is here, on the site server's port.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    // What Firefox itself would ask the network for, so that the site server records only pages and extensions.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.region.network.url': '',
    'browser.search.update': false,
    'browser.topsites.contile.enabled': false,
    'dom.push.connection.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'toolkit.telemetry.server': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.security.https_first': false,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    // For builds of Firefox that forget an unsigned extension: the next one with the same id finds its data.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.tabs.closeWindowWithLastTab': false,
    'browser.startup.page': restoreSession ? RESTORE : 0,
    'browser.sessionstore.restore_on_demand': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.newtabpage.enabled': false,
    'browser.newtab.preload': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'dom.ipc.processPrelaunch.enabled': false,
    ...Object.fromEntries(COSTLY.map((name) => [name, false])),
    'browser.pagethumbnails.capturing_disabled': true,
    'browser.sessionstore.interval': 600_000,
    'network.http.speculative-parallel-limit': 0,
    'toolkit.storage.synchronous': 0,
    // Timers of pages that are not in front go on as they do in front: tests ask and change things there.
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
    ...(framesPerSecond === undefined ? {} : { 'layout.frame_rate': framesPerSecond }),
    ...(siteIsolation
      ? {}
      : { 'fission.webContentIsolationStrategy': 0, 'dom.ipc.processCount': 2, 'dom.ipc.keepProcessesAlive.web': 2 }),
    'ui.systemUsesDarkTheme': Number(colorScheme === 'dark'),
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    ...(lang ? { 'intl.accept_languages': lang, 'intl.locale.requested': lang } : {}),
  }
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
