import type { ComponentChildren } from 'preact'
import type { Bar } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { textWidth } from './label-rows.ts'
import { figuresSaid, marksSaid, styleWord } from './mark-texts.ts'
import { Tile } from './tile.tsx'
import { useWidth } from './use-width.ts'

/** Measures in pixels. */
const TILE = { largest: 15, smallest: 11 }
const NAME_WIDTH = 240
const FIGURE = { size: 14, room: 16 }
/** In a page no wider than this (styles/plots.css), names and figures stand above their marks. */
const NARROW = 600

interface Props {
  bars: readonly Bar[]
  name: (bar: Bar) => ComponentChildren
  chosen: readonly string[]
  onChoose: (bar: Bar) => void
}

/**
 * Bars made of marks, one below the other; each is a button that filters the list. All are as many marks high as the
 * longest needs for them to be told apart, so that lengths can be compared.
 */
export function BarList({ bars, name, chosen, onChoose }: Props) {
  const t = servicesTexts.get()
  const [frame, width] = useWidth<HTMLUListElement>(960)
  const figures = bars.map((bar) => figuresSaid(bar, t))
  const figureWidth = figures.reduce((most, said) => Math.max(most, textWidth(said, FIGURE.size)), 0) + FIGURE.room
  const beside = innerWidth <= NARROW ? 0 : NAME_WIDTH + figureWidth
  const room = Math.max(TILE.smallest, width - beside)
  const longest = bars.reduce((most, { marks }) => Math.max(most, marks.length), 1)
  const rows = Math.ceil((longest * TILE.smallest) / room)
  const columns = Math.ceil(longest / rows)
  const step = Math.min(TILE.largest, room / columns)
  return (
    <ul ref={frame} class={chosen.length > 0 ? 'bar-list some-chosen' : 'bar-list'}>
      {bars.map((bar, place) => (
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
              <span aria-hidden="true">{figures[place]}</span>
              <span class="visually-hidden">
                : {figures[place]}
                {t.listSeparator}
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
