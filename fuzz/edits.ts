/**
 * Changing texts that mean something into ones that nearly do.
 * @module
 */
import fc from 'fast-check'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What parsers stumble over. */
const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    '\0',
    '\n',
    '\u2028',
    '\ud800',
    '\ufeff',
    '%',
    '%00',
    '@',
    '//',
    '.',
    '..',
    '#',
    '?',
  ],
  ...[
    '__proto__',
    'constructor',
    'null',
    '-0',
    '1e999',
    '9007199254740993',
    '\\u0000',
    '{"a":',
    '[[[[',
    '0x10',
    'xn--',
    '。',
  ],
]
const VALUES: Json[] = [null, true, 0, -1, 1e308, 2 ** 53, '', '__proto__', [], {}, [[]], { __proto__: null, x: 1 }]

/** A text of the corpus after some edits: of its characters, of its values where it is JSON, or of its length. */
export function edited(corpus: readonly string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...corpus)
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
  const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 }), text)
  const edit = fc.record({ place, removed: fc.nat({ max: 20 }), piece })
  const ofCharacters = fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 6 })).map(([start, edits]) =>
    edits.reduce((now, { place, removed, piece }) => {
      const at = Math.floor(place * now.length)
      return now.slice(0, at) + piece + now.slice(at + removed)
    }, start),
  )
  const value = fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue() as fc.Arbitrary<Json>)
  const ofValues = fc
    .tuple(text, fc.array(fc.record({ place, value, key: fc.option(piece) }), { minLength: 1, maxLength: 4 }))
    .map(([start, edits]) => edits.reduce((now, { place, value, key }) => withValue(now, place, value, key), start))
  const repeated = fc
    .tuple(text, fc.integer({ min: 2, max: 200 }))
    .map(([start, times]) => start.repeat(times).slice(0, 100_000))
  return fc.oneof(
    { weight: 5, arbitrary: ofValues },
    { weight: 4, arbitrary: ofCharacters },
    { weight: 1, arbitrary: repeated },
  )
}

/**
 * The JSON with another value at one of its places, or with one more member there; the text as it was where it is no
 * JSON.
 */
function withValue(text: string, place: number, value: Json, key: string | null): string {
  let root: Json
  try {
    root = JSON.parse(text) as Json
  } catch {
    return text
  }
  const places: (() => void)[] = [
    () => {
      root = value
    },
  ]
  const visit = (json: Json): void => {
    if (json === null || typeof json !== 'object') return
    if (key !== null) {
      places.push(() => {
        if (Array.isArray(json)) json.push(value)
        else json[key] = value
      })
    }
    for (const name of Object.keys(json)) {
      const parent = json as Record<string, Json>
      places.push(() => {
        parent[name] = value
      })
      visit(parent[name] ?? null)
    }
  }
  visit(root)
  places[Math.floor(place * places.length)]?.()
  return JSON.stringify(root)
}
