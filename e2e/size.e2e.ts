import { describe, expect, it } from 'vitest'
import { popupSizes, type Sizes, total, workerSizes, zipSize } from '../scripts/sizes.ts'
import { builtFor } from './build.ts'

const KB = 1_000

/** Says which files make up what is too large. */
function within(sizes: Sizes, budget: number): void {
  const breakdown = Object.entries(sizes).map(([path, bytes]) => `${path} ${bytes}`)
  expect(total(sizes), breakdown.join(', ')).toBeLessThanOrEqual(budget)
}

describe.each(['chrome', 'edge', 'firefox', 'safari'] as const)('the build for %s', (target) => {
  it('has a worker script of at most 60 kB', () => within(workerSizes(builtFor(target)), 60 * KB))

  it('has a popup that loads at most 60 kB before the notice', () => within(popupSizes(builtFor(target)), 60 * KB))

  it('makes a package of at most 500 kB', () => {
    expect(zipSize(builtFor(target))).toBeLessThanOrEqual(500 * KB)
  })
})
