/**
 * Comma-separated values (RFC 4180) that a spreadsheet takes as text, whatever stands in them.
 * @module
 */

/** A spreadsheet runs what begins with one of these as a formula; a leading apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r\n]/

/** One line a row, fields quoted where needed, lines ended by CR LF. Numbers stay numbers. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
