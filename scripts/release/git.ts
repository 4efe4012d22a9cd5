/**
 * What git knows of the project.
 * @module
 */
import { spawnSync } from 'node:child_process'

/**
 * What a git command says, or `undefined` when it fails: outside of a repository, without git, of what is not there.
 */
export function git(root: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  return status === 0 ? stdout : undefined
}

/** The tag of the last release before the present state. */
export function lastTag(root: string): string | undefined {
  return git(root, 'describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*')?.trim()
}
