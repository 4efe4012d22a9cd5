import { afterAll, beforeAll, describe } from 'vitest'
import type { BrowserKind } from '../../webext-harness/index.ts'
import { KINDS, shared } from '../fixture.ts'
import { Surface } from './surface.ts'

/**
 * Defines the same tests for both browsers, with one surface that goes from test to test: opening one for each would
 * take most of the time.
 */
export function onEachSurface(define: (surface: () => Surface, kind: BrowserKind) => void): void {
  describe.each(KINDS)('in %s', (kind) => {
    const fixture = shared(kind)
    let surface: Surface | undefined
    beforeAll(async () => {
      surface = await Surface.open(fixture)
    })
    afterAll(() => fixture.reset())
    define(() => {
      if (surface === undefined) throw new Error(`${kind} is not running`)
      return surface
    }, kind)
  })
}
