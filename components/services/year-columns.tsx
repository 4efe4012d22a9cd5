import { toggled } from '../../dataset/catalogue.ts'
import type { Bar, Mark } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { GoLink, useAddress } from './address.tsx'
import { marksSaid, styleWord } from './mark-texts.ts'
import { runsOf, Tile } from './tile.tsx'
import { useRoving } from './use-roving.ts'

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

/**
 * The columns as one stop for the Tab key; arrow keys move from year to year, Enter chooses. Years without a mark are
 * passed over.
 */
export function YearColumns({ years, chosen, x, column, pitch, ground }: Props) {
  const t = servicesTexts.get()
  const { address } = useAddress()
  const filled = years.filter(({ marks }) => marks.length > 0)
  const names = filled.map(({ value }) => value)
  const { group, linkOf } = useRoving(names, names.at(-1))
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
            {...linkOf(value)}
            to={{ filters: toggled(address.filters, 'since', value) }}
            aria-current={chosen.includes(value) ? 'true' : undefined}
            aria-label={t.bar({ name: value, services: t.found(marks.length), marks: marksSaid(marks, t) })}
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
  const t = servicesTexts.get()
  if (pitch < LEGIBLE) {
    return (
      <>
        {runsOf(marks).map(({ style, from, count }) => (
          <rect
            key={from}
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
        <Tile
          key={id}
          style={style}
          name={t.marked({ name, style: styleWord(style, t) })}
          x={x + 1}
          y={ground - 2 - (place + 1) * pitch}
          size={size}
        />
      ))}
    </>
  )
}
