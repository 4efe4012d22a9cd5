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
  unit: 'ns' | 'µs' | 'ms' | 'bytes'
  runs?: number
}

/** Median and worst of measurements. */
export function figure(what: string, unit: Figure['unit'], values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b)
  const worst = sorted.at(-1)
  if (worst === undefined) throw new Error(`${what}: nothing was measured`)
  const half = (sorted.length - 1) / 2
  const median = ((sorted[Math.floor(half)] ?? worst) + (sorted[Math.ceil(half)] ?? worst)) / 2
  return { what, unit, median, worst, runs: sorted.length }
}

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, median, worst, unit, runs }) => [
    what,
    shown(median, unit),
    worst === undefined ? '' : shown(worst, unit),
    runs === undefined ? '' : String(runs),
  ])
  const head = ['what', 'median', 'worst', 'runs']
  const widths = head.map((title, place) => Math.max(title.length, ...rows.map((row) => row[place]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, place) => (place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, place) => (place === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

function shown(value: number, unit: Figure['unit']): string {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: unit === 'bytes' || value >= 100 ? 0 : 1 })
  return `${number.format(value)} ${unit}`
}
