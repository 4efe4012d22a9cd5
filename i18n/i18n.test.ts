import { Converter } from 'opencc-js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { OTHER_LANGUAGES } from '../dataset/vocabulary.ts'
import { addTranslations, i18n, locale, type Translations } from './i18n.ts'
import { speak } from './load.ts'
import simplified from './zh-CN/index.ts'
import traditional from './zh-TW/index.ts'

type Forms = string | Record<string, string>
type Group = Record<string, Forms>

/** A group as @nanostores/i18n keeps it outside of production. */
interface Defined {
  component: string
  base: Record<string, string | { input: Forms }>
  get: () => Record<string, unknown>
}

const GROUPS = Object.values(import.meta.glob<Record<string, Defined>>('./en/*.ts', { eager: true })).flatMap(
  (module) => Object.values(module),
)

/** Every group of `i18n/en/`, by name: its texts as they are written, plural texts by form. */
const ENGLISH: Record<string, Group> = Object.fromEntries(
  GROUPS.map(({ component, base }) => [
    component,
    Object.fromEntries(Object.entries(base).map(([key, text]) => [key, written(text)])),
  ]),
)

function written(text: string | { input: Forms }): Forms {
  return typeof text === 'string' ? text : text.input
}

const LANGUAGES = { 'zh-CN': simplified, 'zh-TW': traditional } satisfies Record<string, Translations>

function groupsOf(translations: Translations): Record<string, Group> {
  return translations as Record<string, Group>
}

/** Every text of a language with the place it stands in, one for each plural form. */
function textsOf(groups: Record<string, Group>): { place: string; text: string }[] {
  return Object.entries(groups).flatMap(([group, texts]) =>
    Object.entries(texts).flatMap(([key, forms]) =>
      typeof forms === 'string'
        ? [{ place: `${group}.${key}`, text: forms }]
        : Object.entries(forms).map(([form, text]) => ({ place: `${group}.${key}.${form}`, text })),
    ),
  )
}

function keysOf(groups: Record<string, Group>): string[] {
  return Object.entries(groups).flatMap(([group, texts]) => Object.keys(texts).map((key) => `${group}.${key}`))
}

function placeholdersOf(forms: Forms | undefined): string[] {
  const texts = typeof forms === 'object' ? Object.values(forms) : [forms ?? '']
  return [...new Set(texts.flatMap((text) => text.match(/\{[^}]*\}/g) ?? []))].sort()
}

afterEach(() => locale.set('en'))

describe('the English texts', () => {
  it('are found', () => {
    expect(Object.keys(ENGLISH)).toEqual(expect.arrayContaining(['alert', 'notice', 'popup', 'words']))
  })

  it('have a form for every number', () => {
    const plurals = Object.values(ENGLISH).flatMap((texts) =>
      Object.values(texts).filter((forms) => typeof forms === 'object'),
    )
    expect(plurals.length).toBeGreaterThan(0)
    for (const forms of plurals) expect(Object.keys(forms).sort()).toEqual(['one', 'other'])
  })
})

describe.each(OTHER_LANGUAGES)('%s', (language) => {
  const groups = groupsOf(LANGUAGES[language])

  it('has every text', () => {
    const present = new Set(keysOf(groups))
    expect(keysOf(ENGLISH).filter((key) => !present.has(key))).toEqual([])
  })

  it('has no text that English lacks', () => {
    const wanted = new Set(keysOf(ENGLISH))
    expect(keysOf(groups).filter((key) => !wanted.has(key))).toEqual([])
  })

  it('has no empty text', () => {
    expect(textsOf(groups).filter(({ text }) => text.trim() === '')).toEqual([])
  })

  it('has the placeholders of the English texts', () => {
    const differing = Object.entries(groups).flatMap(([group, texts]) =>
      Object.entries(texts)
        .map(([key, forms]) => ({
          key: `${group}.${key}`,
          here: placeholdersOf(forms),
          english: placeholdersOf(ENGLISH[group]?.[key]),
        }))
        .filter(({ here, english }) => here.join() !== english.join()),
    )
    expect(differing).toEqual([])
  })

  it('has the plural form that Chinese uses, and plural forms only where English has them', () => {
    for (const [group, texts] of Object.entries(groups)) {
      for (const [key, forms] of Object.entries(texts)) {
        const plural = typeof ENGLISH[group]?.[key] === 'object'
        expect([`${group}.${key}`, typeof forms === 'object']).toEqual([`${group}.${key}`, plural])
        if (typeof forms === 'object')
          expect([`${group}.${key}`, Object.keys(forms)]).toEqual([`${group}.${key}`, ['other']])
      }
    }
  })

  it('has full-width punctuation and no space between Chinese and Latin characters', () => {
    const han = '[\\p{Script=Han}，。：；？！、（）《》「」“”]'
    const wrong = new RegExp(`${han} ?[,.;:?!()]|[,;:?!()] ?${han}|${han} [A-Za-z0-9{]|[A-Za-z0-9}] ${han}`, 'u')
    expect(textsOf(groups).filter(({ text }) => wrong.test(text))).toEqual([])
  })

  it('says “you” plainly, but where it quotes a browser', () => {
    const own = (text: string) => text.replace(/“[^”]*”|「[^」]*」/g, '')
    expect(textsOf(groups).filter(({ text }) => own(text).includes('您'))).toEqual([])
  })

  it('is spoken by every group once it is loaded', async () => {
    await speak(language)
    for (const group of GROUPS) {
      const plain = Object.entries(group.get()).filter(([, text]) => typeof text === 'string')
      expect(plain).toEqual(plain.map(([key]) => [key, groups[group.component]?.[key]]))
    }
  })
})

describe('the texts for Taiwan', () => {
  /** Words of the mainland, and what they are in Taiwan. */
  const MAINLAND_WORDS: Record<string, string> = {
    數據: '資料',
    服務器: '伺服器',
    賬號: '帳號',
    賬戶: '帳號',
    通過: '透過',
    支持: '支援',
    網絡: '網路',
    信息: '訊息、資訊',
    軟件: '軟體',
    默認: '預設',
    設置: '設定',
    擴展: '擴充功能',
    標籤頁: '分頁',
    窗口: '視窗',
    彈出窗: '彈出視窗',
    工具欄: '工具列',
    保存: '儲存',
    打開: '開啟',
    加載: '載入',
    搜索: '搜尋',
    鏈接: '連結',
    密鑰: '金鑰',
    運營: '營運',
    域名: '網域',
    用戶: '使用者',
    角標: '圖示標記',
    導出: '匯出',
    導入: '匯入',
    菜單: '選單',
    視頻: '影片、視訊',
    質量: '品質',
    屏幕: '螢幕',
    本地化: '在地化',
    合同: '契約',
    報道: '報導',
    合作方: '合作夥伴',
    社交網: '社群',
  }
  /**
   * So many Chinese characters that a writer in Taiwan would put some of them differently; more where words are
   * converted too.
   */
  const TELLING_LENGTH = { t: 12, tw: 12, twp: 20 } as const

  /** Characters that are simplified in some words and right as they are in others. */
  const ALSO_TRADITIONAL = new Set('台占只面后里向干余')

  /** The names of laws are official: they stay as they are. */
  const withoutLaws = (text: string) => text.replace(/《[^》]*》|數據安全法/g, '')

  it('have no mainland words', () => {
    const found = textsOf(groupsOf(traditional)).flatMap(({ place, text }) =>
      Object.entries(MAINLAND_WORDS)
        .filter(([word]) => withoutLaws(text).includes(word))
        .map(([word, instead]) => `${place}: “${text}” has ${word}, in Taiwan ${instead}`),
    )
    expect(found).toEqual([])
  })

  it('have no simplified characters', () => {
    const toTraditional = Converter({ from: 'cn', to: 'tw' })
    const wrong = textsOf(groupsOf(traditional)).filter(({ text }) =>
      [...text].some((character) => toTraditional(character) !== character && !ALSO_TRADITIONAL.has(character)),
    )
    expect(wrong).toEqual([])
  })

  it.each(['t', 'tw', 'twp'] as const)('are written, not converted from the simplified ones (to %s)', (to) => {
    const convert = Converter({ from: 'cn', to })
    const source = new Map(textsOf(groupsOf(simplified)).map(({ place, text }) => [place, text]))
    const converted = textsOf(groupsOf(traditional)).filter(
      ({ place, text }) =>
        (text.match(/\p{Script=Han}/gu) ?? []).length >= TELLING_LENGTH[to] &&
        convert(source.get(place) ?? '') === text,
    )
    expect(converted).toEqual([])
  })
})

describe('a missing text', () => {
  it('is said in English, the others of its group in the language in use', () => {
    const texts = i18n('example', { told: 'told', left: 'left out' })
    addTranslations('zh-TW', { example: { told: '已說明' } })
    locale.set('zh-TW')
    expect(texts.get()).toEqual({ told: '已說明', left: 'left out' })
  })

  it('is said in English where its whole group is missing', () => {
    const texts = i18n('untranslated', { left: 'left out' })
    locale.set('zh-CN')
    expect(texts.get().left).toBe('left out')
  })

  it('keeps no other group from being said in the language in use', async () => {
    i18n('untranslated as well', { left: 'left out' })
    const texts = i18n('translated', { told: 'told' })
    addTranslations('zh-CN', { translated: { told: '已说明' } })
    locale.set('zh-CN')
    await expect.poll(() => texts.get().told).toBe('已说明')
  })
})

describe('a group of texts', () => {
  it('is set up once, and not each time it is read', () => {
    const timer = vi.spyOn(globalThis, 'setTimeout')
    const texts = i18n('read often', { told: 'told' })
    expect(Array.from({ length: 3 }, () => texts.get())).toEqual(Array(3).fill({ told: 'told' }))
    expect(timer).not.toHaveBeenCalled()
  })
})
