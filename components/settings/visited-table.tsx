import { localDay } from '../../core/day.ts'
import { formatDate } from '../../core/format-date.ts'
import type { JournalEntry } from '../../core/journal.ts'
import { asSentence, lineOf, namesAbout } from '../../core/sentence.ts'
import { situationOfVisited, type Visited, visitedServices } from '../../core/visited.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { recordsTexts } from '../../i18n/en/records.ts'
import { locale } from '../../i18n/i18n.ts'
import { serviceById } from '../../platform/host-index.ts'
import type { AllSettings } from '../controls/settings-state.ts'
import { Glyph } from '../notice/verdict-view.tsx'
import { Phrases } from '../page/phrases.tsx'
import { serviceName } from '../page/service-name.ts'
import { erase } from './journal-state.ts'

/** The services visited, the last visited first, with the verdict as it is now. */
export function VisitedTable({ entries, all }: { entries: readonly JournalEntry[]; all: AllSettings }) {
  const t = recordsTexts.get()
  return (
    <table class="visited">
      <thead>
        <tr>
          <th scope="col">{t.service}</th>
          <th scope="col">{t.first}</th>
          <th scope="col">{t.last}</th>
          <th scope="col" class="amount">
            {t.visits}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {visitedServices(entries).map((visited) => (
          <Row key={visited.service} visited={visited} entries={entries} all={all} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ visited, entries, all }: { visited: Visited; entries: readonly JournalEntry[]; all: AllSettings }) {
  const t = recordsTexts.get()
  const { service: id, domains, visits, first, last } = visited
  const service = serviceName(id)
  const day = (time: number) => formatDate(localDay(time), locale.get())
  const gone = entries.filter((entry) => entry.service === id)
  return (
    <tr data-visited={id}>
      <th scope="row">
        <VerdictNow visited={visited} all={all} />
        <small>{domains.join(' · ')}</small>
      </th>
      <td data-label={t.first}>{day(first)}</td>
      <td data-label={t.last}>{day(last)}</td>
      <td data-label={t.visits} class="amount">
        {visits}
      </td>
      <td>
        <button
          type="button"
          class="button"
          aria-label={t.eraseOf({ service })}
          onClick={() => erase('visits', { service: id }, gone, { done: t.erased(visits), failed: t.notErased })}
        >
          {t.erase}
        </button>
      </td>
    </tr>
  )
}

/** The service, its glyph and the verdict in one line; the name alone where the dataset no longer has it. */
function VerdictNow({ visited, all }: { visited: Visited; all: AllSettings }) {
  const service = serviceById(visited.service)
  if (service === null) return <b>{serviceName(visited.service)}</b>
  const situation = situationOfVisited(service, visited.domains, all, Date.now())
  return (
    <div class="verdict-now">
      <Glyph verdict={situation.verdict} storage={service.storage} />
      <span>
        <a href={`/services.html?service=${service.id}`}>{serviceName(service.id)}</a>
        <small>
          <Phrases
            text={asSentence(lineOf(situation, locale.get(), alertTexts.get()))}
            names={namesAbout(service, locale.get())}
          />
        </small>
      </span>
    </div>
  )
}
