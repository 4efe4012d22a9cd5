import { beforeEach, describe, expect, it } from 'vitest'
import { reset, show } from '../testing/show.tsx'
import { DataText } from './names.tsx'

beforeEach(reset)

describe('a text of the dataset in Chinese', () => {
  it.each([
    ['a date', '2018年2月28日起由云上贵州运营，用户须同意新条款', ['2018年2月28日', '意新条款']],
    ['a month', '据报道，创始人曾提出收购，5月又有电池企业提出收购', ['5月', '提出收购']],
    [
      'a short title',
      '《网络安全法》（部分内容有争议）、《关于加强网络信息保护的决定》',
      ['《网络安全法》', '的决定》'],
    ],
    ['the number of an article', '支持公安机关的义务，原为第37/39条，前后条文都已顺延', ['第37/39条', '都已顺延']],
    ['a foreign name', '国际特赦组织提及伊力哈木·土赫提被判无期徒刑的周年', ['伊力哈木·土赫提', '刑的周年']],
    ['a foreign name in Taiwan', '國際特赦組織提及伊力哈木．土赫提', ['伊力哈木．土赫提']],
    ['nothing where it is short', '数据存放在贵州', []],
  ])('keeps on one line %s', async (_what, text, whole) => {
    await show(<DataText text={text} />, 'zh-CN')
    expect(document.querySelector('#app')?.textContent).toBe(text)
    expect([...document.querySelectorAll('.whole')].map((part) => part.textContent)).toEqual(whole)
  })
})
