/**
 * The archive of sources that the packages can be built again from.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, packFiles } from '../pack.ts'

/** What work leaves behind; .gitignore says the same. */
const LEFT_BEHIND = /^(?:\.git|node_modules|\.output|\.wxt)$|(?:^|\/)node_modules$|\.tsbuildinfo$/

/** Writes the archive of a project's sources. @returns its size in bytes */
export function packSources(root: string, archive: string): Promise<number> {
  return packFiles(root, sourcesOf(root), archive)
}

/**
 * The files that belong to the sources: what git keeps, so that nothing private that lies about gets in. Without git,
 * as in an unpacked archive, all that work does not leave behind.
 */
export function sourcesOf(root: string): string[] {
  const kept = existsSync(join(root, '.git'))
    ? spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
    : undefined
  if (kept?.status !== 0) return filesIn(root, (path) => LEFT_BEHIND.test(path))
  return kept.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
}
