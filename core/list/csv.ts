/**
 * Tables: what password managers export, lists of vendors. Only the columns of addresses are looked at.
 * @module
 */
import Papa from 'papaparse'
import type { Names } from './names.ts'

/** Heads of columns with addresses, in the exports of browsers and password managers and in people's own tables. */
const ADDRESS_HEAD =
  /^(?:ur[il]s?(?: \d+)?|web ?sites?(?: url| address)?|sites?|links?|hrefs?|domains?(?: name)?|hosts?(?: ?name)?|home ?page|(?:web )?address(?:es)?|login[_ ]?ur[il]s?|origin|(?:web|internet)?adresse|seite|网址|网站|域名|主页|網址|網站|網域|首頁)$/i
/** How many lines may stand above the head of a table: titles, comments, the `sep=` of spreadsheets. */
const MOST_ABOVE = 10

/**
 * A text from the head of its table on; null where it is no table: neither its first line nor a line soon below is a
 * head.
 */
export function tableIn(text: string): string | null {
  const lines = text.slice(0, 100_000).matchAll(/[^\r\n]+/g)
  let first = true
  let passed = 0
  for (const { 0: line, index } of lines) {
    if (line.replace('\ufeff', '').trim() === '') continue
    const fields = fieldsOf(line)
    const isHead = fields.length >= 2 && (first || columnsOf(fields).length > 0)
    if (isHead) return text.slice(index)
    first = false
    if (++passed >= MOST_ABOVE) break
  }
  return null
}

function fieldsOf(line: string): string[] {
  return Papa.parse<string[]>(line, { delimiter: delimiterOf(line) }).data[0] ?? []
}

/** Why a table gave less than it has. `row` is from 1, the head counted. */
export type CsvProblem = { kind: 'quotes'; row: number } | { kind: 'no-column' }

/**
 * Takes the addresses of a table: of the columns whose head says so, else of the first that begins with `http`. Of no
 * other: a password or a note can look like an address.
 * @param onRead told how many characters are read
 */
export function readCsv(text: string, names: Names, onRead: (characters: number) => void): CsvProblem | null {
  let row = 0
  let columns: readonly number[] | null = null
  let problem: CsvProblem | null = null
  let found = false
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(/^[^\r\n]*/.exec(text)?.[0] ?? ''),
    skipEmptyLines: 'greedy',
    step: ({ data, errors, meta }) => {
      row++
      if (errors.length > 0) problem ??= { kind: 'quotes', row }
      if (row === 1) {
        columns = columnsOf(data)
        onRead(meta.cursor)
        if (columns.length > 0) return
      }
      if (columns === null || columns.length === 0) {
        const place = data.findIndex((field) => /^https?:\/\//i.test(field.trim()))
        if (place !== -1) columns = [place]
      }
      for (const column of columns ?? []) {
        found = true
        names.addAll(data[column] ?? '')
      }
      if (row % 500 === 0) onRead(meta.cursor)
    },
  })
  return problem ?? (found ? null : { kind: 'no-column' })
}

function columnsOf(head: readonly string[]): number[] {
  return head.flatMap((field, place) => (ADDRESS_HEAD.test(field.replace(/^\ufeff/, '').trim()) ? [place] : []))
}

function delimiterOf(line: string): string {
  const counts = [',', ';', '\t'].map((delimiter) => [delimiter, line.split(delimiter).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
