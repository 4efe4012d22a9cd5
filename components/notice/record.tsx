import { formatDate } from '../../core/format-date.ts'
import type { Notice, NoticeChange, NoticeSource } from '../../dataset/notice.ts'
import { stalenessOf } from '../../dataset/staleness.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { correctionForm } from '../../platform/forms.ts'
import { datasetDate } from '../../platform/host-index.ts'
import { OutLink } from '../page/out-link.tsx'

interface Props {
  notice: Notice
  sources: readonly NoticeSource[]
  today: string
}

/** About the record itself: what changed, how old it is, when it was reviewed, where to report a mistake. */
export function Record({ notice, sources, today }: Props) {
  const t = noticeTexts.get()
  const date = (text: string) => formatDate(text, locale.get())
  const stale = stalenessOf(
    {
      reviewedOn: notice.reviewedOn,
      status: notice.arrangement.status,
      published: sources.map((source) => source.published),
    },
    today,
  )
  const correct = correctionForm(notice.id)
  const [latest, ...earlier] = notice.changes.toReversed()
  const recorded = t.recordedOn({ date: date(notice.recordedOn) })
  return (
    <footer class="record">
      {stale && <p class="stale">{stale === 'review-old' ? t.reviewOld : t.sourcesOld}</p>}
      <p>{latest ? changeLine(latest) : recorded}</p>
      {latest && (
        <details>
          <summary>{t.changes}</summary>
          <ul>
            {earlier.map((change) => (
              <li key={change.revision}>{changeLine(change)}</li>
            ))}
            <li>{recorded}</li>
          </ul>
        </details>
      )}
      <p>
        {t.reviewedOn({ date: date(notice.reviewedOn) })} · {t.datasetOf({ date: date(datasetDate) })}
        {correct && (
          <>
            {' · '}
            <OutLink href={correct}>{t.correct}</OutLink>
          </>
        )}
      </p>
    </footer>
  )
}

function changeLine(change: NoticeChange): string {
  return noticeTexts.get().changedOn({ date: formatDate(change.date, locale.get()), what: change.what })
}
