import { formatDate } from '../../core/format-date.ts'
import { archivedCopy } from '../../dataset/evidence.ts'
import type { ContextReport } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { OutLink } from '../page/out-link.tsx'
import { Meta } from './meta.tsx'
import { DataText } from './names.tsx'

/** A report readers are sent to: who found what, with the link. */
export function ReportView({ report }: { report: ContextReport }) {
  const t = noticeTexts.get()
  const address = report.url ?? report.original_url ?? report.press_release_url ?? null
  const about = [
    formatDate(report.published, locale.get()),
    words.get()[`source-${report.kind}`],
    ...(report.seen ? [] : [t.unseen]),
    ...(address === null
      ? []
      : [
          <OutLink
            key="archived"
            href={archivedCopy(address, report.published)}
            label={`${t.archived}: ${report.title}`}
          >
            {t.archived}
          </OutLink>,
        ]),
  ]
  return (
    <section class="report" id={`report-${report.id}`}>
      <h3>
        {report.publisher}:{' '}
        {address === null ? (
          <span lang="en">{report.title}</span>
        ) : (
          <OutLink href={address}>
            <span lang="en">{report.title}</span>
          </OutLink>
        )}
      </h3>
      <p class="quiet">
        <Meta parts={about} />
      </p>
      <ul class="findings">
        {report.findings.map((finding) => (
          <li key={finding}>
            <DataText text={finding} />
          </li>
        ))}
      </ul>
    </section>
  )
}
