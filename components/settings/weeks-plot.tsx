import { addDays } from '../../core/day.ts'
import { formatDate } from '../../core/format-date.ts'
import type { JournalEntry } from '../../core/journal.ts'
import { visitedServices, visitsByWeek } from '../../core/visited.ts'
import { recordsTexts } from '../../i18n/en/records.ts'
import { locale } from '../../i18n/i18n.ts'

/** Fewer weeks than these leave room at the left, so that a bar is never a block. */
const FEWEST_SLOTS = 26
const HEIGHT = 100

/**
 * Visits by week as bars, with the same numbers as a table. The labels are text around the picture, so that they do not
 * shrink with it.
 */
export function WeeksPlot({ entries }: { entries: readonly JournalEntry[] }) {
  const t = recordsTexts.get()
  const weeks = visitsByWeek(entries)
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return null
  const days = entries.map(({ day }) => day).filter((day) => day >= first.monday)
  days.sort()
  const most = Math.max(...weeks.map(({ visits }) => visits))
  const sum = weeks.reduce((total, { visits }) => total + visits, 0)
  const slots = Math.max(FEWEST_SLOTS, weeks.length)
  const date = (day: string) => formatDate(day, locale.get())
  const until = date(days.at(-1) ?? last.monday)
  const range = t.weeksFrom({ from: date(days[0] ?? first.monday), to: until })
  // The dot does not begin a line.
  const finding = `${t.visitsOf(sum)}\u00A0· ${t.servicesOf(visitedServices(entries).length)}\u00A0·`
  return (
    <figure class="weeks">
      <figcaption>
        <h3>{t.weeks}</h3>
        <p class="note">
          {finding} <span class="whole">{range}</span>
        </p>
      </figcaption>
      <div class="plot">
        <span class="most" aria-hidden="true">
          {most}
        </span>
        <svg
          viewBox={`0 0 ${slots} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${t.weeks}: ${finding} ${range}`}
        >
          {weeks.map(({ monday, visits }, place) => (
            <rect
              key={monday}
              x={slots - weeks.length + place + 0.15}
              width={0.7}
              y={HEIGHT - (visits / most) * HEIGHT}
              height={(visits / most) * HEIGHT}
            >
              <title>{t.weekOf({ date: date(monday), visits: t.visitsOf(visits) })}</title>
            </rect>
          ))}
        </svg>
      </div>
      <p class="scale" aria-hidden="true">
        <span>{date(addDays(last.monday, -7 * (slots - 1)))}</span>
        <span>{until}</span>
      </p>
      <details>
        <summary>{t.asTable}</summary>
        <table class="narrow">
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              <th scope="col">{t.visits}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ monday, visits }) => (
              <tr key={monday}>
                <th scope="row">{date(monday)}</th>
                <td>{visits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
