/**
 * A Node.js that runs TypeScript. Where the machine's own does, nothing is fetched; where it is older, the one of
 * scripts/node/ is installed once into .output/node/, by the version and hash in the lockfile there.
 * @module
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The oldest Node.js that the project's scripts run on; package.json says the same. */
export const OLDEST = [22, 18]

/**
 * Whether this version of Node.js will do.
 * @param {string} version as in `process.versions.node`
 */
export function isCurrent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldest = 0, oldestMinor = 0] = OLDEST
  return major > oldest || (major === oldest && minor >= oldestMinor)
}

/**
 * The Node.js that was fetched, or `undefined` where none was, or another than the lockfile names now.
 * @param {string} root the project's root directory
 * @returns {string | undefined}
 */
export function fetchedNode(root) {
  const { folder, lockfile, done } = places(root)
  if (!existsSync(done) || readFileSync(done, 'utf8') !== readFileSync(lockfile, 'utf8')) return undefined
  return Object.keys(versions(root))
    .flatMap((name) => ['node', 'node.exe'].map((file) => join(folder, 'node_modules', name, 'bin', file)))
    .find((path) => existsSync(path))
}

/**
 * Fetches the Node.js of scripts/node/ for this system.
 * @param {string} root the project's root directory
 * @param {(folder: string) => boolean} install installs a folder's lockfile there; whether that succeeded
 * @returns {string | undefined} its path; `undefined` where that failed or there is none for this system
 */
export function fetchNode(root, install) {
  const { folder, lockfile, done } = places(root)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(root, 'scripts', 'node', 'package.json'), join(folder, 'package.json'))
  copyFileSync(lockfile, join(folder, 'package-lock.json'))
  if (!install(folder)) return undefined
  // Last, so that what was interrupted is begun anew.
  writeFileSync(done, readFileSync(lockfile))
  return fetchedNode(root)
}

/**
 * The version that is fetched.
 * @param {string} root the project's root directory
 * @returns {string}
 */
export function fetchedVersion(root) {
  return Object.values(versions(root))[0] ?? ''
}

/**
 * @param {string} root
 * @returns {Record<string, string>}
 */
function versions(root) {
  return JSON.parse(readFileSync(join(root, 'scripts', 'node', 'package.json'), 'utf8')).optionalDependencies
}

/** @param {string} root */
function places(root) {
  const folder = join(root, '.output', 'node')
  return { folder, lockfile: join(root, 'scripts', 'node', 'package-lock.json'), done: join(folder, 'complete') }
}
