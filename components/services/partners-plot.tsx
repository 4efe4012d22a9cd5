import { useMemo } from 'preact/hooks'
import { partnersFinding, partnersPlot } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { ChineseName } from '../notice/names.tsx'
import { GoLink } from './address.tsx'
import { BarList } from './bar-list.tsx'
import { useCatalogue } from './catalogue.tsx'
import { figuresSaid } from './mark-texts.ts'
import { PlotFrame } from './plot-frame.tsx'
import { useToggle } from './use-toggle.ts'

/** Partners drawn; most of the others have one service. */
const SHOWN = 8

/** Which partners hold how many services; does one hold most of it? */
export function PartnersPlot({ chosen }: { chosen: readonly string[] }) {
  const t = servicesTexts.get()
  const { entries, partners } = useCatalogue()
  const toggle = useToggle()
  const { bars, rest } = useMemo(() => partnersPlot(entries, SHOWN), [entries])
  const shortOf = (id: string) => partners.get(id)?.short ?? id
  const { first, runs, services, unnamed } = useMemo(() => partnersFinding(entries), [entries])
  const names = first.map(shortOf).join(t.listSeparator)
  const title =
    first.length === 0
      ? t.noFirst
      : first.length === 1
        ? t.partnersPlotTitle({ partner: names, runs, services })
        : t.partnersPlotTie({ partners: names, runs, services })
  return (
    <PlotFrame
      title={title}
      counted={t.partnersCounted({ unnamed })}
      note={t.partnersNote}
      head={t.partners}
      bars={bars}
      nameOf={({ value }) => shortOf(value)}
      figureOf={(bar) => figuresSaid(bar, t)}
      parts
    >
      <BarList
        bars={bars}
        chosen={chosen}
        onChoose={toggle}
        name={({ value }) => {
          const partner = partners.get(value)
          return (
            <>
              {shortOf(value)} {partner && <ChineseName partner={partner} />}
            </>
          )
        }}
      />
      {rest > 0 && (
        <p class="plot-rest">
          <GoLink to={{ view: 'partners' }}>{t.partnersRest(rest)}</GoLink>
        </p>
      )}
    </PlotFrame>
  )
}
