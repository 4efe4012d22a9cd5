/**
 * Host names of other scripts as people write them.
 * @module
 */

/** Parameters of Punycode (RFC 3492, section 5). */
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const INITIAL_BIAS = 72
const INITIAL_N = 128
const PREFIX = 'xn--'

/**
 * The host with its labels in their own script; null where it has none in another script, or what comes out would not
 * lead to the same host.
 * @param host as `hostOf` gives it
 */
export function unicodeHost(host: string): string | null {
  if (!host.includes(PREFIX)) return null
  const labels = host
    .split('.')
    .map((label) => (label.startsWith(PREFIX) ? decoded(label.slice(PREFIX.length)) : label))
  if (labels.includes(null)) return null
  const written = labels.join('.')
  return leadsTo(written, host) ? written : null
}

function leadsTo(written: string, host: string): boolean {
  const address = `https://${written}`
  return URL.canParse(address) && new URL(address).hostname === host
}

/** A label without its prefix, decoded (RFC 3492, section 6.2); null where it is not well formed. */
function decoded(label: string): string | null {
  const basic = label.lastIndexOf('-')
  const output = basic > 0 ? [...label.slice(0, basic)].map((letter) => letter.codePointAt(0) ?? 0) : []
  let n = INITIAL_N
  let i = 0
  let bias = INITIAL_BIAS
  let place = basic > 0 ? basic + 1 : 0
  while (place < label.length) {
    const before = i
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(label.charAt(place))
      place += 1
      if (digit === null) return null
      i += digit * weight
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX)
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const length = output.length + 1
    bias = adapted(i - before, length, before === 0)
    n += Math.floor(i / length)
    i %= length
    if (n > 0x10ffff) return null
    output.splice(i, 0, n)
    i += 1
  }
  return String.fromCodePoint(...output)
}

function digitOf(letter: string): number | null {
  if (/^[a-z]$/.test(letter)) return letter.charCodeAt(0) - 'a'.charCodeAt(0)
  return /^\d$/.test(letter) ? Number(letter) + 26 : null
}

/** The bias for the next code point (RFC 3492, section 6.1). */
function adapted(delta: number, length: number, isFirst: boolean): number {
  let left = Math.floor(isFirst ? delta / DAMP : delta / 2)
  left += Math.floor(left / length)
  let k = 0
  while (left > ((BASE - T_MIN) * T_MAX) / 2) {
    left = Math.floor(left / (BASE - T_MIN))
    k += BASE
  }
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW))
}
