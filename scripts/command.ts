/**
 * Running the project's tools from its scripts.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npmProgram } from './setup/npm.mjs'

/** The project's root directory. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Packages whose command has another name than they. */
const PACKAGES: Readonly<Record<string, string>> = { tsc: 'typescript', biome: '@biomejs/biome' }

interface Options {
  /** Show what the command says only when it fails. */
  quiet?: boolean
  /** Beside what is in the environment. */
  env?: Readonly<Record<string, string>>
}

/**
 * Runs a command of the project's packages, or `node`, in the project's root. No shell takes part, so arguments arrive
 * as they are.
 * @returns whether it succeeded.
 */
export function runs(command: string, args: readonly string[], { quiet = false, env = {} }: Options = {}): boolean {
  const program = command === 'node' ? [] : [programOf(command)]
  const done = spawnSync(process.execPath, [...program, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
  })
  if (done.error) console.error(`${command}: ${done.error.message}`)
  if (quiet && done.status !== 0) console.error(`${done.stdout}${done.stderr}`)
  return done.status === 0
}

/** The file that a command of the project's packages runs. @throws Error when no package has such a command. */
export function programOf(command: string): string {
  const folder = join(ROOT, 'node_modules', PACKAGES[command] ?? command)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>
  }
  const file = typeof bin === 'string' ? bin : bin?.[command]
  if (file === undefined) throw new Error(`${dirname(folder)} has no command ${command}`)
  return join(folder, file)
}

/** The program of npm, for Node.js to run. @throws Error where npm is not to be found. */
export function npmPath(): string {
  const found = npmProgram(process.env, process.execPath)
  if (found === undefined) throw new Error('npm was not found beside Node.js: get both from https://nodejs.org.')
  return found
}
