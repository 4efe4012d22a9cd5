/**
 * Runs an npm script's real work after making sure that it can run: on a Node.js that is too old, fetches a current
 * one; installs the locked packages when they are missing or out of date; and prepares WXT's generated types. Where all
 * is there it does nothing of that. Usage: node scripts/with-setup.mjs SCRIPT.ts [ARGS...]
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchedNode, fetchedVersion, fetchNode, isCurrent, OLDEST } from './setup/node.mjs'
import { npmProgram } from './setup/npm.mjs'
import { isInstalled, noteInstalled } from './setup/stamp.mjs'
import { needsTypes } from './setup/types.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const COMPILED = join(ROOT, 'node_modules', '.cache', 'node')

const node = currentNode()
if (!isInstalled(ROOT)) {
  console.error('Installing the locked packages …')
  if (!installed(node, ROOT)) fail('npm could not install the locked packages: see its message above.')
  noteInstalled(ROOT)
}
const [script = '', ...args] = process.argv.slice(2)
if (needsTypes(script) && !existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) {
  const prepared = run(node, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], ROOT, ['ignore', 2, 2])
  if (prepared !== 0) fail('WXT could not prepare the project: see its message above.')
}
process.exit(run(node, [join('scripts', script), ...args], ROOT, 'inherit') ?? 1)

/** The machine's own Node.js, or the one that is fetched for it. */
function currentNode() {
  if (isCurrent(process.versions.node)) return process.execPath
  const there = fetchedNode(ROOT)
  if (there !== undefined) return there
  const needed = `Node.js ${OLDEST.join('.')} or newer is needed, this is ${process.version}`
  console.error(`${needed}: fetching ${fetchedVersion(ROOT)} for this project alone, once (about 50 MB) …`)
  return (
    fetchNode(ROOT, (folder) => installed(process.execPath, folder)) ??
    fail(
      `${needed}, and none could be fetched for ${process.platform} ${process.arch}: get it from https://nodejs.org.`,
    )
  )
}

/** Installs what a folder's lockfile names, exactly; what has been downloaded before need not be asked for again. */
function installed(runner, folder) {
  const npm = npmProgram(process.env, process.execPath)
  if (npm === undefined) fail('npm was not found beside Node.js: get both from https://nodejs.org.')
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline', '--ignore-scripts']
  return run(runner, [npm, 'ci', ...options], folder, ['ignore', 2, 2]) === 0
}

/**
 * Runs a program of Node.js without a shell; what it starts finds the same Node.js, which keeps what it has compiled:
 * that halves a start.
 */
function run(runner, programAndArguments, cwd, stdio) {
  const PATH = `${dirname(runner)}${delimiter}${process.env.PATH}`
  const env = { NODE_COMPILE_CACHE: COMPILED, ...process.env, PATH }
  return spawnSync(runner, programAndArguments, { cwd, stdio, env }).status
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
