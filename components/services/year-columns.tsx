import { useRef, useState } from 'preact/hooks'
import type { Bar } from '../../core/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { runsOf, Tile } from './tile.tsx'

/** Below this, in pixels, marks are drawn as runs and not one by one. */
const LEGIBLE = 5

interface Props {
  years: readonly Bar[]
  chosen: readonly string[]
  onChoose: (year: Bar) => void
  /** Where a year's column begins. */
  x: (year: Bar) => number
  column: number
  /** From mark to mark. */
  pitch: number
  /** Where columns stand. */
  ground: number
}

/** The columns as one stop for the Tab key; arrow keys move from year to year, Enter or Space chooses. Years without a mark are passed over. */
export function YearColumns({ years, chosen, onChoose, x, column, pitch, ground }: Props) {
  const t = servicesTexts.get()
  const filled = years.filter(({ marks }) => marks.length > 0)
  const [current, setCurrent] = useState(filled.at(-1)?.value)
  const group = useRef<SVGGElement>(null)
  const onKeyDown = (event: KeyboardEvent, year: Bar) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onChoose(year)
      return
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step === undefined ? undefined : filled[filled.indexOf(year) + step]
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next.value)
    group.current?.querySelector<SVGGElement>(`[data-year="${next.value}"]`)?.focus()
  }
  return (
    <g ref={group} role="group" aria-label={t.movesChart} class={chosen.length > 0 ? 'bars some-chosen' : 'bars'}>
      {filled.map((year) => (
        <g
          key={year.value}
          role="button"
          tabIndex={year.value === current ? 0 : -1}
          class="bar"
          data-year={year.value}
          aria-pressed={chosen.includes(year.value)}
          aria-label={t.bar({ name: year.value, services: t.found(year.marks.length) })}
          onClick={() => onChoose(year)}
          onKeyDown={(event) => onKeyDown(event, year)}
          onFocus={() => setCurrent(year.value)}
        >
          <rect class="bar-hit" x={x(year)} y={ground - year.marks.length * pitch - 6} width={column} height={year.marks.length * pitch + 6} />
          <Stack year={year} x={x(year) + (column - Math.min(pitch, column)) / 2} pitch={pitch} wide={Math.min(pitch, column)} ground={ground} />
        </g>
      ))}
    </g>
  )
}

function Stack({ year, x, pitch, wide, ground }: { year: Bar; x: number; pitch: number; wide: number; ground: number }) {
  if (pitch < LEGIBLE) {
    return (
      <>
        {runsOf(year.marks).map(({ style, from, count }) => (
          <rect key={style} class={`tile ${style}`} x={x} y={ground - (from + count) * pitch} width={wide} height={count * pitch} />
        ))}
      </>
    )
  }
  const size = wide - 2
  return (
    <>
      {year.marks.map(({ id, name, style }, place) => (
        <Tile key={id} style={style} name={name} x={x + 1} y={ground - (place + 1) * pitch} size={size} />
      ))}
    </>
  )
}
