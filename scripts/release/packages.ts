/**
 * Everything that a release consists of, made from a project's builds.
 * @module
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pack } from '../pack.ts'
import { billOfMaterials } from './materials.ts'
import { packSources } from './sources.ts'
import { SUMS, sumsOf } from './sums.ts'

/** The browsers that there are packages for. */
export const TARGETS = ['chrome', 'edge', 'firefox', 'safari'] as const

/** No store and no person waits long for this much, and no package has a reason to be larger. */
export const LARGEST = 2_000_000

/** The name of a target's package. */
export function packageName(version: string, target: string): string {
  return `whereabouts-${version}-${target}.zip`
}

/** The name of the archive of sources. */
export function sourcesName(version: string): string {
  return `whereabouts-${version}-sources.zip`
}

/**
 * Packs the builds of these targets with sources, bill of materials and hashes into a folder, which is there whole or,
 * when anything goes wrong, as it was before. @returns sizes in bytes by name
 */
export async function makePackages(
  root: string,
  targets: readonly string[],
  folder: string,
  bill: (root: string) => string = billOfMaterials,
): Promise<Record<string, number>> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  mkdirSync(dirname(folder), { recursive: true })
  const made = mkdtempSync(`${folder}-`)
  chmodSync(made, 0o755)
  try {
    const sizes: Record<string, number> = {}
    for (const target of targets) {
      const name = packageName(version, target)
      const size = await pack(join(root, '.output', `${target}-mv3`), join(made, name))
      if (size > LARGEST) throw new Error(`${name} has ${size} bytes; more than ${LARGEST} is not released.`)
      sizes[name] = size
    }
    sizes[sourcesName(version)] = await packSources(root, join(made, sourcesName(version)))
    writeFileSync(join(made, `whereabouts-${version}-materials.cdx.json`), bill(root))
    writeFileSync(join(made, SUMS), sumsOf(made))
    replace(folder, made)
    return sizes
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

/** Puts a folder in the place of another. */
function replace(folder: string, made: string): void {
  const old = `${folder}.old`
  rmSync(old, { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(made, folder)
  rmSync(old, { recursive: true, force: true })
}
