import { SORTS, type Sort } from '../../dataset/catalogue.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { useAddress } from './address.tsx'

/**
 * Heads over the columns of the list; those that it can be ordered by are buttons. On a narrow page they stand in one
 * line.
 */
export function ListHeads() {
  const t = servicesTexts.get()
  const { address, go } = useAddress()
  // Where one searches, the best match comes first until an order is chosen.
  const searches = address.text.trim() !== ''
  const inForce = address.sort ?? (searches ? 'match' : 'grade')
  const names: Record<Sort | 'match', string> = {
    match: t.sortMatch,
    grade: t.sortGrade,
    name: t.sortName,
    company: t.sortCompany,
    since: t.sortSince,
  }
  const head = (sort: Sort | 'match') => (
    <button
      key={sort}
      type="button"
      class="head"
      data-sort={sort}
      aria-pressed={inForce === sort}
      onClick={() => go({ sort: sort === 'match' || address.sort === sort ? null : sort }, 'replace')}
    >
      {names[sort]}
    </button>
  )
  const [grade, name, company, since] = SORTS.map(head)
  return (
    <fieldset class="heads" aria-label={t.sortBy}>
      <span class="heads-label" aria-hidden="true">
        {t.sortBy}
      </span>
      <span class="head-name">
        {searches && head('match')}
        {name}
        {company}
      </span>
      <span class="head-where">{t.headWhere}</span>
      <span class="head-grade">{grade}</span>
      <span class="head-since">{since}</span>
    </fieldset>
  )
}
