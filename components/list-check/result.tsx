import { useMemo, useState } from 'preact/hooks'
import type { Brief } from '../../core/brief.ts'
import { briefOfRow, type ListResult, type ListRow, listResult, type SitesInList } from '../../core/list/result.ts'
import { asSentence } from '../../core/sentence.ts'
import { listTexts } from '../../i18n/en/list.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { lookup } from '../../platform/host-index.ts'
import type { InForce } from '../../storage/reader.ts'
import { Paragraph } from '../page/paragraph.tsx'
import { Problem } from '../page/problem.tsx'
import { Questions } from './questions.tsx'
import { Row } from './row.tsx'
import { Save } from './save.tsx'
import { Unlisted } from './unlisted.tsx'

/** What is said of the names in a list. */
export function Result({ found, inForce }: { found: SitesInList; inForce: InForce }) {
  const t = listTexts.get()
  const [chosen, setChosen] = useState<Brief | null>(null)
  const result = useMemo(() => listResult(found, lookup, inForce, Date.now()), [found, inForce])
  // An answer can take away the last row of the verdict that was chosen.
  const brief = result.counts.some((one) => one.brief === chosen) ? chosen : null
  const rows = brief === null ? result.rows : result.rows.filter((row) => briefOfRow(row) === brief)
  return (
    <section class="result" aria-labelledby="summary">
      <h2 id="summary" class="phrases">
        {summaryOf(found)}
      </h2>
      {inForce.problem && <Problem text={t.notRead} />}
      {result.rows.length === 0 ? (
        <Paragraph text={t.none} />
      ) : (
        <>
          <Questions questions={result.questions} inForce={inForce} />
          <Filter result={result} brief={brief} onChoose={setChosen} />
          <Rows rows={rows} inForce={inForce} />
          <Save rows={rows} />
        </>
      )}
      <Unlisted names={found.unlisted} />
    </section>
  )
}

/** How many names there are, and how many of them belong to listed sites. */
export function summaryOf({ names, unlisted }: SitesInList): string {
  const t = listTexts.get()
  const number = (count: number) => ({ number: new Intl.NumberFormat(locale.get()).format(count) })
  const listed = names - unlisted.length
  return t.summary({
    names: t.names(number(names))(names),
    listed: t.atListed(number(listed))(listed),
    unlisted: t.notReviewed(number(unlisted.length)),
  })
}

interface FilterProps {
  result: ListResult
  brief: Brief | null
  onChoose: (brief: Brief | null) => void
}

/** All rows, or those of one verdict. */
function Filter({ result, brief, onChoose }: FilterProps) {
  const t = listTexts.get()
  const w = words.get()
  const choices: [Brief | null, string][] = [
    [null, t.all({ rows: String(result.rows.length) })],
    ...result.counts.map(({ brief, rows }): [Brief, string] => [
      brief,
      asSentence(t.some({ verdict: w[`brief-${brief}`], rows: String(rows) })),
    ]),
  ]
  return (
    <fieldset class="filter" aria-label={t.filter}>
      {choices.map(([value, label]) => (
        <button
          key={value ?? 'all'}
          type="button"
          class="chip"
          data-filter={value ?? 'all'}
          aria-pressed={brief === value}
          onClick={() => onChoose(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}

function Rows({ rows, inForce }: { rows: readonly ListRow[]; inForce: InForce }) {
  return (
    <ul class="rows" aria-label={listTexts.get().table}>
      {rows.map((row) => (
        <Row key={row.situation.domain} row={row} inForce={inForce} />
      ))}
    </ul>
  )
}
