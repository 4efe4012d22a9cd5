import { useMemo } from 'preact/hooks'
import { formatDate } from '../../core/format-date.ts'
import { sorted } from '../../dataset/catalogue.ts'
import { changesOf } from '../../dataset/changes.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { DataText } from '../notice/names.tsx'
import { useCatalogue } from './catalogue.tsx'
import { ServiceLinks } from './service-links.tsx'
import { ViewHead } from './view-head.tsx'

/** What changed lately in the dataset: by day, verdicts first, services of which the same is said together. */
export function ChangesView() {
  const t = servicesTexts.get()
  const { directory, entries } = useCatalogue()
  const days = useMemo(() => changesOf(sorted(entries, 'name', locale.get())), [entries])
  const date = (day: string) => formatDate(day, locale.get())
  const newest = days[0]
  return (
    <div class="view">
      <ViewHead
        title={t.changesTitle({ count: newest?.count ?? 0, date: date(newest?.date ?? directory.date) })}
        intro={t.changesIntro}
        problem={null}
      />
      {days.map(({ date: day, changes }) => (
        <section key={day} class="change-day">
          <h2>{date(day)}</h2>
          {changes.map(({ what, services }) => (
            <section key={what} class="change">
              <h3>
                <DataText text={what} /> {services.length > 1 && <small>{t.found(services.length)}</small>}
              </h3>
              <ServiceLinks entries={services} namesOnly />
            </section>
          ))}
        </section>
      ))}
    </div>
  )
}
