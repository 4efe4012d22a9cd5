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
 * Each label in the lowest row where it fits, in the order given, which is that of their marks. A text that would run over the right end stands
 * before its mark; one that fits on neither side begins at the left end.
 */
export function placeLabels(labels: readonly Label[], width: number): PlacedLabel[] {
  const rows: { left: number; right: number }[][] = []
  return labels.map((label) => {
    const anchor = label.x + label.width > width ? 'end' : 'start'
    const left = anchor === 'start' ? label.x : Math.max(0, label.x - label.width)
    const right = left + label.width
    const free = rows.findIndex((taken) =>
      taken.every((other) => right + GAP <= other.left || left >= other.right + GAP),
    )
    const row = free === -1 ? rows.length : free
    rows[row] = [...(rows[row] ?? []), { left, right }]
    return { row, anchor, left }
  })
}

/** About how wide a text is at a size, without measuring: Chinese characters are square, others in bold about six tenths as wide. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? size : size * 0.61), 0)
}
