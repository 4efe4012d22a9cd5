import { useMemo } from 'preact/hooks'
import { formatDate } from '../../core/format-date.ts'
import type { Entry } from '../../dataset/catalogue.ts'
import { landmarksOf, TURNING_LAW } from '../../dataset/landmarks.ts'
import type { Context } from '../../dataset/notice.ts'
import { type Bar, movesFinding, movesPlot } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { useCatalogue } from './catalogue.tsx'
import { ContextView } from './context-view.tsx'
import { PlotFrame } from './plot-frame.tsx'
import { useToggle } from './use-toggle.ts'
import { YearsChart } from './years-chart.tsx'

/** When did services move their China-market data, against the laws? */
export function MovesPlot({ chosen }: { chosen: readonly string[] }) {
  return <ContextView class="plot-waiting">{(context) => <Moves context={context} chosen={chosen} />}</ContextView>
}

function Moves({ context, chosen }: { context: Context; chosen: readonly string[] }) {
  const t = servicesTexts.get()
  const { entries, date } = useCatalogue()
  const toggle = useToggle()
  const { years, unknown } = useMemo(() => movesPlot(entries, Number(date.slice(0, 4))), [entries, date])
  const landmarks = useMemo(() => landmarksOf(context), [context])
  const said = useMemo(() => findingOf(context, entries), [context, entries])
  const unknownBar: Bar = { facet: 'since', value: 'unknown', marks: unknown }
  return (
    <PlotFrame
      {...said}
      note={t.movesNote}
      head={t.year}
      bars={[...years, unknownBar]}
      nameOf={({ value }) => (value === 'unknown' ? t.yearUnknown : value)}
    >
      <YearsChart years={years} landmarks={landmarks} chosen={chosen} />
      {unknown.length > 0 && (
        <p class="plot-rest">
          <button
            type="button"
            class="plain"
            aria-pressed={chosen.includes('unknown')}
            onClick={() => toggle(unknownBar)}
          >
            {t.movesUnknown(unknown.length)}
          </button>
        </p>
      )}
    </PlotFrame>
  )
}

/**
 * How many arrangements began after the law, of those whose beginning is known; and what was counted and could not be
 * placed.
 */
function findingOf({ laws }: Context, entries: readonly Entry[]): { title: string; counted: string | null } {
  const t = servicesTexts.get()
  const day = laws.find(({ id }) => id === TURNING_LAW)?.in_force
  if (!day) return { title: t.plotMoves, counted: null }
  const finding = movesFinding(entries, day)
  const known = finding.all - finding.unknown
  const date = formatDate(day, locale.get())
  return {
    title: t.movesTitle({ after: finding.after, known, law: t.lawInTitle, date }),
    counted: t.movesCounted(finding),
  }
}
