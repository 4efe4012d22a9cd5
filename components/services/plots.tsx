import { useMemo, useState } from 'preact/hooks'
import { servicesTexts } from '../../i18n/en/services.ts'
import { useAddress } from './address.tsx'
import { useCatalogue } from './catalogue.tsx'
import { useWide } from './filters.tsx'
import { GradesPlot } from './grades-plot.tsx'
import { MovesPlot } from './moves-plot.tsx'
import { PLOTS, type Plot } from './page-address.ts'
import { PartnersPlot } from './partners-plot.tsx'

/** The plots; on a narrow page folded into a line, so that the list comes first. */
export function Plots() {
  const t = servicesTexts.get()
  const wide = useWide()
  const [open, setOpen] = useState(false)
  if (wide) return <Questions />
  return (
    <details class="plots-folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.plots}</summary>
      {open && <Questions />}
    </details>
  )
}

/** One question at a time, answered by a plot over all services, or by the same as a table. */
function Questions() {
  const t = servicesTexts.get()
  const { address, go } = useAddress()
  const names: Record<Plot, string> = { moves: t.plotMoves, partners: t.plotPartners, grades: t.plotGrades }
  return (
    <section class="plots" aria-label={t.plots}>
      <fieldset class="questions" aria-label={t.plots}>
        {PLOTS.map((plot) => (
          <button
            key={plot}
            type="button"
            aria-pressed={address.plot === plot}
            data-plot={plot}
            onClick={() => go({ plot }, 'replace')}
          >
            {names[plot]}
          </button>
        ))}
      </fieldset>
      <Drawn plot={address.plot} />
    </section>
  )
}

/** Drawn anew only when what it shows changes, and not with each letter of a search. */
function Drawn({ plot }: { plot: Plot }) {
  const { entries } = useCatalogue()
  const { address } = useAddress()
  const { since, partner, storage } = address.filters
  return useMemo(() => {
    if (plot === 'partners') return <PartnersPlot chosen={partner} />
    if (plot === 'grades') return <GradesPlot chosen={storage} />
    return <MovesPlot chosen={since} />
  }, [plot, entries, since, partner, storage])
}
