import { expect, it } from 'vitest'
import { englishIn } from './english-in.ts'

it('finds English texts at any depth, and nothing else', () => {
  const record = {
    id: 'x',
    name: { en: 'one', 'zh-CN': '一', of: 'hash' },
    claims: [{ text: { en: 'two' } }, { texts: [{ en: 'three' }], lang: 'en', en: { en: 'four' } }, null, 5],
  }
  expect(englishIn(record)).toEqual(['one', 'two', 'three', 'four'])
  expect(englishIn(null)).toEqual([])
})
