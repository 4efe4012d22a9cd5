import type { NoticePartner } from '../../dataset/notice.ts'
import { locale } from '../../i18n/i18n.ts'

/**
 * An organisation's own Chinese name, the short one where it has one, marked as Chinese so that it is set and spoken
 * right; nothing where the page is Chinese already.
 */
export function ChineseName({
  partner,
  full = false,
}: {
  partner: Pick<NoticePartner, 'chinese' | 'chinese_short'>
  full?: boolean
}) {
  const name = full ? partner.chinese : (partner.chinese_short ?? partner.chinese)
  if (name === null || locale.get() !== 'en') return null
  return (
    <>
      {' '}
      <span class="chinese" lang="zh-CN">
        {name}
      </span>
    </>
  )
}

/** "Where:" before what it introduces: the Chinese colon has its gap within. */
export function Label({ text }: { text: string }) {
  return (
    <>
      <b>{text}</b>
      {locale.get() === 'en' && ' '}
    </>
  )
}

const CHINESE = /(\p{Script=Han}+)/u
/** A date, a short title, the number of an article, or the middle of a foreign name, whose ends nothing tells. */
const CHINESE_UNIT =
  /(\d{4}年(?:\d+月(?:\d+日)?)?|\d+月(?:\d+日)?|《[^》]{1,10}》|第[\d/]+[条條]|\p{Script=Han}{1,4}[·．]\p{Script=Han}{1,3})/u
const LAST_WORDS = /^(.*?)(.{4})$/su
/** Up to so many characters a text is short enough to end as it will. */
const SHORT = 15

/**
 * A text of the dataset. The Chinese names in an English one are marked as Chinese too; a Chinese one leaves no single
 * character on its last line and tears no date, short title, article or foreign name.
 */
export function DataText({ text }: { text: string }) {
  if (locale.get() !== 'en') return wholeParts(text)
  if (!CHINESE.test(text)) return text
  return text.split(CHINESE).map((part, place) => (place % 2 === 0 ? part : <span lang="zh-CN">{part}</span>))
}

function wholeParts(text: string) {
  const parts = text.split(CHINESE_UNIT)
  const end = text.length > SHORT ? LAST_WORDS.exec(parts.at(-1) ?? '') : null
  if (parts.length === 1 && end === null) return text
  const ended = end === null ? parts : [...parts.slice(0, -1), end[1] ?? '', end[2] ?? '']
  return ended.map((part, place) => (place % 2 === 0 ? part : <span class="whole">{part}</span>))
}
