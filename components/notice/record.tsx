import { formatDate } from '../../core/format-date.ts'
import type { Notice } from '../../dataset/notice.ts'
import { stalenessOf } from '../../dataset/staleness.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { correctionForm } from '../../platform/forms.ts'
import { datasetDate } from '../../platform/host-index.ts'
import { OutLink } from '../page/out-link.tsx'
import { Meta } from './meta.tsx'
import { DataText } from './names.tsx'

/**
 * About the record itself: what changed, how old it is, when it was reviewed, where to report a mistake.
 * @param props.today YYYY-MM-DD
 */
export function Record({ notice: { service }, today }: { notice: Notice; today: string }) {
  const t = noticeTexts.get()
  const date = (text: string) => formatDate(text, locale.get())
  const stale = stalenessOf(
    {
      reviewedOn: service.reviewed_on,
      status: service.arrangement.status,
      published: service.sources.map((source) => source.published),
    },
    today,
  )
  const correct = correctionForm(service.id)
  const [first, ...later] = service.changes
  const lines = [
    ...later
      .reverse()
      .map(({ date: on, what }, place) => (place === 0 ? t.lastChangedOn : t.changedOn)({ date: date(on), what })),
    ...(first ? [t.recordedOn({ date: date(first.date) })] : []),
  ]
  const [latest, ...earlier] = lines
  return (
    <footer class="record">
      {stale && <p class="stale">{stale === 'review-old' ? t.reviewOld : t.sourcesOld}</p>}
      {latest && (
        <p>
          <DataText text={latest} />
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t.changes}</summary>
          <ul>
            {earlier.map((line) => (
              <li key={line}>
                <DataText text={line} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <Meta
          parts={[
            t.reviewedOn({ date: date(service.reviewed_on) }),
            t.datasetOf({ date: date(datasetDate) }),
            ...(correct
              ? [
                  <OutLink key="correct" href={correct}>
                    {t.correct}
                  </OutLink>,
                ]
              : []),
            <OutLink key="about" href="/about.html">
              {t.about}
            </OutLink>,
          ]}
        />
      </p>
    </footer>
  )
}
