/**
 * Where a Chinese text may be broken into lines without cutting a word.
 * @module
 */
import type { Language } from '../dataset/vocabulary.ts'

const OPENING = /^[《〈（「『“‘([]+$/u
/** A line is broken between two Chinese words only: around others the browser knows where, and leaves a gap. */
const CHINESE_START = /^\p{Script=Han}/u
const OTHER_END = /[\p{Script=Latin}\p{N}.:/\u00a0-]$/u
/** What belongs to the word before it, though it is a word of its own: "中国|大陆", "苹果|公司", "浏览|器". */
const BOUND: ReadonlySet<string> = new Set(
  '大陆 大陸 公司 窗口 視窗 器 键 鍵 栏 员 員 版 集 人 个 個 号 號 中 里 裡 的 了 过 過 吗 嗎'.split(' '),
)
/** What a browser takes apart, such as "在中|国大陆" in Firefox, or what says the opposite in part: "等于安全". */
const WHOLE = [
  '中国 中國 中国大陆 中國大陸 中国市场 中國市場 中华人民共和国 中華人民共和國 国有 國有 港澳台',
  '不等于安全 不等於安全 不表示它安全 不代表它安全 不表示它不安全 不代表它不安全 是否 没有人 沒有人 不清楚 部分做到',
  '存放数据 存放資料 数据集 資料集 收录 收錄 合作方 合作夥伴 运营方 營運方 发布者 發布者 主机名 主機名稱 等级 等級',
  '欢迎页 歡迎頁 工具列 網址列 擴充套件 擴充功能 感叹号 看出 看得到 用于 那一天 另一个 另一個',
].flatMap((words) => words.split(' '))
/** A date, a short title or quotation, the number of an article, a foreign name whose ends nothing tells. */
const UNIT = new RegExp(
  [
    /\d{4}年(?:年?[初中底末]|\d+月(?:\d+日|[初中底末])?)?/,
    /\d+月\d+日/,
    /《[^》]{1,10}》/,
    /“[^”]{1,8}”|「[^」]{1,8}」/,
    /第[\d/]+[条條]/,
    /\p{Script=Han}{1,4}[·．]\p{Script=Han}{1,3}/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)
/** A word of one character, such as "由", "在" or half a name, goes with what follows it. */
const SHORT = /^\p{Script=Han}$/u
/** A title in its marks is not torn apart; a very long one has to be. */
const LONGEST_TITLE = 16

const segmenters = new Map<Language, Intl.Segmenter>()

/**
 * The text in pieces between which a line may be broken: words, with the punctuation that goes with them, what is not
 * Chinese with the words beside it, dates and titles (《…》) whole. The pieces together are the text.
 * @param names names that no dictionary has, and that stay whole too
 */
export function phrasesOf(text: string, language: Language, names: readonly string[] = []): string[] {
  const insideUnit = unitsIn(text, [...names, ...WHOLE])
  const phrases: string[] = []
  let opened = ''
  let word = ''
  for (const { segment, index, isWordLike } of segmentsOf(text, language)) {
    if (OPENING.test(segment)) {
      opened += segment
      continue
    }
    const last = phrases.length - 1
    const before = phrases[last]
    const bound = !isWordLike || insideUnit(index) || belongs(before ?? '', word, segment)
    if (opened === '' && before !== undefined && bound) phrases[last] = before + segment
    else phrases.push(opened + segment)
    opened = ''
    word = insideUnit(index) ? '' : segment
  }
  if (opened !== '') phrases.push(opened)
  return phrases
}

/** @returns whether a place in the text is within what stays whole, and not where that begins */
function unitsIn(text: string, names: readonly string[]): (place: number) => boolean {
  const found = [...text.matchAll(UNIT)].map((unit) => ({ from: unit.index, to: unit.index + unit[0].length }))
  for (const name of names) for (const from of occurrencesOf(name, text)) found.push({ from, to: from + name.length })
  return (place) => found.some(({ from, to }) => from < place && place < to)
}

function* occurrencesOf(name: string, text: string): Generator<number> {
  if (name === '') return
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) yield at
}

function segmentsOf(text: string, language: Language): Iterable<Intl.SegmentData> {
  let segmenter = segmenters.get(language)
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  return segmenter.segment(text)
}

/** @param last the last word, or mark, of the phrase before */
function belongs(before: string, last: string, word: string): boolean {
  if (isOpenTitle(before) || BOUND.has(word) || !CHINESE_START.test(word) || OTHER_END.test(before)) return true
  return SHORT.test(last) && !BOUND.has(last)
}

function isOpenTitle(phrase: string): boolean {
  const start = phrase.lastIndexOf('《')
  return start !== -1 && !phrase.includes('》', start) && phrase.length - start < LONGEST_TITLE
}
