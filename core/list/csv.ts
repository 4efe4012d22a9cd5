/**
 * Tables: what password managers export, lists of vendors. Only the columns of addresses are looked at.
 * @module
 */
import Papa from 'papaparse'
import type { Names } from './names.ts'

/** Heads of columns with addresses, in the exports of browsers and password managers and in people's own tables. */
const ADDRESS_HEAD =
  /^(?:ur[il]s?|web ?sites?(?: url| address)?|sites?|links?|hrefs?|domains?(?: name)?|hosts?(?: ?name)?|home ?page|(?:web )?address(?:es)?|login[_ ]?ur[il]s?|origin|网址|网站|域名|主页|網址|網站|網域|首頁)$/i

/** Whether a text is a table: its first line with anything in it has at least two columns. */
export function isTable(text: string): boolean {
  const first =
    text
      .slice(0, 100_000)
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? ''
  const { data } = Papa.parse<string[]>(first, { delimiter: delimiterOf(first) })
  return (data[0]?.length ?? 0) >= 2
}

/** Why a table gave less than it has. `row` is from 1, the head counted. */
export type CsvProblem = { kind: 'quotes'; row: number } | { kind: 'no-column' }

/**
 * Takes the addresses of a table: of the columns whose head says so, else of those whose fields begin with `http`.
 * @param onRead told how many characters are read
 */
export function readCsv(text: string, names: Names, onRead: (characters: number) => void): CsvProblem | null {
  let row = 0
  let columns: readonly number[] | null = null
  let problem: CsvProblem | null = null
  let found = false
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text.slice(0, text.indexOf('\n') + 1 || text.length)),
    skipEmptyLines: 'greedy',
    step: ({ data, errors, meta }) => {
      row++
      if (errors.length > 0) problem ??= { kind: 'quotes', row }
      if (row === 1) {
        columns = columnsOf(data)
        onRead(meta.cursor)
        if (columns.length > 0) return
      }
      if (columns !== null && columns.length > 0) {
        found = true
        for (const column of columns) names.addAll(data[column] ?? '')
      } else {
        for (const field of data) {
          if (!/^https?:\/\//i.test(field.trim())) continue
          found = true
          names.add(field)
        }
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
