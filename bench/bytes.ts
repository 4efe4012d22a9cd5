/**
 * What a build weighs.
 * @module
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesIn, pack } from '../scripts/pack.ts'
import type { Figure } from './stats.ts'

/** The service with the longest notice. */
const LONGEST = 'apple-icloud'

/** Bytes of the longest notice and of the whole package. */
export async function byteFigures(build: string): Promise<Figure[]> {
  return [
    bytes(`notice of ${LONGEST}, in every language`, weightOf(build, [`data/notice/${LONGEST}.js`])),
    bytes('whole package, unpacked', weightOf(build, filesIn(build))),
    bytes('whole package, zip', await zipped(build)),
  ]
}

/** Bytes of the package that a build makes. */
export async function zipped(build: string): Promise<number> {
  const made = mkdtempSync(join(tmpdir(), 'whereabouts-package-'))
  try {
    return await pack(build, join(made, 'package.zip'))
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

function bytes(what: string, median: number): Figure {
  return { what, unit: 'bytes', median }
}

function weightOf(build: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(build, file)).size, 0)
}
