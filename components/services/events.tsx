import { formatDate } from '../../core/format-date.ts'
import { eventItem } from '../../dataset/landmarks.ts'
import type { ContextEvent, ContextSource } from '../../dataset/notice.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { FoldedSources } from '../notice/folded-sources.tsx'
import { DataText } from '../notice/names.tsx'
import { useCatalogue } from './catalogue.tsx'
import { ServiceLinks } from './service-links.tsx'

interface Props {
  events: readonly ContextEvent[]
  sources: readonly ContextSource[]
}

/** What happened, by year, each with the services it concerns and its sources. */
export function Events({ events, sources }: Props) {
  const t = servicesTexts.get()
  const { entries } = useCatalogue()
  const firstOf = new Map(events.toReversed().map((event) => [event.date, event]))
  const years = [...Map.groupBy(events, ({ date }) => date.slice(0, 4))]
  return (
    <section id="events" class="events" tabIndex={-1}>
      <h2>{t.events}</h2>
      {years.map(([year, list]) => (
        <section key={year}>
          <h3>{year}</h3>
          <ol>
            {list.map(({ date, event, services, sources: ids }) => (
              <li
                key={event}
                id={firstOf.get(date)?.event === event ? `item-${eventItem(date)}` : undefined}
                tabIndex={-1}
              >
                <p class="event-date">{formatDate(date, locale.get())}</p>
                <div>
                  <p>
                    <DataText text={event} />
                  </p>
                  <ServiceLinks entries={entries.filter(({ service }) => services.includes(service.id))} />
                  <FoldedSources ids={ids} sources={sources} about={event} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
