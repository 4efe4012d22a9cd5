/**
 * Bytes of a file that somebody chose, as text.
 * @module
 */

/** What a file is that is no text, told by how it begins. */
export type NoText = 'archive' | 'encrypted' | 'database' | 'property-list' | 'document' | 'unknown'

export type Decoded =
  | { ok: true; text: string /** The first line with bytes that are no text, or null. */; damagedLine: number | null }
  | { ok: false; kind: NoText }

const BEGINNINGS: readonly (readonly [kind: NoText, bytes: readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['encrypted', [0x03, 0xd9, 0xa2, 0x9a]],
  ['database', [...'SQLite format 3'].map((letter) => letter.charCodeAt(0))],
  ['property-list', [...'bplist'].map((letter) => letter.charCodeAt(0))],
  ['document', [...'%PDF'].map((letter) => letter.charCodeAt(0))],
]

/** How much of a file is looked at to tell what it is, in bytes. */
const SAMPLE = 4096

/**
 * UTF-8, or UTF-16 where a byte order mark or the zeros beside Latin letters say so. What are no characters are marked
 * as such.
 */
export function decode(bytes: Uint8Array): Decoded {
  const known = BEGINNINGS.find(([, beginning]) => beginning.every((byte, place) => bytes[place] === byte))
  if (known) return { ok: false, kind: known[0] }
  const encoding = encodingOf(bytes)
  if (encoding === null) return { ok: false, kind: 'unknown' }
  const text = new TextDecoder(encoding).decode(bytes)
  const damaged = text.indexOf('\ufffd')
  return { ok: true, text, damagedLine: damaged === -1 ? null : lineAt(text, damaged) }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = (parity: 0 | 1) => sample.filter((byte, place) => byte === 0 && place % 2 === parity).length
  const [even, odd] = [zeros(0), zeros(1)]
  if (even === 0 && odd === 0) return 'utf-8'
  // A few zeros that some program left in a text.
  if ((even + odd) * 50 < sample.length && isText(sample, 'utf-8')) return 'utf-8'
  // Chinese text has letters without a zero, and few with one on the other side.
  if (odd > even * 4 && isText(sample, 'utf-16le')) return 'utf-16le'
  return even > odd * 4 && isText(sample, 'utf-16be') ? 'utf-16be' : null
}

/**
 * Whether bytes are text in an encoding, without control characters but those that some program left; its end may be
 * cut.
 */
function isText(sample: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sample, { stream: true })
  const none = text.match(/[\u0001-\u0008\u000e-\u001f\ufffd\ufffe\uffff]|\p{Co}|\p{Cn}|\p{Cs}/gu) ?? []
  return none.length === 0
}

/** The line, from 1, on which a place of a text is. */
export function lineAt(text: string, place: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) line++
  return line
}
