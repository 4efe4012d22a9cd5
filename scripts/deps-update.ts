/**
 * Brings the dependencies up to date within the ranges of package.json, or repairs the lockfile after package.json was
 * changed by hand. It works in a folder without `node_modules`, where npm writes the entries of every system, and
 * changes nothing unless all of it succeeds.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npmPath, ROOT } from './command.ts'
import { optionsOf } from './options.ts'
import { problemsIn } from './setup/lockfile.ts'
import { noteInstalled } from './setup/stamp.mjs'
import { writeWhole } from './write-file.ts'

const USAGE = `Usage: npm run deps:update -- [--keep]

Updates package-lock.json for every system and installs it. Look at the change, then run npm test.
  --keep  no newer versions: only what package.json asks for and the lockfile lacks`

const { keep } = optionsOf(USAGE, { keep: { type: 'boolean' } })
const folder = mkdtempSync(join(tmpdir(), 'dependencies-'))
try {
  const { workspaces = [] } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { workspaces?: string[] }
  const ofWorkspaces = workspaces.map((workspace) => join(workspace, 'package.json'))
  for (const file of ['package.json', 'package-lock.json', '.npmrc', ...ofWorkspaces]) {
    cpSync(join(ROOT, file), join(folder, file))
  }
  const updated = npm([keep ? 'install' : 'update', '--package-lock-only'], folder)
  if (!updated) stop('npm could not work out the update: see its message above. Nothing was changed.')
  const lockfile = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const problems = problemsIn(JSON.parse(lockfile))
  if (problems.length > 0) stop(`The new lockfile would not do, nothing was changed:\n${problems.join('\n')}`)
  writeWhole(join(ROOT, 'package-lock.json'), lockfile)
  if (!npm(['ci'], ROOT)) stop('The lockfile is updated, but npm could not install it: see its message above.')
  noteInstalled(ROOT)
  console.log('package-lock.json is updated and installed. What changed: git diff --stat, then npm test.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function npm(args: readonly string[], cwd: string): boolean {
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']
  return spawnSync(process.execPath, [npmPath(), ...args, ...options], { cwd, stdio: 'inherit' }).status === 0
}

function stop(message: string): never {
  rmSync(folder, { recursive: true, force: true })
  console.error(message)
  process.exit(1)
}
