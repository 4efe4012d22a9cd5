import type { ComponentChildren } from 'preact'
import type { Bar } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { textWidth } from './label-rows.ts'
import { marksSaid, styleWord } from './mark-texts.ts'
import { Tile } from './tile.tsx'
import { useWidth } from './use-width.ts'

/** Measures in pixels. */
const TILE = { largest: 15, smallest: 11 }
const NAME_WIDTH = 280
const FIGURE = { size: 14, room: 16 }
/** In a page narrower than this (styles/plots.css), names stand above their marks. */
const NARROW = 600

interface Props {
  bars: readonly Bar[]
  name: (bar: Bar) => ComponentChildren
  chosen: readonly string[]
  onChoose: (bar: Bar) => void
  /** What stands behind the marks; their number where it is not said. */
  figureOf?: (bar: Bar) => string
}

/**
 * Bars made of marks, one below the other; each is a button that filters the list. All are as many marks high as the
 * longest needs for them to be told apart, so that lengths can be compared.
 */
export function BarList({ bars, name, chosen, onChoose, figureOf }: Props) {
  const t = servicesTexts.get()
  const [frame, width] = useWidth<HTMLUListElement>(960)
  const figure = (bar: Bar) => figureOf?.(bar) ?? String(bar.marks.length)
  const figureWidth = bars.reduce((most, bar) => Math.max(most, textWidth(figure(bar), FIGURE.size)), 0) + FIGURE.room
  const room = Math.max(TILE.smallest, width - figureWidth - (innerWidth <= NARROW ? 0 : NAME_WIDTH))
  const longest = bars.reduce((most, { marks }) => Math.max(most, marks.length), 1)
  const rows = Math.ceil((longest * TILE.smallest) / room)
  const columns = Math.ceil(longest / rows)
  const step = Math.min(TILE.largest, room / columns)
  return (
    <ul ref={frame} class={chosen.length > 0 ? 'bar-list some-chosen' : 'bar-list'}>
      {bars.map((bar) => (
        <li key={bar.value}>
          <button
            type="button"
            class="bar"
            data-value={bar.value}
            aria-pressed={chosen.includes(bar.value)}
            onClick={() => onChoose(bar)}
          >
            <span class="bar-name">{name(bar)}</span>
            <svg
              width={Math.ceil(bar.marks.length / rows) * step}
              height={rows * step}
              aria-hidden="true"
              focusable="false"
            >
              <Marks bar={bar} rows={rows} step={step} />
            </svg>
            <span class="bar-figure">
              <span aria-hidden="true">{figure(bar)}</span>
              <span class="visually-hidden">
                : {figureOf && `${figureOf(bar)}${t.listSeparator}`}
                {t.found(bar.marks.length)} ({marksSaid(bar.marks, t)})
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Marks({ bar, rows, step }: { bar: Bar; rows: number; step: number }) {
  const t = servicesTexts.get()
  return (
    <>
      {bar.marks.map(({ id, name, style, lead }, place) => (
        <Tile
          key={id}
          style={style}
          name={t.marked({ name, style: styleWord(style, t) })}
          round={!lead}
          x={Math.floor(place / rows) * step}
          y={(place % rows) * step}
          size={step - 2}
        />
      ))}
    </>
  )
}
