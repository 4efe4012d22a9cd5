/**
 * What a check says about a file of the dataset.
 * @module
 */

export interface Problem {
  /** An error stops the build; a warning is listed. */
  severity: 'error' | 'warning'
  /** The file, with the name of the data folder: `data/services/x.json`. */
  file: string
  /** The field inside the file: `claims[2].sources[0]`; empty where the whole file is meant. */
  field: string
  expected: string
  found: string
  /** What would mend it. */
  hint?: string
  /** The check that found it; none where the file could not be read or parsed. */
  check?: string
}

/** A problem without its place. */
export type Finding = Pick<Problem, 'expected' | 'found' | 'hint'>

/** A value as a message shows it: JSON, so that control characters are escaped, cut to 80 characters. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing'
  // JSON leaves the characters that turn the direction of writing as they are, and they would scramble the message too.
  const text = JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** The problem in one line: `data/services/x.json: claims[2].sources[0]: expected …, found … (hint)`. */
export function describe({ file, field, expected, found, hint }: Problem): string {
  const place = field === '' ? file : `${file}: ${field}`
  return `${place}: expected ${expected}, found ${found}${hint === undefined ? '' : ` (${hint})`}`
}
