import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Counts, chosenIn, FACETS, type Facet, toggled } from '../../dataset/catalogue.ts'
import { nameOrder } from '../../dataset/name-order.ts'
import { STATES } from '../../dataset/state.ts'
import { STORAGE_GRADES } from '../../dataset/vocabulary.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { useAddress } from './address.tsx'
import { useChipOf, useNameOf } from './facet-names.ts'

/** Facets with a list of boxes; the year is chosen in the plot. */
const LISTED = FACETS.filter((facet) => facet !== 'since')
/** Facets that are open from the start, and how many values of a long one are shown before "Show all". */
const OPEN: readonly Facet[] = ['status', 'storage', 'category']
const SHOWN = 8
/** Values that have an order of their own; others go by their counts. */
const ORDERS: Partial<Record<Facet, readonly string[]>> = { status: STATES, storage: STORAGE_GRADES }

/** Boxes to filter by, with how many services each would give. On a narrow page they are folded. */
export function Filters({ counts }: { counts: Counts }) {
  const t = servicesTexts.get()
  const wide = useWide()
  return (
    <aside class="filters" aria-label={t.filters}>
      <details open={wide}>
        <summary class="filters-title">{t.filters}</summary>
        {LISTED.map((facet) => (
          <FacetBoxes key={facet} facet={facet} counts={counts[facet]} />
        ))}
      </details>
    </aside>
  )
}

/** Whether there is room for the filters beside the list, and for plots above it (styles/services.css). */
export function useWide(): boolean {
  const query = useMemo(() => matchMedia('(min-width: 900px)'), [])
  const [wide, setWide] = useState(query.matches)
  useEffect(() => {
    const follow = () => setWide(query.matches)
    query.addEventListener('change', follow)
    // It may have changed between the first drawing and now.
    follow()
    return () => query.removeEventListener('change', follow)
  }, [query])
  return wide
}

function FacetBoxes({ facet, counts }: { facet: Facet; counts: ReadonlyMap<string, number> }) {
  const t = servicesTexts.get()
  const { address, go } = useAddress()
  const nameOf = useNameOf()
  const [all, setAll] = useState(false)
  const chosen = address.filters[facet]
  // Open at first where something in it is chosen; from then on it is the person's: it never shuts under the focus.
  const [open, setOpen] = useState(chosen.length > 0)
  const values = ordered(facet, new Set([...counts.keys(), ...chosen]), counts, (value) => nameOf(facet, value))
  const long = values.length > SHOWN + 2
  const shown = long && !all ? values.filter((value, place) => place < SHOWN || chosen.includes(value)) : values
  const boxes = (
    <>
      {shown.map((value) => (
        <label key={value} class="box">
          <input
            type="checkbox"
            name={facet}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => go({ filters: toggled(address.filters, facet, value) }, 'replace')}
          />
          <span>{nameOf(facet, value)}</span>
          <small>{counts.get(value) ?? 0}</small>
        </label>
      ))}
      {long && (
        <button type="button" class="plain" onClick={() => setAll(!all)}>
          {all ? t.fewer : t.allOf({ count: values.length })}
        </button>
      )}
    </>
  )
  if (values.length === 0) return null
  if (OPEN.includes(facet)) {
    return (
      <fieldset>
        <legend>{t[facet]}</legend>
        {boxes}
      </fieldset>
    )
  }
  return (
    <details class="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t[facet]}</summary>
      {open && <fieldset aria-label={t[facet]}>{boxes}</fieldset>}
    </details>
  )
}

/** The values in the order of the facet, or those with most services first, equal ones by name. */
function ordered(
  facet: Facet,
  values: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  nameOf: (value: string) => string,
): string[] {
  const order = ORDERS[facet]
  if (order) return order.filter((value) => values.has(value))
  const compare = nameOrder(locale.get())
  return [...values].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compare(nameOf(a), nameOf(b)))
}

/** The filters in force, each to be taken away. @param facets those that mean something where they stand */
export function ChosenFilters({ facets = FACETS }: { facets?: readonly Facet[] }) {
  const t = servicesTexts.get()
  const { address, go } = useAddress()
  const chipOf = useChipOf()
  const chosen = chosenIn(address.filters).filter(({ facet }) => facets.includes(facet))
  if (chosen.length === 0) return null
  return (
    <ul class="chosen" aria-label={t.chosen}>
      {chosen.map(({ facet, value }) => {
        const what = chipOf(facet, value)
        return (
          <li key={what}>
            <button
              type="button"
              class="chip"
              aria-label={t.remove({ what })}
              onClick={() => go({ filters: toggled(address.filters, facet, value) }, 'replace')}
            >
              {what}
              {'\u00a0'}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
