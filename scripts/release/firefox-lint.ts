/**
 * What Mozilla's own linter says of Firefox's package, before Mozilla says it.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { programOf } from '../command.ts'

/** A message of addons-linter, as far as it is looked at here. */
export interface LintMessage {
  code: string
  message: string
  file?: string | null
}

/** Warnings that cannot be avoided, each with why; a new one, or one that no longer comes, is a problem. */
export const UNAVOIDABLE: readonly { code: string; message: string; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe call to import for argument 0',
    why: 'a notice is a module of the package, imported by the id of its service; with every import written out each page would carry a list of all',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    why: "Preact's own code for dangerouslySetInnerHTML, which the linter of this project refuses",
  },
]

/** What addons-linter says of a package or a build. @throws Error when it says nothing that can be read */
export function lintMessages(path: string): { errors: LintMessage[]; warnings: LintMessage[] } {
  const args = [programOf('addons-linter'), path, '--output', 'json', '--boring']
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`addons-linter could not look at ${path}: ${stderr.trim() || stdout.trim()}`)
  }
}

/** What must be mended, a sentence each: every error, every warning that is not known, every known one that is gone. */
export function lintProblems(
  { errors, warnings }: { errors: readonly LintMessage[]; warnings: readonly LintMessage[] },
  known: typeof UNAVOIDABLE = UNAVOIDABLE,
): string[] {
  const isKnown = (warning: LintMessage) => known.some((one) => isSame(one, warning))
  const said = ({ code, message, file }: LintMessage) => `${code}${file ? ` in ${file}` : ''}: ${message}`
  return [
    ...errors.map((error) => `error ${said(error)}`),
    ...warnings.filter((warning) => !isKnown(warning)).map((warning) => `warning ${said(warning)}`),
    ...known
      .filter((one) => !warnings.some((warning) => isSame(one, warning)))
      .map(({ code, message }) => `no longer said, so take it off the list: ${code}: ${message}`),
  ]
}

function isSame(one: { code: string; message: string }, other: LintMessage): boolean {
  return one.code === other.code && one.message === other.message
}
