import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { requireBrowser } from '../browsers.ts'
import type { LaunchOptions } from '../driver.ts'
import { until } from '../until.ts'
import type { Workspace } from '../workspace.ts'
import { Marionette } from './marionette.ts'
import { preferences } from './preferences.ts'

const QUIT_TIMEOUT = 10_000
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
