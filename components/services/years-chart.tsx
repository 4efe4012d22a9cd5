import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { formatDate } from '../../core/format-date.ts'
import { placeLabels, textWidth } from '../../core/label-rows.ts'
import type { Landmark } from '../../core/landmarks.ts'
import type { Bar } from '../../core/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { GoLink } from './address.tsx'
import { useWidth } from './use-width.ts'
import { YearColumns } from './year-columns.tsx'

/** Measures in pixels. */
const LABEL_SIZE = 12
const LABEL_HEIGHT = 18
const TILE = { largest: 15, smallest: 8 }
const TICK_ROOM = 44
const AXIS_HEIGHT = 24
const SIDE = 12
const TALLEST = 220

interface Props {
  years: readonly Bar[]
  landmarks: readonly Landmark[]
  chosen: readonly string[]
  onChoose: (year: Bar) => void
}

/** Columns of marks by year, with laws and events as lines across them that can be opened. */
export function YearsChart({ years, landmarks, chosen, onChoose }: Props) {
  const t = servicesTexts.get()
  const [frame, width] = useWidth<HTMLDivElement>(960)
  const first = Number(years[0]?.value)
  const x = scaleLinear([first, first + years.length], [SIDE, width - SIDE])
  const column = x(first + 1) - x(first)
  const highest = max(years, ({ marks }) => marks.length) ?? 1
  const pitch = Math.min(TILE.largest, Math.max(column, TILE.smallest), TALLEST / highest)
  const labels = landmarks.map(({ label, at }) => ({ x: x(at), width: textWidth(t[label], LABEL_SIZE) + 8 }))
  const placed = placeLabels(labels, width)
  const rows = (max(placed, ({ row }) => row) ?? -1) + 1
  const ground = rows * LABEL_HEIGHT + 12 + highest * pitch
  const height = ground + AXIS_HEIGHT
  const every = Math.ceil(TICK_ROOM / column)
  return (
    <div ref={frame} class="years">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {landmarks.map((landmark, place) => (
          <LandmarkLine
            key={landmark.label}
            landmark={landmark}
            x={x(landmark.at)}
            left={placed[place]?.left ?? 0}
            baseline={(rows - (placed[place]?.row ?? 0)) * LABEL_HEIGHT - 5}
            ground={ground}
          />
        ))}
        <line class="ground" x1={0} x2={width} y1={ground + 0.5} y2={ground + 0.5} />
        <YearColumns
          years={years}
          chosen={chosen}
          onChoose={onChoose}
          x={(year) => x(Number(year.value))}
          column={column}
          pitch={pitch}
          ground={ground}
        />
        {years.map(({ value }, place) => {
          if (place % every !== 0) return null
          return (
            <text key={value} class={chosen.includes(value) ? 'tick on' : 'tick'} x={x(Number(value) + 0.5)} y={ground + 17}>
              {value}
            </text>
          )
        })}
      </svg>
    </div>
  )
}

interface LineProps {
  landmark: Landmark
  x: number
  /** Where its label begins. */
  left: number
  baseline: number
  ground: number
}

function LandmarkLine({ landmark, x, left, baseline, ground }: LineProps) {
  const t = servicesTexts.get()
  const label = t[landmark.label]
  const said = t.landmark({ label, text: landmark.text, date: formatDate(landmark.date, locale.get()) })
  return (
    <GoLink class="landmark" to={{ view: 'laws', item: landmark.item }} label={said}>
      <title>{said}</title>
      <rect class="landmark-box" x={left} y={baseline - 13} width={textWidth(label, LABEL_SIZE) + 8} height={LABEL_HEIGHT - 1} />
      <line x1={x} x2={x} y1={baseline - 12} y2={ground} />
      <text x={left + 4} y={baseline}>
        {label}
      </text>
    </GoLink>
  )
}
