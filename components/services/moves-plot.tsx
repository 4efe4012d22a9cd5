import { useMemo } from 'preact/hooks'
import { formatDate } from '../../core/format-date.ts'
import { landmarksOf, TURNING_LAW } from '../../dataset/landmarks.ts'
import { type Bar, movesFinding, movesPlot } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import type { Context } from '../../platform/bundled.ts'
import { BackgroundView } from './background-view.tsx'
import { useCatalogue } from './catalogue.tsx'
import { PlotFrame } from './plot-frame.tsx'
import { useToggle } from './use-toggle.ts'
import { YearsChart } from './years-chart.tsx'

/** When did services move their China-market data, against the laws? */
export function MovesPlot({ chosen }: { chosen: readonly string[] }) {
  return (
    <BackgroundView class="plot-waiting">
      {({ background }) => <Moves background={background} chosen={chosen} />}
    </BackgroundView>
  )
}

function Moves({ background, chosen }: { background: Context['background']; chosen: readonly string[] }) {
  const t = servicesTexts.get()
  const { entries, date } = useCatalogue()
  const toggle = useToggle()
  const { years, unknown } = useMemo(() => movesPlot(entries, Number(date.slice(0, 4))), [entries, date])
  const landmarks = useMemo(() => landmarksOf(background), [background])
  const unknownBar: Bar = { facet: 'since', value: 'unknown', marks: unknown }
  return (
    <PlotFrame
      title={useFinding(background)}
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

/** The title: how many arrangements began after the law, of those whose beginning is known well enough. */
function useFinding({ laws }: Context['background']): string {
  const t = servicesTexts.get()
  const { entries } = useCatalogue()
  const law = laws.find(({ id }) => id === TURNING_LAW)
  if (!law?.inForce) return t.plotMoves
  const { after, told } = movesFinding(entries, law.inForce)
  const said = { after, told, law: t.lawInTitle, date: formatDate(law.inForce, locale.get()) }
  return after * 2 > told ? t.mostAfter(said) : t.someAfter(said)
}
