/**
 * Reads a list that somebody brings: bookmarks, a password manager's export, a plain list, a vendor list, a hosts file.
 * @module
 */
import { readCsv, tableIn } from './csv.ts'
import { decode, lineAt, type NoText } from './decode.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { readLines } from './lines.ts'
import { Names } from './names.ts'
import { readXml } from './xml.ts'

/** Larger files are not read, in bytes. */
export const LARGEST_LIST = 50_000_000

type ListFormat = 'html' | 'json' | 'table' | 'lines'

/** What kept a list from being read whole, and on which line, where that can be told. */
export interface ListProblem {
  kind:
    | 'too-large'
    | NoText
    | 'damaged-text'
    | 'encrypted-export'
    | 'broken-json'
    | 'broken-table'
    | 'no-column'
    | 'nothing'
  line: number | null
}

/** What a list holds. */
export interface ListContents {
  /** Null where it could not be told. */
  format: ListFormat | null
  /** Host names, each with how often it stands in the list. */
  names: ReadonlyMap<string, number>
  /** Places without the address of a web site. */
  skipped: number
  problem: ListProblem | null
}

/**
 * The host names of a file. What can be read of a broken one is read.
 * @param onProgress told the share that is read, from 0 to 1
 */
export function readList(bytes: Uint8Array, onProgress: (share: number) => void = () => undefined): ListContents {
  if (bytes.length > LARGEST_LIST) return nothing('too-large')
  const decoded = decode(bytes)
  if (!decoded.ok) return nothing(decoded.kind)
  const contents = readText(decoded.text, onProgress)
  if (decoded.damagedLine === null || contents.problem !== null) return contents
  return { ...contents, problem: { kind: 'damaged-text', line: decoded.damagedLine } }
}

/** The host names of a pasted text. */
export function readText(text: string, onProgress: (share: number) => void = () => undefined): ListContents {
  const names = new Names()
  const onRead = (characters: number) => onProgress(Math.min(1, characters / text.length))
  const { format, problem } = readInto(names, text, onRead)
  return { format, names: names.counts, skipped: names.skipped, problem: problem ?? noneIn(names) }
}

function readInto(
  names: Names,
  text: string,
  onRead: (characters: number) => void,
): Pick<ListContents, 'format' | 'problem'> {
  const beginning = text
    .slice(0, 2_000)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^<(?:!doctype|!--|html|dl|title|meta|a\s)/i.test(beginning)) {
    readHtml(text, names, onRead)
    return { format: 'html', problem: null }
  }
  if (/^<(?:\?xml|plist|opml|xbel|urlset)/i.test(beginning)) {
    readXml(text, names, onRead)
    return { format: 'html', problem: null }
  }
  // A shortcut of Windows or Linux begins with the name of its part in brackets.
  if (/^[[{]/.test(beginning) && !/^\[[a-z][a-z .-]*\]\s*$/im.test(beginning.split('\n')[0] ?? '')) {
    return { format: 'json', problem: jsonProblem(text, names) }
  }
  const table = tableIn(text)
  if (table !== null)
    return {
      format: 'table',
      problem: tableProblem(table, lineAt(text, text.length - table.length) - 1, names, onRead),
    }
  readLines(text.replace(/\r\n?/g, '\n'), names, onRead)
  return { format: 'lines', problem: null }
}

function jsonProblem(text: string, names: Names): ListProblem | null {
  const problem = readJson(text.replace(/^\ufeff/, ''), names)
  if (problem === null) return null
  if (problem.kind === 'encrypted') return { kind: 'encrypted-export', line: null }
  return { kind: 'broken-json', line: lineAt(text, problem.place) }
}

function tableProblem(
  text: string,
  linesAbove: number,
  names: Names,
  onRead: (characters: number) => void,
): ListProblem | null {
  const problem = readCsv(text, names, onRead)
  if (problem === null) return null
  return problem.kind === 'quotes'
    ? { kind: 'broken-table', line: problem.row + linesAbove }
    : { kind: 'no-column', line: null }
}

function noneIn(names: Names): ListProblem | null {
  return names.counts.size === 0 ? { kind: 'nothing', line: null } : null
}

function nothing(kind: ListProblem['kind']): ListContents {
  return { format: null, names: new Map(), skipped: 0, problem: { kind, line: null } }
}
