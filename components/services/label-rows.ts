/**
 * Where labels stand along a line so that none covers another.
 * @module
 */

export interface Label {
  /** Where its mark stands, in pixels. */
  x: number
  /** How wide its text is, in pixels. */
  width: number
}

export interface PlacedLabel {
  /** 0 is the row nearest to the plot. */
  row: number
  /** Whether the text runs on from the mark, or up to it because it would not fit. */
  anchor: 'start' | 'end'
  left: number
}

const GAP = 10

/**
 * Each label in the lowest row where it fits, in the order given, which is that of their marks: after its mark, or
 * before it where that takes fewer rows for all of them. One that fits on neither side of its mark begins at the left
 * end.
 */
export function placeLabels(labels: readonly Label[], width: number): PlacedLabel[] {
  const after = placed(labels, (label) => sidesOf(label, width))
  const before = placed(labels, (label) => sidesOf(label, width).toReversed())
  return rowsOf(before) < rowsOf(after) ? before : after
}

/** How many rows labels take. */
export function rowsOf(labels: readonly PlacedLabel[]): number {
  return labels.reduce((most, { row }) => Math.max(most, row + 1), 0)
}

/** Each label in the lowest row where one of its sides is free, the first of them. */
function placed(labels: readonly Label[], sides: (label: Label) => readonly Side[]): PlacedLabel[] {
  const rows: { left: number; right: number }[][] = []
  return labels.map((label) => {
    for (let row = 0; ; row++) {
      const taken = rows[row] ?? []
      const free = sides(label).find(({ left }) =>
        taken.every((other) => left + label.width + GAP <= other.left || left >= other.right + GAP),
      )
      if (free === undefined) continue
      rows[row] = [...taken, { left: free.left, right: free.left + label.width }]
      return { row, ...free }
    }
  })
}

type Side = Omit<PlacedLabel, 'row'>

/** Where a label can stand. */
function sidesOf(label: Label, width: number): Side[] {
  const after = { anchor: 'start' as const, left: label.x }
  const before = { anchor: 'end' as const, left: label.x - label.width }
  const sides = [after, before].filter(({ left }) => left >= 0 && left + label.width <= width)
  return sides.length > 0 ? sides : [{ anchor: 'end', left: 0 }]
}

/**
 * About how wide a text is at a size, without measuring: Chinese characters are square, others in bold about six tenths
 * as wide.
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? size : size * 0.61), 0)
}
