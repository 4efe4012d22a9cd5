import { describe, expect, it } from 'vitest'
import { fitted } from './fit-window.ts'

const ASKED = { width: 400, height: 600 }

describe('the popup in its window', () => {
  it.each([
    ['as it asks for', 400, 600, null, null],
    ['a low screen', 400, 480, null, 480],
    ['300 % zoom', 266, 200, 266, 200],
    ['narrow alone', 320, 600, 320, null],
    ['not sized yet', 25, 25, null, null],
    ['not sized yet, as wide as it will be', 400, 0, null, null],
    ['larger than asked for', 800, 700, null, null],
  ])('%s', (_what, width, height, toWidth, toHeight) => {
    expect(fitted({ width, height }, ASKED)).toEqual({ width: toWidth, height: toHeight })
  })
})
