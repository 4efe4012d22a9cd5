import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { FAULTS } from './list.ts'

const ROOT = join(import.meta.dirname, '..', '..')

it.each(FAULTS)('the fault in $file can be made, once, and leaves code: $from', ({ file, from, to }) => {
  const [before, after, ...more] = readFileSync(join(ROOT, file), 'utf8').split(from)
  expect(after, 'is not there').toBeDefined()
  expect(more, 'is there more than once').toEqual([])
  expect(parseSync(file, `${before}${to}${after}`).errors).toEqual([])
})
