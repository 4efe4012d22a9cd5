import { Fragment } from 'preact'
import type { Context, ContextReport } from '../../dataset/notice.ts'
import { reportsOn } from '../../dataset/reports-on.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { Whole } from '../notice/meta.tsx'
import { ReportView } from '../notice/report-view.tsx'
import { useAddress } from './address.tsx'
import { ChosenFilters } from './filters.tsx'
import { useItem } from './use-item.ts'
import { ViewHead } from './view-head.tsx'

/** What others found, newest first: all of it, or of a company named in the address. */
export function ReportsView({ context }: { context: Context }) {
  const t = servicesTexts.get()
  const { address } = useAddress()
  const reports = reportsOn(context.reports, address.filters.company)
  const problem = useItem('report', (id) => reports.some((report) => report.id === id))
  return (
    <div class="view">
      <ViewHead title={titleOf(reports)} intro={t.reportsIntro} problem={problem} />
      <ChosenFilters facets={['company']} />
      <h2 class="visually-hidden">{t.reports}</h2>
      <div class="reports">
        {reports.map((report) => (
          <article key={report.id} class="report-row">
            <ReportView report={report} />
            <p class="quiet">
              {t.covers}
              {locale.get() === 'en' && ' '}
              {report.covers.map((name, place) => (
                <Fragment key={name}>
                  {place > 0 && t.listSeparator}
                  <Whole text={name} />
                </Fragment>
              ))}
            </p>
          </article>
        ))}
      </div>
    </div>
  )
}

function titleOf(reports: readonly ContextReport[]): string {
  const t = servicesTexts.get()
  if (reports.length === 0) return t.reportsNone
  return t.reportsTitle({
    reports: reports.length,
    publishers: new Set(reports.map(({ publisher }) => publisher)).size,
    first: reports.at(-1)?.published.slice(0, 4) ?? '',
    last: reports[0]?.published.slice(0, 4) ?? '',
  })
}
