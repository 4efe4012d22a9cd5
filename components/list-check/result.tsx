import { useMemo, useState } from 'preact/hooks'
import { type ListResult, type ListRow, listResult, type SitesInList, verdictOfRow } from '../../core/list/result.ts'
import type { Verdict } from '../../core/verdict.ts'
import { listTexts } from '../../i18n/en/list.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { lookup } from '../../platform/host-index.ts'
import type { InForce } from '../../storage/reader.ts'
import { briefOf } from '../notice/brief.ts'
import { Questions } from './questions.tsx'
import { Row } from './row.tsx'
import { Save } from './save.tsx'
import { Unlisted } from './unlisted.tsx'

/** What is said of the names in a list. */
export function Result({ found, inForce }: { found: SitesInList; inForce: InForce }) {
  const t = listTexts.get()
  const [chosen, setChosen] = useState<Verdict | null>(null)
  const result = useMemo(() => listResult(found, lookup, inForce, Date.now()), [found, inForce])
  // An answer can take away the last row of the verdict that was chosen.
  const verdict = result.counts.some((one) => one.verdict === chosen) ? chosen : null
  const rows = verdict === null ? result.rows : result.rows.filter((row) => verdictOfRow(row) === verdict)
  return (
    <section class="result" aria-labelledby="summary">
      <h2 id="summary">{summaryOf(found)}</h2>
      {inForce.problem && (
        <p class="problem" role="alert">
          {t.notRead}
        </p>
      )}
      {result.rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <Questions questions={result.questions} inForce={inForce} />
          <Filter result={result} verdict={verdict} onChoose={setChosen} />
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
  const number = new Intl.NumberFormat(locale.get())
  return listTexts.get().summary({
    names: number.format(names),
    listed: number.format(names - unlisted.length),
    unlisted: number.format(unlisted.length),
  })
}

interface FilterProps {
  result: ListResult
  verdict: Verdict | null
  onChoose: (verdict: Verdict | null) => void
}

/** All rows, or those of one verdict. */
function Filter({ result, verdict, onChoose }: FilterProps) {
  const t = listTexts.get()
  const choices: [Verdict | null, string][] = [
    [null, t.all({ rows: String(result.rows.length) })],
    ...result.counts.map(({ verdict, rows }): [Verdict, string] => [
      verdict,
      t.some({ verdict: briefOf(verdict, 'reported', words.get()), rows: String(rows) }),
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
          aria-pressed={verdict === value}
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
