import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Localised } from '../dataset/host-index.ts'
import { filled, inFile, messageOf, nameIn, textKey } from './browser-messages.ts'

const word = fc.string().filter((text) => !text.includes('\n'))
const name: fc.Arbitrary<Localised> = fc.oneof(word, fc.tuple(word, word, word))

describe('a name as a message', () => {
  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(name, (one) => {
        expect(nameIn(messageOf(one))).toEqual(one)
      }),
    )
  })
})

describe('a message in the file', () => {
  it('has each dollar sign twice, since one begins a placeholder of the browser', () => {
    expect(inFile('a $1 b $c$')).toEqual({ message: 'a $$1 b $$c$$' })
  })
})

describe('the key of a text', () => {
  it('has letters, digits and underscores only', () => {
    expect(textKey('alert', 'titleOff', 'zh-CN')).toBe('alert_titleOff_zh_CN')
  })
})

describe('a text with placeholders', () => {
  it.each([
    ['each of them is filled, wherever it stands', '{a} and {b}, {a}', { a: 'x', b: 'y' }, 'x and y, x'],
    ['a value is not read again', '{a}{b}', { a: '{b}', b: 'y' }, '{b}y'],
    ['signs that stand for something in a replacement stand for themselves', '{a}!', { a: '$& $1 $$' }, '$& $1 $$!'],
    ['one without a value stays', '{a} {b}', { a: 'x' }, 'x {b}'],
  ])('%s', (_what, text, values, expected) => {
    expect(filled(text, values)).toBe(expected)
  })
})
