import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { useRef, useState } from 'preact/hooks'
import { formatDate } from '../../core/format-date.ts'
import { placeLabels, textWidth } from '../../core/label-rows.ts'
import type { Landmark } from '../../core/landmarks.ts'
import type { Bar } from '../../core/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { useAddress } from './address.tsx'
import { runsOf, Tile } from './tile.tsx'
import { useWidth } from './use-width.ts'

/** Measures in pixels. */
const LABEL = { size: 12, height: 17 }
const TILE = { largest: 13, smallest: 5, gap: 2 }
const AXIS = 22
const TALLEST = 220

interface Props {
  years: readonly Bar[]
  landmarks: readonly Landmark[]
  chosen: readonly string[]
  onChoose: (year: Bar) => void
}

/** Columns of marks by year, with laws and events as lines across them. Arrow keys move from year to year, Enter chooses. */
export function YearsChart({ years, landmarks, chosen, onChoose }: Props) {
  const t = servicesTexts.get()
  const [frame, width] = useWidth<HTMLDivElement>(960)
  const first = Number(years[0]?.value)
  const x = scaleLinear([first, first + years.length], [0, width])
  const column = x(first + 1) - x(first)
  const highest = max(years, ({ marks }) => marks.length) ?? 0
  const pitch = Math.min(TILE.largest + TILE.gap, Math.max(column - 1, TILE.smallest), TALLEST / Math.max(highest, 1))
  const placed = placeLabels(
    landmarks.map(({ label, at }) => ({ x: x(at), width: textWidth(t[label], LABEL.size) + 6 })),
    width,
  )
  const labelRows = (max(placed, ({ row }) => row) ?? -1) + 1
  const top = labelRows * LABEL.height + 8
  const ground = top + highest * pitch + 4
  const every = Math.ceil(40 / column)
  return (
    <div ref={frame} class="years">
      <svg width={width} height={ground + AXIS} viewBox={`0 0 ${width} ${ground + AXIS}`} role="group" aria-label={t.movesChart}>
        {landmarks.map((landmark, place) => {
          const { row = 0, anchor = 'start', left = 0 } = placed[place] ?? {}
          const baseline = (labelRows - row) * LABEL.height - 4
          return (
            <LandmarkLine key={landmark.label} landmark={landmark} x={x(landmark.at)} from={baseline - 10} to={ground}>
              <text x={anchor === 'start' ? left + 4 : left + 2} y={baseline}>
                {t[landmark.label]}
              </text>
            </LandmarkLine>
          )
        })}
        <line class="ground" x1={0} x2={width} y1={ground + 0.5} y2={ground + 0.5} />
        <Columns years={years} chosen={chosen} onChoose={onChoose} left={(year) => x(year)} column={column} pitch={pitch} ground={ground} top={top} />
        {years.map(({ value }, place) => {
          if (place % every !== 0) return null
          return (
            <text key={value} class={chosen.includes(value) ? 'tick on' : 'tick'} x={x(Number(value) + 0.5)} y={ground + 16}>
              {value}
            </text>
          )
        })}
      </svg>
    </div>
  )
}
