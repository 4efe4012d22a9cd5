import { useRef, useState } from 'preact/hooks'
import { toggled } from '../../dataset/catalogue.ts'
import type { Bar, Mark } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { GoLink, useAddress } from './address.tsx'
import { runsOf, Tile } from './tile.tsx'

/** Below this, in pixels, marks are drawn as runs and not one by one. */
const LEGIBLE = 5

interface Props {
  years: readonly Bar[]
  chosen: readonly string[]
  /** Where a year's column begins. */
  x: (year: Bar) => number
  column: number
  /** From mark to mark. */
  pitch: number
  /** Where columns stand. */
  ground: number
}

/** The columns as one stop for the Tab key; arrow keys move from year to year, Enter chooses. Years without a mark are passed over. */
export function YearColumns({ years, chosen, x, column, pitch, ground }: Props) {
  const t = servicesTexts.get()
  const { address } = useAddress()
  const filled = years.filter(({ marks }) => marks.length > 0)
  const [current, setCurrent] = useState(filled.at(-1)?.value)
  const group = useRef<SVGGElement>(null)
  const onKeyDown = (event: KeyboardEvent, year: Bar) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step === undefined ? undefined : filled[filled.indexOf(year) + step]
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next.value)
    group.current?.querySelector<SVGAElement>(`[data-year="${next.value}"]`)?.focus()
  }
  return (
    <g ref={group} class={chosen.length > 0 ? 'some-chosen' : undefined}>
      {filled.map((year) => {
        const { value, marks } = year
        const height = marks.length * pitch + 6
        const wide = Math.min(pitch, column)
        return (
          <GoLink
            key={value}
            class="bar"
            data-year={value}
            to={{ filters: toggled(address.filters, 'since', value) }}
            tabindex={value === current ? 0 : -1}
            aria-current={chosen.includes(value) ? 'true' : undefined}
            aria-label={t.bar({ name: value, services: t.found(marks.length) })}
            onKeyDown={(event) => onKeyDown(event, year)}
            onFocus={() => setCurrent(value)}
          >
            <rect class="bar-hit" x={x(year)} y={ground - height} width={column} height={height} />
            <Stack marks={marks} x={x(year) + (column - wide) / 2} pitch={pitch} wide={wide} ground={ground} />
          </GoLink>
        )
      })}
    </g>
  )
}

interface StackProps {
  marks: readonly Mark[]
  x: number
  pitch: number
  wide: number
  ground: number
}

function Stack({ marks, x, pitch, wide, ground }: StackProps) {
  if (pitch < LEGIBLE) {
    return (
      <>
        {runsOf(marks).map(({ style, from, count }) => (
          <rect
            key={style}
            class={`tile ${style}`}
            x={x}
            y={ground - (from + count) * pitch}
            width={wide}
            height={count * pitch}
          />
        ))}
      </>
    )
  }
  const size = wide - 2
  return (
    <>
      {marks.map(({ id, name, style }, place) => (
        <Tile key={id} style={style} name={name} x={x + 1} y={ground - 2 - (place + 1) * pitch} size={size} />
      ))}
    </>
  )
}
