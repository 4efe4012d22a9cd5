/**
 * Runs a script of this project as a person does, for tests.
 * @module
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './command.ts'

export interface Ended {
  code: number | string
  stdout: string
  stderr: string
}

/** Runs `scripts/NAME.ts` in the folder `cwd`; resolves when it has ended, with whatever code. */
export function runScript(name: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((ended) => {
    execFile(process.execPath, [join(ROOT, 'scripts', `${name}.ts`), ...args], { cwd }, (error, stdout, stderr) =>
      ended({ code: error?.code ?? 0, stdout, stderr }),
    )
  })
}
