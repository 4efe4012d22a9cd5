import { eventItem } from '../../dataset/landmarks.ts'
import { beginningOf, lawGroups } from '../../dataset/law-groups.ts'
import type { Context } from '../../dataset/notice.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { LawView } from '../notice/law-view.tsx'
import { DataText } from '../notice/names.tsx'
import { GoLink } from './address.tsx'
import { Events } from './events.tsx'
import { useWide } from './filters.tsx'
import { useItem } from './use-item.ts'
import { ViewHead } from './view-head.tsx'

/** The laws by what they do, and what happened, by year. On a narrow page the contents are folded. */
export function LawsView({ context }: { context: Context }) {
  const t = servicesTexts.get()
  const { laws, timeline, sources } = context
  const groups = lawGroups(laws)
  const disputed = laws.filter((law) => law.disputed !== undefined).length
  const wide = useWide()
  const unknownLaw = useItem('law', (item) => laws.some(({ id }) => id === item))
  const unknownEvent = useItem('item', (item) => timeline.some(({ date }) => eventItem(date) === item))
  const contents = (
    <nav class="contents" aria-label={t.contents}>
      {groups.map(({ group, laws }) => (
        <section key={group}>
          <h2>{t[group]}</h2>
          <ol>
            {laws.map((law) => (
              <li key={law.id}>
                <small>{beginningOf(law)?.slice(0, 4) ?? t.undated}</small>
                <GoLink to={{ item: law.id }}>
                  <DataText text={law.name} />
                </GoLink>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p>
        <a href="#events">{t.events}</a>
      </p>
    </nav>
  )
  return (
    <div class="columns">
      {wide && contents}
      <div class="view main-column">
        <ViewHead
          title={t.lawsTitle({ laws: laws.length, disputed })}
          intro={t.lawsIntro}
          problem={unknownLaw !== null && unknownEvent !== null ? unknownLaw : null}
        />
        {!wide && (
          <details class="contents-fold">
            <summary>{t.contents}</summary>
            {contents}
          </details>
        )}
        {groups.map(({ group, laws }) => (
          <section key={group} class="law-group">
            <h2>{t[group]}</h2>
            {laws.map((law) => (
              <LawView key={law.id} law={law} sources={sources} />
            ))}
          </section>
        ))}
        <Events events={timeline} sources={sources} />
      </div>
    </div>
  )
}
