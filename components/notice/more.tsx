import type { Notice } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { loadContext } from '../../platform/bundled.ts'
import { Disclosure } from '../page/disclosure.tsx'
import { OutLink } from '../page/out-link.tsx'
import { AsksView } from './asks-view.tsx'
import { LawView } from './law-view.tsx'
import { ReportView } from './report-view.tsx'

/** One tap away: the laws that apply, the reports that cover the company, the company on the five asks, its other services. */
export function More({ notice }: { notice: Notice }) {
  const t = noticeTexts.get()
  const load = () => loadContext(locale.get())
  const company = notice.company.name
  const lawIds = new Set(notice.laws)
  return (
    <section class="more">
      {notice.laws.length > 0 && (
        <Disclosure title={`${t.laws} (${notice.laws.length})`} load={load}>
          {({ background, sources }) => (
            <>
              <p class="quiet">{t.lawsIntro}</p>
              {background.laws
                .filter((law) => lawIds.has(law.id))
                .map((law) => (
                  <LawView key={law.id} law={law} sources={sources} />
                ))}
            </>
          )}
        </Disclosure>
      )}
      {notice.reports.length > 0 && (
        <Disclosure title={`${t.reports({ company })} (${notice.reports.length})`} load={load}>
          {({ background }) =>
            background.reports
              .filter((report) => notice.reports.includes(report.id))
              .map((report) => <ReportView key={report.id} report={report} />)
          }
        </Disclosure>
      )}
      {notice.hasAccountability && (
        <Disclosure title={t.asks({ company })} load={load}>
          {({ background, sources }) => (
            <>
              <p class="quiet">{t.asksIntro}</p>
              {background.accountability
                .filter((entry) => entry.company === notice.company.id)
                .map((entry) => (
                  <AsksView key={entry.name} entry={entry} sources={sources} />
                ))}
            </>
          )}
        </Disclosure>
      )}
      {notice.siblings.length > 0 && (
        <details>
          <summary>{`${t.siblings({ company })} (${notice.siblings.length})`}</summary>
          <ul>
            {notice.siblings.map(({ id, name }) => (
              <li key={id}>
                <OutLink href={`/services.html?service=${id}`}>{name}</OutLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
