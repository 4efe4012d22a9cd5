import { useMemo } from 'preact/hooks'
import { chosenIn, countsOf, fits, NO_FILTERS, sorted } from '../../dataset/catalogue.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { suggestionForm } from '../../platform/forms.ts'
import { OutLink } from '../page/out-link.tsx'
import { useAddress } from './address.tsx'
import { useCatalogue } from './catalogue.tsx'
import { Exports } from './exports.tsx'
import { ChosenFilters, Filters } from './filters.tsx'
import { ListHeads } from './list-heads.tsx'
import { Plots } from './plots.tsx'
import { Results } from './results.tsx'
import { ScopeNote } from './scope-note.tsx'
import { Trouble } from './trouble.tsx'
import { type Searched, useSearch } from './use-search.ts'

const NOTHING: Searched = { entries: [], nearest: false }

/** Filters, a plot that answers a question, and the list; where one searches, the list alone. */
export function ServicesView() {
  const t = servicesTexts.get()
  const { address, go } = useAddress()
  const { entries: all } = useCatalogue()
  const { text, filters, sort } = address
  const searched = useSearch(text)
  const { entries, nearest } = searched === null || searched === 'failed' ? NOTHING : searched
  const fitting = useMemo(() => entries.filter((entry) => fits(entry, filters)), [entries, filters])
  const found = useMemo(() => (sort === null ? fitting : sorted(fitting, sort, locale.get())), [fitting, sort])
  const counts = useMemo(() => countsOf(entries, filters), [entries, filters])
  const narrowed = text.trim() !== '' || chosenIn(filters).length > 0
  const suggest = suggestionForm()
  const clear = () => go({ text: '', filters: NO_FILTERS }, 'replace')
  return (
    <div class="columns">
      <h1 class="visually-hidden">{t.services}</h1>
      <Filters counts={counts} />
      <div class="main-column">
        {text.trim() === '' && <Plots />}
        <section class="found" aria-labelledby="found">
          <div class="found-head">
            <h2 id="found" class="visually-hidden">
              {t.list}
            </h2>
            <p role="status">
              {narrowed ? t.foundOf({ found: t.found(found.length), all: all.length }) : t.found(found.length)}
              {nearest && found.length > 0 && <> · {t.nearest}</>}
            </p>
            {narrowed && (
              <button type="button" class="plain" onClick={clear}>
                {t.clear}
              </button>
            )}
            {searched !== null && <Exports found={found} />}
          </div>
          <ChosenFilters />
          <ScopeNote text={text} />
          {searched === 'failed' && <p role="alert">{t.failedTitle}</p>}
          {searched !== null && found.length === 0 ? (
            <Trouble level={2} title={t.noneTitle} text={t.noneText}>
              <button type="button" class="button" onClick={clear}>
                {t.clear}
              </button>
              {suggest && <OutLink href={suggest}>{t.suggest}</OutLink>}
            </Trouble>
          ) : (
            <>
              <ListHeads />
              <Results key={queryKey(text, filters, sort)} found={found} />
            </>
          )}
        </section>
      </div>
    </div>
  )
}

/** Changes with the question, so that the list begins at its top again. */
function queryKey(...asked: unknown[]): string {
  return JSON.stringify(asked)
}
