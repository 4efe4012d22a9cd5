import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, textWidth } from './label-rows.ts'

const WIDTH = 300
const anyLabels = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: WIDTH }), width: fc.integer({ min: 5, max: 290 }) }))
  .map((labels) => labels.toSorted((a, b) => a.x - b.x))

describe('labels over a plot', () => {
  it.each(['end', 'middle'] as const)('never cover one another and stay within the width (%s)', (anchor) => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const placed = placeLabels(labels, WIDTH, anchor).map((place, n) => ({
          ...place,
          right: place.left + (labels[n]?.width ?? 0),
        }))
        placed.forEach((one, n) => {
          expect(one.left).toBeGreaterThanOrEqual(0)
          expect(one.right).toBeLessThanOrEqual(WIDTH)
          for (const other of placed.slice(n + 1)) {
            if (other.row === one.row) expect(other.left >= one.right || other.right <= one.left).toBe(true)
          }
        })
      }),
    )
  })

  it('are crossed by no line where each has room before its own', () => {
    fc.assert(
      fc.property(anyLabels, (all) => {
        const labels = all.filter(({ x, width }) => width <= x)
        const placed = placeLabels(labels, WIDTH, 'end')
        for (const [n, one] of placed.entries()) {
          for (const [m, other] of placed.entries()) {
            const line = labels[m]?.x ?? 0
            const crosses = line > one.left && line < one.left + (labels[n]?.width ?? 0)
            if (other.row > one.row) expect(crosses).toBe(false)
          }
        }
      }),
    )
  })

  it('stand in one row where there is room, and are stairs where they are close', () => {
    const at = (x: number) => ({ x, width: 50 })
    expect(placeLabels([at(60), at(120), at(280)], WIDTH, 'end').map(({ row }) => row)).toEqual([0, 0, 0])
    expect(placeLabels([at(100), at(120), at(280)], WIDTH, 'end')).toEqual([
      { row: 0, left: 50 },
      { row: 1, left: 70 },
      { row: 0, left: 230 },
    ])
    expect(placeLabels([{ x: 100, width: 12 }], WIDTH, 'middle')).toEqual([{ row: 0, left: 94 }])
  })
})

describe('the width of a text', () => {
  it('takes Chinese characters as wide as high', () => {
    expect(textWidth('网络安全法', 12)).toBe(60)
    expect(textWidth('abcde', 12)).toBeLessThan(40)
  })
})
