import { afterEach, expect, it } from 'vitest'
import { locale } from './i18n.ts'
import { sentences } from './sentences.ts'

afterEach(() => locale.set('en'))

it.each([
  ['en', 'One. Two.', ['One.', 'Two.']],
  ['zh-CN', '第一。第二。', ['第一。', '第二。']],
  ['zh-TW', '第一。第二。', ['第一。', '第二。']],
  ['en', 'One.', ['One.']],
] as const)('sentences of %s', (language, whole, parts) => {
  locale.set(language)
  expect(sentences(...parts)).toBe(whole)
})
