import { asSentence, lineOf, namesAbout } from '../../core/sentence.ts'
import type { ServiceSituation } from '../../core/situation.ts'
import type { Notice } from '../../dataset/notice.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { Phrases } from '../page/phrases.tsx'
import { Glyph } from './glyph.tsx'
import { Joined } from './joined.tsx'
import { markOf } from './mark.ts'
import { DataText } from './names.tsx'
import { underlineOf } from './underline.ts'

export { Glyph } from './glyph.tsx'

interface Props {
  situation: ServiceSituation
  notice: Notice
  /** Under the heading of another notice. */
  nested: boolean
}

/** Service and company, and the verdict on it in one sentence. */
export function VerdictView({ situation, notice, nested }: Props) {
  const { service, verdict } = situation
  const { tone, hollow } = markOf(verdict, service.storage)
  const names = namesAbout(service, locale.get())
  const Heading = nested ? 'h2' : 'h1'
  const under = underlineOf(situation, notice, noticeTexts.get(), words.get(), locale.get())
  return (
    <header class={`verdict ${tone}${hollow ? ' hollow' : ''}`}>
      <Glyph verdict={verdict} storage={service.storage} />
      <Heading id={`verdict-${service.id}`}>
        <span class="who">
          <b>
            <DataText text={notice.service.name} />
          </b>{' '}
          <span class="company">{notice.company.name}</span>
        </span>
        <span class="visually-hidden">: </span>
        <span class="line">
          <Phrases text={asSentence(lineOf(situation, locale.get(), alertTexts.get()))} names={names} />
        </span>
      </Heading>
      {under.length > 0 && (
        <p class="under">
          <Joined parts={under.map((part) => <Phrases key={part} text={part} names={names} />)} />
        </p>
      )}
    </header>
  )
}
