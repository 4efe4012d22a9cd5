import type { ServiceSituation } from '../../core/situation.ts'
import type { Notice } from '../../dataset/notice.ts'
import { reportsOn } from '../../dataset/reports-on.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { loadContext } from '../../platform/bundled.ts'
import { Disclosure } from '../page/disclosure.tsx'
import { AsksView } from './asks-view.tsx'
import { LawView } from './law-view.tsx'
import { ReportView } from './report-view.tsx'
import { ServiceLines } from './service-lines.tsx'

interface Props {
  notice: Notice
  /** The company's other services, the strongest verdict first. */
  siblings: readonly ServiceSituation[]
}

/**
 * One tap away: the laws that apply, the reports that cover the company, the company on the five asks, its other
 * services.
 */
export function More({ notice, siblings }: Props) {
  const t = noticeTexts.get()
  const load = () => loadContext(locale.get())
  const company = notice.company.name
  const lawIds = new Set(notice.laws.map(({ id }) => id))
  return (
    <section class="more">
      {lawIds.size > 0 && (
        <Disclosure title={t.counted({ title: t.laws, count: lawIds.size })} load={load}>
          {({ laws, sources }) => (
            <>
              <p class="quiet">{t.lawsIntro}</p>
              {laws
                .filter((law) => lawIds.has(law.id))
                .map((law) => (
                  <LawView key={law.id} law={law} sources={sources} />
                ))}
            </>
          )}
        </Disclosure>
      )}
      {notice.reports.length > 0 && (
        <Disclosure title={t.counted({ title: t.reports({ company }), count: notice.reports.length })} load={load}>
          {({ reports }) =>
            reportsOn(reports, [notice.service.company]).map((report) => <ReportView key={report.id} report={report} />)
          }
        </Disclosure>
      )}
      {notice.hasAccountability && (
        <Disclosure title={t.asks({ company })} load={load}>
          {({ accountability, sources }) => (
            <>
              <p class="quiet">{t.asksIntro}</p>
              {accountability
                .filter((entry) => entry.company === notice.company.id)
                .map((entry) => (
                  <AsksView key={entry.name} entry={entry} sources={sources} />
                ))}
            </>
          )}
        </Disclosure>
      )}
      {siblings.length > 0 && (
        <details>
          <summary>{t.counted({ title: t.siblings({ company }), count: siblings.length })}</summary>
          <ServiceLines services={siblings} />
        </details>
      )}
    </section>
  )
}
