/**
 * Hashes of what is released, in the form that `sha256sum --check` reads.
 * @module
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The file they stand in. */
export const SUMS = 'SHA256SUMS'

/** A line for each file of a folder, in the order of their names. */
export function sumsOf(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name !== SUMS)
    .toSorted()
    .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`)
    .join('')
}

/** A line as `sha256sum` writes it; only of files in the folder itself. */
const LINE = /^([\da-f]{64}) [ *]([^/\\]+)$/

/** What in a folder is not as its SHA256SUMS says, a sentence each. */
export function changedIn(folder: string): string[] {
  if (!isFile(join(folder, SUMS))) return [`${folder} has no ${SUMS}.`]
  const lines = readFileSync(join(folder, SUMS), 'utf8').split(/\r?\n/).filter(Boolean)
  if (lines.length === 0) return [`${SUMS} names no file.`]
  const listed = lines.map((line) => LINE.exec(line))
  if (listed.includes(null)) return [`Line ${listed.indexOf(null) + 1} of ${SUMS} is no hash and name of a file.`]
  const sums = new Map(listed.map((line) => [line?.[2] ?? '', line?.[1] ?? '']))
  return [
    ...[...sums].flatMap(([name, sum]) => {
      if (!isFile(join(folder, name))) return [`${name} is missing.`]
      return sha256(readFileSync(join(folder, name))) === sum
        ? []
        : [`${name} is not what it was when ${SUMS} was written.`]
    }),
    ...readdirSync(folder)
      .filter((name) => name !== SUMS && !sums.has(name))
      .map((name) => `${name} is not named in ${SUMS}.`),
  ]
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** The hash of some bytes, as people compare it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
