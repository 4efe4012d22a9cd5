import type { Context } from '../../dataset/notice.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { ReportView } from '../notice/report-view.tsx'
import { useItem } from './use-item.ts'
import { ViewHead } from './view-head.tsx'

/** What others found, newest first. */
export function ReportsView({ background }: { background: Context }) {
  const t = servicesTexts.get()
  const reports = background.reports.toSorted((a, b) => (a.published < b.published ? 1 : -1))
  const problem = useItem('report', (id) => reports.some((report) => report.id === id))
  const title = t.reportsTitle({
    reports: reports.length,
    publishers: new Set(reports.map(({ publisher }) => publisher)).size,
    first: reports.at(-1)?.published.slice(0, 4) ?? '',
    last: reports[0]?.published.slice(0, 4) ?? '',
  })
  return (
    <div class="view">
      <ViewHead title={title} intro={t.reportsIntro} problem={problem} />
      <h2 class="visually-hidden">{t.reports}</h2>
      {reports.map((report) => (
        <article key={report.id} class="report-row">
          <ReportView report={report} />
          <p class="quiet">
            {t.covers({ list: new Intl.ListFormat(locale.get(), { type: 'unit' }).format(report.covers) })}
          </p>
        </article>
      ))}
    </div>
  )
}
