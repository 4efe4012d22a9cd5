import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { type Bar, MARK_STYLES } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { sentenceGap } from '../../i18n/sentences.ts'
import { Phrases } from '../page/phrases.tsx'
import { GoLink } from './address.tsx'
import { marksSaid, styleWord } from './mark-texts.ts'
import { Tile } from './tile.tsx'

interface Props {
  /** The finding. */
  title: string
  /** What it counted, and what it could not place. */
  counted: string | null
  note: string
  /** Heads of the table's columns: what a bar is, and its services. */
  head: string
  bars: readonly Bar[]
  nameOf: (bar: Bar) => string
  /** What is said of their number, where it is more than that. */
  figureOf?: (bar: Bar) => string
  /** Whether circles stand among the marks. */
  parts?: boolean
  children: ComponentChildren
}

/** What plots have in common: the finding as the title, how to read it, and the same as a table. */
export function PlotFrame({ title, counted, note, head, bars, nameOf, figureOf, parts = false, children }: Props) {
  const t = servicesTexts.get()
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <figure class="plot" aria-labelledby={id}>
      <h2 id={id}>
        <Phrases text={title} />
      </h2>
      <p class="plot-note">
        <Phrases text={counted === null ? note : t.sentences({ first: counted, second: note })} />
        {sentenceGap()}
        <button type="button" class="plain" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t.asPlot : t.asTable}
        </button>
      </p>
      {asTable ? <BarTable caption={title} head={head} bars={bars} nameOf={nameOf} figureOf={figureOf} /> : children}
      {!asTable && <Key parts={parts} />}
    </figure>
  )
}

/** What the marks mean. */
function Key({ parts }: { parts: boolean }) {
  const t = servicesTexts.get()
  return (
    <ul class="plot-key">
      {MARK_STYLES.map((style) => (
        <li key={style}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
            <Tile style={style} x={1} y={1} size={12} />
          </svg>
          {styleWord(style, t)}
        </li>
      ))}
      {parts && (
        <li>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
            <Tile style="ended" round x={1} y={1} size={12} />
          </svg>
          {t.markOther}
        </li>
      )}
    </ul>
  )
}

type TableProps = Pick<Props, 'head' | 'bars' | 'nameOf' | 'figureOf'> & { caption: string }

function BarTable({ caption, head, bars, nameOf, figureOf }: TableProps) {
  const t = servicesTexts.get()
  return (
    <div class="plot-table">
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" class="figure">
              {t.number}
            </th>
            <th scope="col">{t.services}</th>
          </tr>
        </thead>
        <tbody>
          {bars
            .filter(({ marks }) => marks.length > 0)
            .map((bar) => (
              <tr key={bar.value}>
                <th scope="row">{nameOf(bar)}</th>
                <td class="figure">{figureOf?.(bar) ?? bar.marks.length}</td>
                <td>
                  <small>{marksSaid(bar.marks, t)}</small>
                  <ul class="marks">
                    {bar.marks.map(({ id, name, style }) => (
                      <li key={id}>
                        <GoLink to={{ service: id }} aria-label={t.marked({ name, style: styleWord(style, t) })}>
                          {name}
                        </GoLink>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
