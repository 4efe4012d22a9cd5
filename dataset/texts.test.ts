import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { join, split } from './texts.ts'

/** Control characters are refused in the dataset (data/schema.ts): one of them marks a place. */
const text = fc.string({ unit: 'grapheme' }).filter((value) => !/\p{Cc}/u.test(value))
const key = fc.stringMatching(/^[a-zA-Z]{1,5}$/)

/** Texts of the three languages in place of each text. */
const inThree = fc.tuple(text, text, text).map((texts) => ({ texts }))

/** A record in which the places of texts hold the texts of three languages. */
const record = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    inThree,
    fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), text),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

/** The record in one language. */
function inLanguage(value: unknown, language: number): unknown {
  if (Array.isArray(value)) return value.map((part) => inLanguage(part, language))
  if (typeof value !== 'object' || value === null) return value
  if ('texts' in value && Array.isArray(value.texts)) return value.texts[language]
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, inLanguage(part, language)]))
}

describe('records split into a skeleton and texts', () => {
  it('are the same when joined again, in each language', () => {
    fc.assert(
      fc.property(record, (value) => {
        const records = [0, 1, 2].map((language) => inLanguage(value, language))
        const { skeleton, texts } = split(records)
        expect(texts.map((own) => join(JSON.parse(JSON.stringify(skeleton)), own))).toEqual(records)
      }),
    )
  })

  it('hold in the skeleton what is alike, and each language’s texts in the order of their places', () => {
    const { skeleton, texts } = split([
      { id: 'a', name: 'Cloud', notes: ['one', 'two'], year: 2018 },
      { id: 'a', name: '云', notes: ['一', '二'], year: 2018 },
    ])
    expect(texts).toEqual([
      ['Cloud', 'one', 'two'],
      ['云', '一', '二'],
    ])
    expect(JSON.stringify(skeleton)).not.toMatch(/Cloud|云/)
    expect(skeleton).toMatchObject({ id: 'a', year: 2018 })
  })

  it.each([
    ['a number', { a: 1 }, { a: 2 }],
    ['a text and none', { a: 'text' }, { a: null }],
    ['a text and a list', { a: 'text' }, { a: ['text'] }],
    ['the length of a list', { a: ['x'] }, { a: ['x', 'y'] }],
    ['a field that the second lacks', { a: 1, b: 'x' }, { a: 1 }],
    ['a field that the first lacks', { a: 1 }, { a: 1, b: 'x' }],
    ['the names of fields', { a: 1 }, { b: 1 }],
  ])('are refused when they differ in %s', (_, one, other) => {
    expect(() => split([one, other])).toThrow(/in two languages/)
  })
})

describe('joining', () => {
  it('is refused with too few or too many texts', () => {
    const { skeleton } = split([
      { a: 'x', b: 'y' },
      { a: '甲', b: '乙' },
    ])
    expect(() => join(skeleton, ['x'])).toThrow('more places than the 1 texts')
    expect(() => join(skeleton, ['x', 'y', 'z'])).toThrow('3 texts for 2 places')
  })
})
