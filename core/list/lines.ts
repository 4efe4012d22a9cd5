/**
 * Plain lists: an address or host a line, and hosts files.
 * @module
 */
import { withoutMarkup } from '../pieces.ts'
import type { Names } from './names.ts'

/** A line of a hosts file: an address of the network, then names. */
const HOSTS_LINE = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]*::?[0-9a-f:]*)\s+(\S.*)$/i
const COMMENT = /(?:^|\s)#.*$/
const WITH_SCHEME = /^["'(<[]?(https?:\/\/\S+?)["')>\],.;]*$/i
/** A shortcut of Windows or Linux: of its fields only this one is looked at. */
const SHORTCUT_FIELD = /^(?:base)?url=(.*)$/i
/** Longer lines are searched for no links: no such line is written by hand, and searching it could take minutes. */
const LONGEST_WITH_LINKS = 2_000
const LINK = /\]\(|\]:\s|<a\s/i
const STEP = 1_000

/**
 * Takes one address a line: the line itself, or the one in it that begins with http. Of a line of other words nothing
 * is taken, since any of them could be a name or a password.
 * @returns whether any line was an address
 */
export function readLines(text: string, names: Names, onRead: (characters: number) => void): boolean {
  let found = false
  let at = 0
  for (let number = 1; at <= text.length; number++) {
    const end = text.indexOf('\n', at)
    const next = end === -1 ? text.length : end
    if (readLine(text.slice(at, next), names)) found = true
    at = next + 1
    if (number % STEP === 0) onRead(at)
  }
  return found
}

function readLine(raw: string, names: Names): boolean {
  const line = raw.trim().replace(COMMENT, '').trim()
  if (line === '') return false
  const [, hosts] = HOSTS_LINE.exec(line) ?? []
  const words = (hosts ?? line).split(/\s+/)
  const [, shortcut] = SHORTCUT_FIELD.exec(line) ?? []
  if (shortcut !== undefined) return names.add(shortcut)
  if (line.length <= LONGEST_WITH_LINKS && LINK.test(line)) return readLink(line, names)
  if (hosts !== undefined) return words.map((word) => names.add(word)).includes(true)
  const withScheme = words.map((word) => WITH_SCHEME.exec(word)?.[1]).find((address) => address !== undefined)
  if (withScheme !== undefined) return names.add(withScheme)
  if (words.length === 1) return names.add(line.replace(/[,;]+$/, ''))
  names.skipped++
  return false
}

/** Links in Markdown or HTML: where they lead, and nothing of what they are called. */
function readLink(line: string, names: Names): boolean {
  const addresses = withoutMarkup(line)
    .split(/\s+/)
    .filter((word) => /^https?:\/\//i.test(word))
  if (addresses.length === 0) names.skipped++
  return addresses.map((address) => names.add(address)).includes(true)
}
