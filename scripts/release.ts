/**
 * Makes a release as far as a machine can: looks whether everything is in order, builds the packages, builds them once
 * more from the archive of sources with packages fetched anew, and compares. Tagging and publishing are left to
 * .github/workflows/release.yml or to whoever runs it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROJECT } from '../project.ts'
import { npmPath, ROOT, runs } from './command.ts'
import { optionsOf, refuse } from './options.ts'
import { notesOf, releaseProblems } from './release/ready.ts'
import { differencesOnRebuild, runThere } from './release/rebuild.ts'
import { submission } from './release/submit.ts'
import { changedIn } from './release/sums.ts'
import { writeWhole } from './write-file.ts'

const USAGE = `Usage: npm run release -- [--check | --verify FOLDER | --submit FOLDER [--meant]]

Without an option: checks, builds into .output/packages/, builds again from the archive of sources, compares; then says how to go on.
  --check          looks whether a release could be made, and makes nothing
  --verify FOLDER  builds the packages of a folder again from the archive of sources in it, and compares
  --submit FOLDER  asks the stores whose secrets are in the environment whether they would take the packages
  --meant          hands the packages in instead of asking`

const options = optionsOf(USAGE, {
  check: { type: 'boolean' },
  verify: { type: 'string' },
  submit: { type: 'string' },
  meant: { type: 'boolean' },
})
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
if (options.meant && options.submit === undefined) refuse('--meant goes with --submit', USAGE)
if (options.verify !== undefined) await verify(folderNamed(options.verify))
else if (options.submit !== undefined) submit(folderNamed(options.submit))
else {
  end(releaseProblems(ROOT, PROJECT), `Nothing is in the way of releasing ${version}.`)
  if (!options.check) await make()
}

async function make(): Promise<void> {
  const folder = join(ROOT, '.output', 'packages')
  if (!runs('node', ['scripts/build.ts', '--zip', '--quiet']))
    end(['The packages could not be made: see the message above.'])
  await verify(folder)
  const notes = join(ROOT, '.output', 'notes.md')
  writeWhole(notes, `${notesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version)}\n`)
  console.log(`Release ${version} is in ${folder}, its notes in ${notes}. Go on with: git tag v${version}`)
}

async function verify(folder: string): Promise<void> {
  const differences = await differencesOnRebuild(folder, {
    install: (place) => {
      const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']
      return spawnSync(process.execPath, [npmPath(), ...args], { cwd: place, stdio: ['ignore', 2, 2] }).status === 0
    },
    build: (place) => runThere(place, 'build.ts', ['--zip', '--quiet']),
  })
  end(differences, 'The archive of sources gives the same packages, byte for byte.')
}

function submit(folder: string): void {
  end(changedIn(folder), 'The packages are those that SHA256SUMS names.')
  const { args, leftOut } = submission(process.env, folder, version, options.meant === true)
  for (const sentence of leftOut) console.log(sentence)
  if (args.length > 0 && !runs('wxt', args)) end(['A store did not take its package: see the message above.'])
}

function folderNamed(name: string): string {
  if (!existsSync(name)) refuse(`there is no folder ${name}`, USAGE)
  return resolve(name)
}

/** Says that all is well, or ends the script with what is not. */
function end(problems: readonly string[], well?: string): void {
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
  if (well !== undefined) console.log(well)
}
