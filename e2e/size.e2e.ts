import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pack } from '../scripts/pack.ts'
import { indexSizes, popupSizes, type Sizes, total, workerSizes } from '../scripts/sizes.ts'
import { builtFor, TARGETS } from './build.ts'

const KB = 1_000

/** Says which files make up what is too large. */
function within(sizes: Sizes, budget: number): void {
  const breakdown = Object.entries(sizes).map(([path, bytes]) => `${path} ${bytes}`)
  expect(total(sizes), breakdown.join(', ')).toBeGreaterThan(0)
  expect(total(sizes), breakdown.join(', ')).toBeLessThanOrEqual(budget)
}

describe.each(TARGETS)('the build for %s', (target) => {
  it('has a worker script of at most 60 kB, the host index included', () =>
    within(workerSizes(builtFor(target)), 60 * KB))

  it('has a popup that loads at most 60 kB before the notice', () => within(popupSizes(builtFor(target)), 60 * KB))

  it('has a host index of at most 12 kB', () => within(indexSizes(builtFor(target)), 12 * KB))
})

// Edge's build is Chrome's, and Safari's differs in a few lines of the manifest.
describe.each(['chrome', 'firefox'] as const)('the store package for %s', (target) => {
  it('is at most 500 kB', async () => {
    const made = await mkdtemp(join(tmpdir(), 'whereabouts-package-'))
    try {
      expect(await pack(builtFor(target), join(made, 'package.zip'))).toBeLessThanOrEqual(500 * KB)
    } finally {
      await rm(made, { recursive: true, force: true })
    }
  })
})
