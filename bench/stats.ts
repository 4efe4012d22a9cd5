/**
 * Numbers out of repeated measurements, and the table they are printed as.
 * @module
 */

/** One line of the table: what was measured, its figures, and how often it was measured. */
export interface Figure {
  what: string
  median: number
  /** The slowest or largest run; left out for what is always the same. */
  worst?: number
  /** The median of what it was measured beside, in turns. */
  beside?: number
  unit: 'ns' | 'µs' | 'ms' | 'MB' | 'bytes'
  runs?: number
}

/** Median and worst of measurements. @param beside of what was measured in turns with it */
export function figure(
  what: string,
  unit: Figure['unit'],
  values: readonly number[],
  beside?: readonly number[],
): Figure {
  const worst = values.toSorted((a, b) => a - b).at(-1)
  if (worst === undefined) throw new Error(`${what}: nothing was measured`)
  return {
    what,
    unit,
    median: medianOf(values),
    worst,
    runs: values.length,
    ...(beside ? { beside: medianOf(beside) } : {}),
  }
}

/** The value in the middle, or between the two there. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = (sorted.length - 1) / 2
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]]
  return (below + above) / 2
}

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, median, worst, beside, unit, runs }) => [
    what,
    written(median, unit),
    worst === undefined ? '' : written(worst, unit),
    beside === undefined ? '' : written(beside, unit),
    beside === undefined ? '' : `${(median / beside).toFixed(2)} x`,
    runs === undefined ? '' : String(runs),
  ])
  return markdown(['what', 'median', 'worst', 'beside', 'ratio', 'runs'], rows)
}

/** A Markdown table; all columns but the first are numbers. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, place) => Math.max(title.length, ...rows.map((row) => row[place]?.length ?? 0)))
  const width = (place: number) => widths[place] ?? 0
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, place) => (place === 0 ? cell.padEnd(width(place)) : cell.padStart(width(place)))).join(' | ')} |`
  const rule = head.map((_, place) => (place === 0 ? '-'.repeat(width(place)) : `${'-'.repeat(width(place) - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** A figure as people read it. */
export function written(value: number, unit: Figure['unit']): string {
  const number = new Intl.NumberFormat('en', {
    maximumFractionDigits: unit === 'MB' ? 2 : unit === 'bytes' || value >= 100 ? 0 : 1,
  })
  return `${number.format(value)} ${unit}`
}
