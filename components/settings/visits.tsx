import { localDay } from '../../core/day.ts'
import type { JournalEntry } from '../../core/journal.ts'
import { journalCsv, journalJson } from '../../core/journal-export.ts'
import { byClock } from '../../core/visited.ts'
import { recordsTexts } from '../../i18n/en/records.ts'
import { sentences } from '../../i18n/sentences.ts'
import { download } from '../../platform/download.ts'
import type { AllSettings } from '../controls/settings-state.ts'
import { Undo } from '../controls/undo.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { serviceName } from '../page/service-name.ts'
import { EraseVisits } from './erase-visits.tsx'
import { VisitedTable } from './visited-table.tsx'
import { WeeksPlot } from './weeks-plot.tsx'

/** What is in the journal: a plot by week, a table of services, export and erasing. */
export function Visits({ entries, all }: { entries: readonly JournalEntry[]; all: AllSettings }) {
  const t = recordsTexts.get()
  const off = !all.settings.journal.on
  if (entries.length === 0) {
    return (
      <div>
        <h3>{t.weeks}</h3>
        <Paragraph class="note" text={t.journalEmpty} />
        <Undo place="visits" />
      </div>
    )
  }
  const { right, odd } = byClock(entries, localDay(Date.now()))
  const name = () => `whereabouts-journal-${localDay(Date.now())}`
  return (
    <div class="visits">
      {off && <Paragraph class="note" text={t.journalOff} />}
      <WeeksPlot entries={right} />
      <Paragraph
        class="note"
        text={
          odd.length === 0
            ? t.visitIsStay
            : sentences(t.visitIsStay, t.oddDays(odd.reduce((sum, { count }) => sum + count, 0)))
        }
      />
      <Undo place="visits" />
      <VisitedTable entries={entries} all={all} />
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => download(`${name()}.csv`, journalCsv(entries, serviceName), 'text/csv')}
        >
          {t.exportCsv}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(`${name()}.json`, journalJson(entries, serviceName), 'application/json')}
        >
          {t.exportJson}
        </button>
      </p>
      <EraseVisits entries={entries} />
    </div>
  )
}
