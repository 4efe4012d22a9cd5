import { useMemo } from 'preact/hooks'
import { gradesFinding, gradesPlot } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { BarList } from './bar-list.tsx'
import { useCatalogue } from './catalogue.tsx'
import { useNameOf } from './facet-names.ts'
import { figuresSaid } from './mark-texts.ts'
import { PlotFrame } from './plot-frame.tsx'
import { useToggle } from './use-toggle.ts'

/** Who says where the data is? */
export function GradesPlot({ chosen }: { chosen: readonly string[] }) {
  const t = servicesTexts.get()
  const { entries } = useCatalogue()
  const toggle = useToggle()
  const nameOf = useNameOf()
  const bars = useMemo(() => gradesPlot(entries), [entries])
  const finding = useMemo(() => gradesFinding(entries), [entries])
  const name = ({ value }: { value: string }) => nameOf('storage', value)
  return (
    <PlotFrame
      title={t.gradesTitle(finding)}
      counted={t.gradesCounted(finding)}
      note={t.gradesNote}
      head={t.grade}
      bars={bars}
      nameOf={name}
      figureOf={(bar) => figuresSaid(bar, t)}
    >
      <BarList bars={bars} chosen={chosen} onChoose={toggle} name={name} />
    </PlotFrame>
  )
}
