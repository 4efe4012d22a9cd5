import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Manifest {
  permissions?: string[]
  optional_permissions?: string[]
}

const WATCHDOG = fileURLToPath(new URL('./watchdog.ts', import.meta.url))

/**
 * The temporary files and the process of one browser. Whatever happens to the test run, they do not outlive it: a
 * watchdog process holds the other end of a pipe, and when the pipe breaks it kills the browser and removes the files.
 */
export class Workspace {
  /** Where the browser keeps its profile. */
  readonly profile: string
  /** The copy of the extension that the browser loads. */
  readonly extension: string
  readonly #root: string
  readonly #watchdog

  constructor() {
    this.#root = mkdtempSync(join(tmpdir(), 'webext-harness-'))
    this.profile = join(this.#root, 'profile')
    this.extension = join(this.#root, 'extension')
    this.#watchdog = spawn(process.execPath, [WATCHDOG, this.#root], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    })
    this.#watchdog.unref()
    this.#watchdog.on('error', () => undefined)
    this.#watchdog.stdin.on('error', () => undefined)
  }

  /** A path for one more temporary file or folder. */
  path(name: string): string {
    return join(this.#root, name)
  }

  /** Has this process (and the group it leads) killed with the test run. */
  watch(pid: number | undefined): void {
    if (pid !== undefined) this.#watchdog.stdin.write(`+${pid}\n`)
  }

  /** Forgets a process that has ended: its id may soon be another's. */
  unwatch(pid: number | undefined): void {
    if (pid !== undefined) this.#watchdog.stdin.write(`-${pid}\n`)
  }

  /** Puts a build of the extension in place of what was there, with some optional permissions made ordinary ones. */
  async useExtension(from: string, granted: readonly string[] = []): Promise<void> {
    await rm(this.extension, { recursive: true, force: true })
    await cp(from, this.extension, { recursive: true })
    if (granted.length === 0) return
    const path = join(this.extension, 'manifest.json')
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest
    manifest.permissions = [...new Set([...(manifest.permissions ?? []), ...granted])]
    manifest.optional_permissions = manifest.optional_permissions?.filter((name) => !granted.includes(name)) ?? []
    await writeFile(path, JSON.stringify(manifest))
  }

  /** Removes everything; the watchdog finishes what a dying browser still holds open. */
  dispose(): void {
    try {
      rmSync(this.#root, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    } catch {
      // A browser that is still writing its last files: left to the watchdog.
    }
    this.#watchdog.stdin.end()
  }
}
