/**
 * Hashes of what is released, in the form that `sha256sum --check` reads.
 * @module
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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

/** What in a folder is not as its SHA256SUMS says, a sentence each. */
export function changedIn(folder: string): string[] {
  if (!existsSync(join(folder, SUMS))) return [`${folder} has no ${SUMS}.`]
  const listed = readFileSync(join(folder, SUMS), 'utf8').split('\n').filter(Boolean)
  if (listed.length === 0) return [`${SUMS} names no file.`]
  const names = listed.map((line) => line.slice(66))
  return [
    ...listed.flatMap((line) => {
      const [sum, name] = [line.slice(0, 64), line.slice(66)]
      if (!existsSync(join(folder, name))) return [`${name} is missing.`]
      return sha256(readFileSync(join(folder, name))) === sum
        ? []
        : [`${name} is not what it was when ${SUMS} was written.`]
    }),
    ...readdirSync(folder)
      .filter((name) => name !== SUMS && !names.includes(name))
      .map((name) => `${name} is not named in ${SUMS}.`),
  ]
}

/** The hash of some bytes, as people compare it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
