import { expect, it } from 'vitest'
import { plainText } from './plain-text.ts'

it.each([
  ['  iCloud ', 'icloud'],
  ['ＷｅＣｈａｔ', 'wechat'],
  ['腾讯', '腾讯'],
  [' ', ''],
])('compares %j as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})
