import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { LANGUAGES } from '../dataset/vocabulary.ts'
import { languageFor, languageInUse } from './language.ts'

describe('the language for a tag', () => {
  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['de', 'en'],
    ['ja-JP', 'en'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-MY', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-Hans-TW', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['ZH-tw', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-CN', 'zh-TW'],
    ['zh-Hant-TW-u-nu-hanidec', 'zh-TW'],
    ['yue', 'zh-TW'],
    ['yue-HK', 'zh-TW'],
    ['yue-CN', 'zh-CN'],
    ['yue-Hans', 'zh-CN'],
    ['nan-TW', 'zh-TW'],
    ['nan-Hant', 'zh-TW'],
    ['nan', 'zh-CN'],
    ['hak-TW', 'zh-TW'],
    ['cmn-TW', 'zh-TW'],
    ['wuu', 'zh-CN'],
    ['lzh-Hant', 'zh-TW'],
    ['bo-CN', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['not a tag', 'en'],
  ])('%s is %s', (tag, language) => {
    expect(languageFor(tag)).toBe(language)
  })

  it('is one of ours for any tag', () => {
    fc.assert(fc.property(fc.string(), (tag) => LANGUAGES.includes(languageFor(tag))))
  })

  it('is the language itself for each of ours', () => {
    expect(LANGUAGES.map(languageFor)).toEqual(LANGUAGES)
  })
})

describe('the language in use', () => {
  it('is the browser’s where none was chosen', () => {
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-HK')
    expect(languageInUse('auto')).toBe('zh-TW')
  })

  it.each(LANGUAGES)('is %s where that was chosen, whatever the browser’s is', (choice) => {
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(choice === 'en' ? 'zh-CN' : 'en')
    expect(languageInUse(choice)).toBe(choice)
  })
})
