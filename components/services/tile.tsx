import type { Mark, MarkStyle } from '../../dataset/plots.ts'

interface Props {
  style: MarkStyle
  x: number
  y: number
  size: number
  /** A circle stands for another part than the lead. */
  round?: boolean
  name?: string
}

/** One service in a plot. Its shape says what its colour says: full, dashed, dotted, or an empty outline. */
export function Tile({ style, x, y, size, round = false, name }: Props) {
  return (
    <rect
      class={`tile ${style}`}
      x={x + 0.5}
      y={y + 0.5}
      width={size - 1}
      height={size - 1}
      rx={round ? size / 2 : size / 5}
    >
      {name && <title>{name}</title>}
    </rect>
  )
}

/** Marks side by side in runs of one style, where there are too many to draw each. */
export function runsOf(marks: readonly Mark[]): { style: MarkStyle; from: number; count: number }[] {
  const runs: { style: MarkStyle; from: number; count: number }[] = []
  marks.forEach(({ style }, from) => {
    const last = runs.at(-1)
    if (last?.style === style) last.count++
    else runs.push({ style, from, count: 1 })
  })
  return runs
}
