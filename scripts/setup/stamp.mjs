/**
 * The note in node_modules of the lockfile that was installed there.
 * @module
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether the lockfile of now is installed.
 * @param {string} root the project's root directory
 */
export function isInstalled(root) {
  const stamp = stampOf(root)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(root)
}

/**
 * Notes that the lockfile of now is installed.
 * @param {string} root the project's root directory
 */
export function noteInstalled(root) {
  writeFileSync(stampOf(root), hashOf(root))
}

/** @param {string} root */
function stampOf(root) {
  return join(root, 'node_modules', '.whereabouts-lock')
}

/** @param {string} root */
function hashOf(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lockfile).digest('hex')
}
