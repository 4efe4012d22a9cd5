import { describe, expect, it } from 'vitest'
import { extensionWord } from './extension-word.ts'

const TAIWAN = '/somewhere/i18n/zh-TW/alert.ts'
const TEXT = "quietName: '擴充功能'"

describe('the word for an extension in Taiwan', () => {
  it.each([
    ['firefox', '擴充套件'],
    ['safari', '延伸功能'],
  ])('is the own one of %s', (browser, word) => {
    expect(extensionWord(browser).transform(TEXT, TAIWAN)).toBe(`quietName: '${word}'`)
  })

  it('stays in other browsers, and in other files', () => {
    expect(extensionWord('chrome').transform(TEXT, TAIWAN)).toBeUndefined()
    expect(extensionWord('firefox').transform(TEXT, '/somewhere/i18n/zh-CN/alert.ts')).toBeUndefined()
  })
})
