import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OTHER_LANGUAGES } from '../dataset/vocabulary.ts'
import { phrasesOf } from './phrases.ts'

describe('where a Chinese line may break', () => {
  it('is between words and never within one', () => {
    const phrases = phrasesOf('部分账户的数据由云上贵州存放在中国大陆', 'zh-CN')
    expect(phrases).toContain('数据')
    expect(phrases.length).toBeGreaterThan(4)
  })

  it('is not before punctuation, and not after an opening mark', () => {
    const phrases = phrasesOf('数据存放在中国大陆（苹果公司说明）；“云上贵州”运营。', 'zh-CN')
    expect(phrases.filter((phrase) => /^[（）；“”。]$/u.test(phrase))).toEqual([])
    expect(phrases.some((phrase) => phrase.startsWith('（'))).toBe(true)
  })

  it.each([
    ['你的Apple账户的国家或地区是中国大陆吗？', '你的Apple账户的'],
    ['存放在极狐（jihulab.com）？', '（jihulab.com）？'],
    ['部分账户的数据由云上贵州存放在中国大陆', '由云上贵州'],
    ['苹果公司称，数据存放在中国大陆', '苹果公司'],
    ['是中國大陸嗎？', '中國大陸嗎？'],
    ['89项安排中，47项已实施', '安排中，'],
    ['未收录不等于安全。', '不等于安全。'],
    ['这不表示它安全，也不表示它不安全。', '不表示它不安全。'],
    ['你是否在用中国版', '是否'],
    ['由公司自己说明：中国市场用户的数据', '中国市场'],
    ['Whereabouts只收录总部不在中国大陆的公司', '收录'],
    ['在中国大陆以外', '中国大陆'],
    ['这个数据集和另一个', '数据集'],
    ['一切都留在此浏览器中。', '浏览器中。'],
    ['目前没有快捷键，点击弹出窗口', '快捷键，'],
    ['点击图标可打开弹出窗口', '弹出窗口'],
    ['這個中國版沒有快速鍵', '快速鍵'],
  ])('is not within what belongs together: %s', (text, together) => {
    expect(phrasesOf(text, text.includes('國') ? 'zh-TW' : 'zh-CN').join('|')).toContain(together)
  })

  it('is not within a name that is given', () => {
    const text = '部分账户的数据由世纪互联存放在中国大陆'
    expect(phrasesOf(text, 'zh-CN', ['世纪互联', '微软']).join('|')).toContain('世纪互联|')
  })

  it('is not within a name that comes more than once', () => {
    const phrases = phrasesOf('云上贵州运营，云上贵州持有', 'zh-CN', ['云上贵州'])
    expect(phrases.filter((phrase) => phrase.includes('云上贵州'))).toHaveLength(2)
  })

  it.each([
    ['自2018年2月28日起由云上贵州运营', '自2018年2月28日'],
    ['2018年年中起用户须同意新条款', '2018年年中起'],
    ['5月8日又有电池企业提出收购', '5月8日'],
    ['《网络安全法》和《数据安全法》', '《网络安全法》'],
    ['开启“高级数据保护”后', '“高级数据保护”'],
    ['原为第37/39条，前后条文都已顺延', '第37/39条，'],
    ['国际特赦组织提及伊力哈木·土赫提被判刑', '伊力哈木·土赫提'],
    ['國際特赦組織提及伊力哈木．土赫提', '伊力哈木．土赫提'],
  ])('is not within a date, a short title or quotation, an article or a foreign name: %s', (text, together) => {
    expect(phrasesOf(text, text.includes('國') ? 'zh-TW' : 'zh-CN').join('|')).toContain(together)
  })

  it('is not within a title', () => {
    expect(phrasesOf('按《网络出版服务管理规定》，数据须存放', 'zh-CN').join('|')).toContain(
      '《网络出版服务管理规定》，',
    )
  })

  it.each(OTHER_LANGUAGES)('loses nothing of any text in %s', (language) => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'数据存放在中国大陆《》（）“”，。iCloud 2018'), maxLength: 40 }),
        (text) => phrasesOf(text, language).join('') === text,
      ),
    )
  })
})
