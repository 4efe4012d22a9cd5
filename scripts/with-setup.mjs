/**
 * Runs an npm script's real work after making sure that it can run: installs the locked packages when they are missing or out of date (they
 * bring their own Node.js, so any Node.js from 20 on will do to start), and prepares WXT's generated types.
 * Usage: node scripts/with-setup.mjs SCRIPT.ts [ARGS...]
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = join(ROOT, 'node_modules', '.bin')
const COMPILED = join(ROOT, 'node_modules', '.cache', 'node')
const STAMP = join(ROOT, 'node_modules', '.whereabouts-lock')

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) fail(`Node.js 20 or newer is needed, this is ${process.version}: install it from https://nodejs.org.`)

const lock = createHash('sha256')
  .update(readFileSync(join(ROOT, 'package-lock.json')))
  .digest('hex')
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== lock) {
  console.error('Installing the locked packages …')
  // Not `npm ci`: it refuses a lockfile that lacks the optional packages of other platforms, as one made on a single platform does.
  run(
    'npm',
    // What has been downloaded before need not be asked for again: the lockfile says what it has to be.
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'],
    'npm could not install the locked packages: see its message above.',
  )
  // A system that no package brings a Node.js for has to bring one itself.
  const reads = spawn('node', ['-p', 'Boolean(process.features.typescript)'], 'pipe')
  if (reads.stdout?.toString().trim() !== 'true') {
    fail(
      `Node.js 22.18 or newer is needed on ${process.platform} ${process.arch}, this is ${process.version}: install it from https://nodejs.org.`,
    )
  }
  writeFileSync(STAMP, lock)
}
if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) {
  run('wxt', ['prepare'], 'WXT could not prepare the project: see its message above.')
}

const [script, ...args] = process.argv.slice(2)
const done = spawn('node', [join('scripts', script), ...args])
process.exit(done.status ?? 1)

function run(command, args, otherwise) {
  const { status } = spawn(command, args, ['ignore', 2, 2])
  if (status !== 0) fail(otherwise)
}

/** Commands of the project's packages come first, Node.js among them; it keeps what it has compiled, which halves the start of a script. */
function spawn(command, args, stdio = 'inherit') {
  const env = { NODE_COMPILE_CACHE: COMPILED, ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` }
  return spawnSync(command, args, { cwd: ROOT, stdio, env, shell: process.platform === 'win32' })
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
