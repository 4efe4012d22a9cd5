/**
 * Fuzzing with a corpus that is kept. What is in `corpus/SUBJECT/` is tried in every run, and then what comes of
 * changing it: a fixed few hundred in an ordinary run, ten minutes of others with `--full`, or as many seconds as
 * WHEREABOUTS_FUZZ says. What fails is put into the corpus, made as small as it goes, and fails from then on until the
 * fault is mended.
 * @module
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { edited } from './edits.ts'

const TEN_MINUTES = 600
const SECONDS = process.env.WHEREABOUTS_FULL === '1' ? TEN_MINUTES : Number(process.env.WHEREABOUTS_FUZZ ?? 0)
const CORPUS = fileURLToPath(new URL('./corpus/', import.meta.url))
/** Where an input that never ends is found after the run had to be stopped. */
const TRYING = fileURLToPath(new URL('../.output/fuzz/', import.meta.url))
/** Milliseconds of work after which an input counts as one that hangs. */
const HANG = 2_000

/** What has to hold for any text; it throws where it does not. */
export type Check = (text: string) => void | Promise<void>

interface Options {
  /** Texts that are as they should be, from the fixtures of other tests. */
  readonly sound?: readonly string[]
  /** How many changed texts an ordinary run tries. */
  readonly runs?: number
}

/** Defines the tests of a subject. */
export function fuzz(subject: string, check: Check, { sound = [], runs = 300 }: Options = {}): void {
  const folder = join(CORPUS, subject)
  const corpus = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const starts = [...sound, ...corpus.map(({ text }) => text)]
  const inTime: Check = async (text) => {
    const start = process.cpuUsage()
    await check(text)
    // Of the processor alone: a busy machine is slow for other reasons.
    const { user, system } = process.cpuUsage(start)
    const taken = (user + system) / 1_000
    if (SECONDS > 0 && taken > HANG) throw new Error(`It took ${Math.round(taken)} ms`)
  }

  describe(`any of the ${subject}`, () => {
    it.each(corpus)('as in $name', ({ text }) => inTime(text))

    it(
      'changed in any way',
      async () => {
        mkdirSync(TRYING, { recursive: true })
        const property = fc.asyncProperty(edited(starts), async (text) => {
          if (SECONDS > 0) writeFileSync(join(TRYING, subject), text)
          await inTime(text)
        })
        const amount =
          SECONDS > 0
            ? {
                numRuns: Number.MAX_SAFE_INTEGER,
                interruptAfterTimeLimit: SECONDS * 1_000,
                markInterruptAsFailure: false,
              }
            : { numRuns: runs, seed: 1 }
        const { counterexample, errorInstance } = await fc.check(property, amount)
        if (counterexample === null) return
        const [text] = counterexample
        const name = `found-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
        writeFileSync(join(folder, name), text)
        throw new Error(`Kept as fuzz/corpus/${subject}/${name}`, { cause: errorInstance })
      },
      20_000 + SECONDS * 2_000,
    )
  })
}
