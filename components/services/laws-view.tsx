import { eventItem } from '../../dataset/landmarks.ts'
import type { LawData } from '../../dataset/notice.ts'
import { yearsOf } from '../../dataset/partial-date.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import type { Context } from '../../platform/bundled.ts'
import { LawView } from '../notice/law-view.tsx'
import { GoLink } from './address.tsx'
import { Events } from './events.tsx'
import { useItem } from './use-item.ts'
import { ViewHead } from './view-head.tsx'

/** The laws in the order they took effect, and what happened, by year. */
export function LawsView({ background, sources }: Context) {
  const t = servicesTexts.get()
  const laws = background.laws.toSorted((a, b) => startOf(a) - startOf(b))
  const disputed = laws.filter((law) => law.disputed !== null).length
  const unknownLaw = useItem('law', (item) => laws.some(({ id }) => id === item))
  const unknownEvent = useItem('item', (item) => background.timeline.some(({ date }) => eventItem(date) === item))
  return (
    <div class="columns">
      <nav class="contents" aria-label={t.contents}>
        <ol>
          {laws.map((law) => (
            <li key={law.id}>
              <small>{dateOf(law)?.slice(0, 4) ?? t.undated}</small>
              <GoLink to={{ item: law.id }}>{law.name}</GoLink>
            </li>
          ))}
          <li>
            <small />
            <a href="#events">{t.events}</a>
          </li>
        </ol>
      </nav>
      <div class="view main-column">
        <ViewHead
          title={t.lawsTitle({ laws: laws.length, disputed })}
          intro={t.lawsIntro}
          problem={unknownLaw !== null && unknownEvent !== null ? unknownLaw : null}
        />
        <h2 class="visually-hidden">{t.laws}</h2>
        {laws.map((law) => (
          <LawView key={law.id} law={law} sources={sources} />
        ))}
        <Events events={background.timeline} sources={sources} />
      </div>
    </div>
  )
}

function dateOf(law: LawData): string | null {
  return law.inForce ?? law.adopted
}

/** Laws without a date stand last. */
function startOf(law: LawData): number {
  const date = dateOf(law)
  return date === null ? Number.POSITIVE_INFINITY : yearsOf(date)
}
