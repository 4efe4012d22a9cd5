/**
 * Builds the packages once more from the archive of sources alone, and compares.
 * @module
 */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import JSZip from 'jszip'
import { ROOT } from '../command.ts'
import { changedIn, sha256 } from './sums.ts'

/** A step of the rebuilding: whether it succeeded. */
type Step = (folder: string) => boolean

interface Steps {
  /** Puts the locked packages there. */
  install: Step
  /** Makes the packages, in `.output/packages`. */
  build: Step
}

/**
 * What differs between a folder of packages and what its archive of sources gives, a sentence each; empty when all is
 * the same.
 */
export async function differencesOnRebuild(folder: string, { install, build }: Steps): Promise<string[]> {
  const changed = changedIn(folder)
  if (changed.length > 0) return changed
  const sources = readdirSync(folder).find((name) => name.endsWith('-sources.zip'))
  if (sources === undefined) return [`${folder} has no archive of sources.`]
  const place = mkdtempSync(join(tmpdir(), 'rebuild-'))
  try {
    const refused = await unpack(join(folder, sources), place).then(() => null, String)
    if (refused !== null) return [`The archive of sources cannot be unpacked: ${refused}`]
    if (!install(place))
      return ['The locked packages could not be installed for the archive of sources: see the message above.']
    if (!build(place)) return ['The archive of sources could not be built: see the message above.']
    return different(folder, join(place, '.output', 'packages'))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/**
 * Uses the packages of this project, where the lockfile is the same: much faster, and they are checked by their hashes
 * already.
 */
export function linkPackages(place: string): boolean {
  symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'), 'junction')
  return true
}

/** Runs a script of the project as it is in the archive. */
export function runThere(place: string, script: string, args: readonly string[]): boolean {
  const run = spawnSync(process.execPath, [join('scripts', script), ...args], { cwd: place, encoding: 'utf8' })
  if (run.status !== 0) console.error(`${run.stdout}${run.stderr}`)
  return run.status === 0
}

/** Unpacks a zip archive, which must stay within the folder. */
export async function unpack(archive: string, folder: string): Promise<void> {
  const { files } = await JSZip.loadAsync(readFileSync(archive))
  for (const [name, entry] of Object.entries(files)) {
    const path = resolve(folder, name)
    if (!path.startsWith(resolve(folder) + sep)) throw new Error(`${archive} has a file outside of it: ${name}`)
    if (entry.dir) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, await entry.async('nodebuffer'))
  }
}

function different(one: string, other: string): string[] {
  return readdirSync(one).flatMap((name) => {
    if (!existsSync(join(other, name))) return [`${name} is not made from the archive of sources.`]
    const [was, is] = [one, other].map((folder) => sha256(readFileSync(join(folder, name))))
    return was === is ? [] : [`${name} comes out otherwise from the archive of sources: ${was} became ${is}.`]
  })
}
