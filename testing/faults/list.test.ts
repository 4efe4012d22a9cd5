import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FAULTS } from './list.ts'

const ROOT = join(import.meta.dirname, '..', '..')

// Not in the copies that the faults are made in: there one of them is gone.
it.skipIf(process.env.WHEREABOUTS_FAULTS)('every fault can be made: what it changes stands once in its file', () => {
  const stale = FAULTS.filter(({ file, from }) => readFileSync(join(ROOT, file), 'utf8').split(from).length !== 2)
  expect(stale.map(({ file, from }) => `${file}: ${from}`)).toEqual([])
})
