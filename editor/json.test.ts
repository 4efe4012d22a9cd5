import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonError, jsonIn, parseJson } from './json.ts'

function mistakeIn(text: string): string | undefined {
  try {
    parseJson(text)
    return undefined
  } catch (error) {
    if (error instanceof JsonError) return error.message
    throw error
  }
}

describe('reading JSON', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['null', null],
    ['{"a":1,"a":2}', undefined],
    ['{', undefined],
    ['', undefined],
  ])('of %s is %o where mistakes are told elsewhere', (text, value) => {
    expect(jsonIn(text)).toEqual(value)
  })

  it('gives the value of any JSON', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), fc.constantFrom(undefined, 2), (text, space) => {
        const value: unknown = JSON.parse(text)
        const spaced = JSON.stringify(value, null, space)
        expect(parseJson(spaced)).toEqual(value)
      }),
    )
  })

  it('refuses exactly what JSON.parse refuses, keys given twice apart', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '"',
      '1',
      '-',
      '0',
      '.5',
      'e',
      'true',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const mistake = mistakeIn(text)
        if (mistake?.includes('given twice')) return
        const refused = (() => {
          try {
            JSON.parse(text)
            return false
          } catch {
            return true
          }
        })()
        expect(mistake !== undefined).toBe(refused)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['{"a": 1,}', 'line 1, column 9: expected a key in double quotes, found "}"'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: expected "," or "}", found "\\""'],
    ['{\n  "a": [1, 2\n}', 'line 3, column 1: expected "," or "]", found "}"'],
    ['{"a" 1}', 'line 1, column 6: expected ":", found "1"'],
    ['{"a": 1}\n{', 'line 2, column 1: expected the end of the file, found "{"'],
    ["{'a': 1}", 'line 1, column 2: expected a key in double quotes, found "\'"'],
    ['{"a": tru}', 'line 1, column 7: expected a value, found "t"'],
    [
      '{"a": "x\ny"}',
      'line 1, column 7: expected a text that is closed and has no raw line end or wrong escape, found "\\""',
    ],
    ['{"a": 1, "a": 2}', 'line 1, column 10: expected every key once, but "a" is given twice, found "\\""'],
    ['\ufeff{}', 'line 1, column 1: expected a value, found "\ufeff"'],
    ['', 'line 1, column 1: expected a value, found the end of the file'],
    ['['.repeat(100_000), 'line 1, column 66: expected no more than 64 levels, found "["'],
  ])('names the place of the first mistake: %j', (text, line) => {
    expect(mistakeIn(text)).toBe(line)
  })
})
