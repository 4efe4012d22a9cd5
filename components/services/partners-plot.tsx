import { useMemo } from 'preact/hooks'
import { partnersFinding, partnersPlot } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { ChineseName } from '../notice/names.tsx'
import { GoLink } from './address.tsx'
import { BarList } from './bar-list.tsx'
import { useCatalogue } from './catalogue.tsx'
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
  const shortOf = ({ value }: { value: string }) => partners.get(value)?.short ?? value
  return (
    <PlotFrame title={useFinding()} note={t.partnersNote} head={t.partner} bars={bars} nameOf={shortOf} parts>
      <BarList
        bars={bars}
        chosen={chosen}
        onChoose={toggle}
        name={(bar) => {
          const partner = partners.get(bar.value)
          return (
            <>
              {shortOf(bar)} {partner && <ChineseName partner={partner} />}
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

function useFinding(): string {
  const t = servicesTexts.get()
  const { entries, partners } = useCatalogue()
  const { first, runs, services } = useMemo(() => partnersFinding(entries), [entries])
  if (first === null) return t.noFirst
  const said = { partner: partners.get(first)?.short ?? first, runs, services }
  return runs * 2 > services ? t.firstRunsMost(said) : t.noneRunsMost(said)
}
