/**
 * Comma-separated values (RFC 4180) that a spreadsheet takes as text, whatever stands in them.
 * @module
 */

/**
 * A spreadsheet takes a cell that begins so for a formula, the full-width forms included; an apostrophe makes it text.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * UTF-8 with a byte order mark, which makes a spreadsheet read Chinese right; lines ended by CR LF. Numbers stay
 * numbers.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
