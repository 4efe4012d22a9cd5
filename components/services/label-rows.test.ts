import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, textWidth } from './label-rows.ts'

const WIDTH = 300
const anyLabels = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: WIDTH }), width: fc.integer({ min: 5, max: 290 }) }))
  .map((labels) => labels.toSorted((a, b) => a.x - b.x))

describe('labels along a line', () => {
  it('never cover one another and stay within the width', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const placed = placeLabels(labels, WIDTH).map((place, n) => ({
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

  it('stand in one row where there is room, the last before its mark where it would run out', () => {
    const labels = [
      { x: 10, width: 50 },
      { x: 100, width: 50 },
      { x: 280, width: 50 },
    ]
    expect(placeLabels(labels, WIDTH)).toEqual([
      { row: 0, anchor: 'start', left: 10 },
      { row: 0, anchor: 'start', left: 100 },
      { row: 0, anchor: 'end', left: 230 },
    ])
  })
})

describe('labels that stand close', () => {
  it('stand on both sides of their marks where that takes fewer rows', () => {
    const labels = [
      { x: 150, width: 80 },
      { x: 165, width: 80 },
    ]
    expect(placeLabels(labels, WIDTH)).toEqual([
      { row: 0, anchor: 'end', left: 70 },
      { row: 0, anchor: 'start', left: 165 },
    ])
  })
})

describe('the width of a text', () => {
  it('takes Chinese characters as wide as high', () => {
    expect(textWidth('网络安全法', 12)).toBe(60)
    expect(textWidth('abcde', 12)).toBeLessThan(40)
  })
})
