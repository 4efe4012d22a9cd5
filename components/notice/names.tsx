import type { NoticePartner } from '../../dataset/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { Phrases } from '../page/phrases.tsx'

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
/** A text of the dataset, broken between phrases. The Chinese names in an English one are marked as Chinese too. */
export function DataText({ text }: { text: string }) {
  if (locale.get() !== 'en' || !CHINESE.test(text)) return <Phrases text={text} />
  return text
    .split(CHINESE)
    .map((part, place) => (place % 2 === 0 ? <Phrases key={place} text={part} /> : <span lang="zh-CN">{part}</span>))
}
