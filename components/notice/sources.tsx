import { formatDate } from '../../core/format-date.ts'
import { archivedCopy } from '../../dataset/evidence.ts'
import type { NoticeSource } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { OutLink } from '../page/out-link.tsx'
import { Meta } from './meta.tsx'

interface Props {
  sources: readonly NoticeSource[]
  /** Ids of those to list; each keeps its number throughout the notice. */
  ids: readonly string[]
}

/** Sources by number: publisher, title, date, kind, language, the report and an archived copy of it. */
export function SourceList({ sources, ids }: Props) {
  return (
    <ol class="sources">
      {ids.map((id) => {
        const place = sources.findIndex((source) => source.id === id)
        const source = sources[place]
        return source && <SourceItem key={id} number={place + 1} source={source} />
      })}
    </ol>
  )
}

/** A source: who published what and when, in which language, and what kind of source that is. */
export function SourceItem({ source, number }: { source: NoticeSource; number: number | null }) {
  const t = noticeTexts.get()
  const w = words.get()
  const about = [
    source.published === null ? t.undated : formatDate(source.published, locale.get()),
    w[`source-${source.kind}`],
    t.languageOf({ language: languageName(source.lang) }),
    ...(source.relay ? [t.relay] : []),
    ...(source.seen ? [] : [t.unseen]),
  ]
  const archived =
    source.url === null ? (
      t.noAddress
    ) : (
      <OutLink href={archivedCopy(source.url, source.published)} label={`${t.archived}: ${source.title}`}>
        {t.archived}
      </OutLink>
    )
  return (
    <li value={number ?? undefined}>
      {number !== null && <span class="number">{number}</span>}
      <span>
        <b>{source.publisher}</b>
        {source.url === null ? (
          <span lang={source.lang}>{source.title}</span>
        ) : (
          <OutLink href={source.url}>
            <span lang={source.lang}>{source.title}</span>
          </OutLink>
        )}
        <small>
          <Meta parts={[...about, archived]} />
        </small>
      </span>
    </li>
  )
}

function languageName(code: string): string {
  return new Intl.DisplayNames([locale.get()], { type: 'language' }).of(code) ?? code
}
