/**
 * Running the project's tools from its scripts.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root directory. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Commands of the project's packages, a current Node.js among them. */
const BIN = join(ROOT, 'node_modules', '.bin')

interface Options {
  /** Show what the command says only when it fails. */
  quiet?: boolean
}

/** Runs a command of the project's packages in the project's root. @returns whether it succeeded. */
export function runs(command: string, args: readonly string[], { quiet = false }: Options = {}): boolean {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` },
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (done.error) console.error(`${command}: ${done.error.message}`)
  if (quiet && done.status !== 0) console.error(`${done.stdout}${done.stderr}`)
  return done.status === 0
}
