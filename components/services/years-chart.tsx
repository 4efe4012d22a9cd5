import { max } from 'd3-array'
import { scaleBand } from 'd3-scale'
import { formatDate } from '../../core/format-date.ts'
import type { Landmark } from '../../dataset/landmarks.ts'
import type { Bar } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { GoLink } from './address.tsx'
import { placeLabels, textWidth } from './label-rows.ts'
import { useWidth } from './use-width.ts'
import { YearColumns } from './year-columns.tsx'

/** Measures in pixels. */
const LABEL_SIZE = 12
const LABEL_HEIGHT = 18
const LABEL_SPACE = 8
const TILE = { largest: 15, smallest: 8 }
const TICK_ROOM = 44
const AXIS_HEIGHT = 24
const SIDE = 12
const TALLEST = 220

interface Props {
  years: readonly Bar[]
  landmarks: readonly Landmark[]
  chosen: readonly string[]
}

/** Columns of marks by year, with laws and events as lines across them that can be opened. */
export function YearsChart({ years, landmarks, chosen }: Props) {
  const t = servicesTexts.get()
  const [frame, width] = useWidth<HTMLDivElement>(960)
  const bands = scaleBand(
    years.map(({ value }) => value),
    [SIDE, width - SIDE],
  )
  const column = bands.step()
  /** A year such as 2017.4 lies within the band of 2017. */
  const x = (year: number) => (bands(String(Math.floor(year))) ?? 0) + (year % 1) * column
  const highest = max(years, ({ marks }) => marks.length) ?? 1
  const pitch = Math.min(TILE.largest, Math.max(column, TILE.smallest), TALLEST / highest)
  const labels = landmarks.map(({ label, at }) => ({ x: x(at), width: textWidth(t[label], LABEL_SIZE) + LABEL_SPACE }))
  const placed = placeLabels(labels, width)
  const rows = (max(placed, ({ row }) => row) ?? -1) + 1
  const ground = rows * LABEL_HEIGHT + 12 + highest * pitch
  const height = ground + AXIS_HEIGHT
  const every = Math.ceil(TICK_ROOM / column)
  return (
    <div ref={frame} class="years">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{t.movesChart}</title>
        {landmarks.map(({ label, at }, place) => {
          const from = (rows - (placed[place]?.row ?? 0)) * LABEL_HEIGHT - LABEL_HEIGHT
          return <line key={label} class="landmark-line" x1={x(at)} x2={x(at)} y1={from} y2={ground} />
        })}
        {landmarks.map((landmark, place) => (
          <LandmarkLabel
            key={landmark.label}
            landmark={landmark}
            left={placed[place]?.left ?? 0}
            anchor={placed[place]?.anchor ?? 'start'}
            baseline={(rows - (placed[place]?.row ?? 0)) * LABEL_HEIGHT - 5}
          />
        ))}
        <line class="ground" x1={0} x2={width} y1={ground + 0.5} y2={ground + 0.5} />
        <YearColumns
          years={years}
          chosen={chosen}
          x={(year) => x(Number(year.value))}
          column={column}
          pitch={pitch}
          ground={ground}
        />
        {years.map(({ value }, place) => {
          if (place % every !== 0) return null
          return (
            <text
              key={value}
              class={chosen.includes(value) ? 'tick on' : 'tick'}
              x={x(Number(value) + 0.5)}
              y={ground + 17}
            >
              {value}
            </text>
          )
        })}
      </svg>
    </div>
  )
}

interface LabelProps {
  landmark: Landmark
  left: number
  /** Whether it begins at its line or ends there. */
  anchor: 'start' | 'end'
  baseline: number
}

/** Its paper lies over the lines of others. */
function LandmarkLabel({ landmark, left, anchor, baseline }: LabelProps) {
  const t = servicesTexts.get()
  const label = t[landmark.label]
  const said = t.landmark({ label, text: landmark.text, date: formatDate(landmark.date, locale.get()) })
  const width = textWidth(label, LABEL_SIZE) + LABEL_SPACE
  return (
    <GoLink class="landmark" to={{ view: 'laws', item: landmark.item }} aria-label={said}>
      <title>{said}</title>
      <rect
        class="landmark-box"
        x={anchor === 'start' ? left + 1 : left}
        y={baseline - 13}
        width={width - 1}
        height={LABEL_HEIGHT - 1}
      />
      <text class={anchor} x={anchor === 'start' ? left + 4 : left + width - 4} y={baseline}>
        {label}
      </text>
    </GoLink>
  )
}
