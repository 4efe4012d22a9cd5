import type { ComponentChildren } from 'preact'
import { locale } from '../../i18n/i18n.ts'
import { Joined } from './joined.tsx'
import { DataText } from './names.tsx'

/** Up to so many characters a text has room on any line, Chinese ones being twice as wide. */
const SHORT = { en: 28, 'zh-CN': 16, 'zh-TW': 16 } as const

/** A text that is not broken where it is short, such as a date or a name. */
export function Whole({ text }: { text: string }) {
  if (text.length > SHORT[locale.get()]) return <DataText text={text} />
  return (
    <span class="whole">
      <DataText text={text} />
    </span>
  )
}

/** What is said about a thing in few words, part by part: "state-owned · operates the service · since 2018". */
export function Meta({ parts }: { parts: readonly ComponentChildren[] }) {
  return <Joined parts={parts.map((part) => (typeof part === 'string' ? <Whole key={part} text={part} /> : part))} />
}
