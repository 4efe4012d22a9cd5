/**
 * Running the project's tools from its scripts.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's root directory. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command of the project's packages in the project's root and shows what it says. @returns whether it succeeded. */
export function runs(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (done.error) console.error(`${command}: ${done.error.message}`)
  return done.status === 0
}
