import { expect, it } from 'vitest'
import { hostTermsOf, queryTermsOf, termsOf } from './search-terms.ts'

it.each([
  ['Citroën', ['citroen']],
  ['ＷｅＣｈａｔ', ['wechat']],
  ['iCloud云服务', ['icloud', '云', '服', '务', '云服', '服务']],
])('“%s” is found by %j', (text, terms) => {
  expect(termsOf(text)).toEqual(terms)
})

it('of what a person typed the pairs are searched, or the one character, each once', () => {
  expect(queryTermsOf('云服务 云服 软 Citroën')).toEqual(['云服', '服务', '软', 'citroen'])
})

it('of a host what tells it from others', () => {
  expect(hostTermsOf('www.icloud.com.cn')).toEqual(['icloud'])
})
