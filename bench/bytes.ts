/**
 * What the parts of a build weigh.
 * @module
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack } from '../scripts/pack.ts'
import { indexSizes, popupSizes, total, workerSizes } from '../scripts/sizes.ts'
import type { Figure } from './stats.ts'

/** The service and language whose notice is weighed: the one with the most facts. */
const SERVICE = 'apple-icloud'
const LANGUAGE = 'en'

/** Bytes of worker, popup, one notice and the whole package of an unpacked build. */
export async function byteFigures(build: string): Promise<Figure[]> {
  return [
    bytes('worker with all it imports', total(workerSizes(build))),
    bytes('popup’s first load, without the notice', total(popupSizes(build))),
    bytes(`data of one notice (${SERVICE}, English)`, weightOf(build, noticeFiles(build))),
    bytes('whole package, unpacked', weightOf(build, filesOf(build))),
    bytes('host index, with what looks things up in it', total(indexSizes(build))),
    bytes('whole package, zip', await zipped(build)),
  ]
}

async function zipped(build: string): Promise<number> {
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

function filesOf(build: string): string[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(build, path)).isFile(),
  )
}

/** The files that platform/bundled.ts reads for a notice. */
function noticeFiles(build: string): string[] {
  const [, shelf] =
    /^export default \[(\d+),/.exec(readFileSync(join(build, `data/notice/${SERVICE}.js`), 'utf8')) ?? []
  if (shelf === undefined) throw new Error(`data/notice/${SERVICE}.js: expected the number of its shelf first`)
  const texts = `texts/${LANGUAGE}`
  const names = [
    'shapes',
    'names',
    `notice/${SERVICE}`,
    `sources/${shelf}`,
    `${texts}/names`,
    `${texts}/notices-${shelf}`,
  ]
  return names.map((name) => `data/${name}.js`)
}
