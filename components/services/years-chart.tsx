import type { Landmark } from '../../dataset/landmarks.ts'
import type { Bar } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { useAddress } from './address.tsx'
import { placeLabels, rowsOf } from './label-rows.ts'
import { LABEL_HEIGHT, LandmarkKey, LandmarkLabels, labelWidth } from './landmarks.tsx'
import { useWidth } from './use-width.ts'
import { YearColumns } from './year-columns.tsx'
import { yearsScale } from './years-scale.ts'

/** Measures in pixels. */
const TILE = { largest: 15, smallest: 8 }
/** Years narrower than this have marks whose dashes cannot be told apart: the earliest are then said, not drawn. */
const NARROWEST = 11
const TICK_ROOM = 44
const AXIS_HEIGHT = 24
const SIDE = 12
const TALLEST = 220
/**
 * Below this width labels would take more room than the plot: numbers stand in their place, and a list says what they
 * are.
 */
const ROOM_FOR_LABELS = 560

interface Props {
  years: readonly Bar[]
  landmarks: readonly Landmark[]
  chosen: readonly string[]
}

/** Columns of marks by year, with laws and events as lines across them that can be opened. */
export function YearsChart({ years: all, landmarks: allLandmarks, chosen }: Props) {
  const t = servicesTexts.get()
  const [frame, width] = useWidth<HTMLDivElement>(960)
  const years = all.slice(-Math.max(1, Math.floor((width - 2 * SIDE) / NARROWEST)))
  const landmarks = allLandmarks.filter(({ at }) => at >= Number(years[0]?.value))
  const { step: column, at: x } = yearsScale(Number(years[0]?.value), years.length, SIDE, width - SIDE)
  const highest = years.reduce((most, { marks }) => Math.max(most, marks.length), 1)
  const pitch = Math.min(TILE.largest, Math.max(column, TILE.smallest), TALLEST / highest)
  const named = width >= ROOM_FOR_LABELS
  const texts = landmarks.map(({ label }, place) => (named ? t[label] : String(place + 1)))
  const placed = placeLabels(
    landmarks.map(({ at }, place) => ({ x: x(at), width: labelWidth(texts[place] ?? '') })),
    width,
    named ? 'end' : 'middle',
  )
  const rows = rowsOf(placed)
  const topOf = (place: number) => (rows - 1 - (placed[place]?.row ?? 0)) * LABEL_HEIGHT
  const ground = rows * LABEL_HEIGHT + 12 + highest * pitch
  const height = ground + AXIS_HEIGHT
  const every = Math.ceil(TICK_ROOM / column)
  return (
    <div ref={frame} class="years">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{t.movesChart}</title>
        {landmarks.map(({ label, at }, place) => (
          <line key={label} class="landmark-line" x1={x(at)} x2={x(at)} y1={topOf(place)} y2={ground} />
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
        <LandmarkLabels
          anchor={named ? 'end' : 'middle'}
          landmarks={landmarks.flatMap((landmark, place) => {
            const label = placed[place]
            if (label === undefined) return []
            const baseline = topOf(place) + LABEL_HEIGHT - 5
            return [{ landmark, text: texts[place] ?? '', placed: label, baseline }]
          })}
        />
      </svg>
      <Earlier years={all.slice(0, -years.length)} before={years[0]?.value ?? ''} chosen={chosen} />
      {!named && <LandmarkKey landmarks={landmarks} />}
    </div>
  )
}

interface EarlierProps {
  years: readonly Bar[]
  before: string
  chosen: readonly string[]
}

/** Years there is no room for, in words; chosen, they filter the list as drawn ones do. */
function Earlier({ years, before, chosen }: EarlierProps) {
  const t = servicesTexts.get()
  const { address, go } = useAddress()
  const filled = years.filter(({ marks }) => marks.length > 0).map(({ value }) => value)
  if (filled.length === 0) return null
  const pressed = filled.every((value) => chosen.includes(value))
  const others = chosen.filter((value) => !filled.includes(value))
  const count = years.reduce((sum, { marks }) => sum + marks.length, 0)
  return (
    <p class="plot-rest">
      <button
        type="button"
        class="plain"
        aria-pressed={pressed}
        onClick={() =>
          go({ filters: { ...address.filters, since: pressed ? others : [...others, ...filled] } }, 'replace')
        }
      >
        {t.movesEarlier({ count, year: before })}
      </button>
    </p>
  )
}
