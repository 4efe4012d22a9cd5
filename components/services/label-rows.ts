/**
 * Where labels stand over a plot, so that none covers another, nor the line of another.
 * @module
 */

export interface Label {
  /** Where its line stands, in pixels. */
  x: number
  /** How wide its text is, in pixels. */
  width: number
}

export interface PlacedLabel {
  /** 0 is the row nearest to the plot. */
  row: number
  left: number
}

const GAP = 4

/**
 * Labels as stairs that rise to the right: each ends at its line, or stands over the middle of it, and is a row higher
 * than all before it that reach under it. So each line runs down beside the labels before it. What would begin left of
 * the plot is moved into it.
 * @param labels in the order of their lines
 */
export function placeLabels(labels: readonly Label[], width: number, anchor: 'end' | 'middle'): PlacedLabel[] {
  const placed: (PlacedLabel & { right: number })[] = []
  for (const { x, width: own } of labels) {
    const wanted = anchor === 'end' ? x - own : x - own / 2
    const left = Math.max(0, Math.min(wanted, width - own))
    const under = placed.filter(({ right }) => right + GAP > left)
    placed.push({ row: rowsOf(under), left, right: left + own })
  }
  return placed.map(({ row, left }) => ({ row, left }))
}

/** How many rows labels take. */
export function rowsOf(labels: readonly PlacedLabel[]): number {
  return labels.reduce((most, { row }) => Math.max(most, row + 1), 0)
}

/**
 * About how wide a text is at a size, without measuring: Chinese characters are square, others in bold about six tenths
 * as wide.
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? size : size * 0.61), 0)
}
