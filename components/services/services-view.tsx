import { formatDate } from '../../core/format-date.ts'
import { chosenIn, NO_FILTERS } from '../../dataset/catalogue.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { suggestionForm } from '../../platform/forms.ts'
import { datasetDate, datasetHash } from '../../platform/host-index.ts'
import { OutLink } from '../page/out-link.tsx'
import { useAddress } from './address.tsx'
import { useCatalogue } from './catalogue.tsx'
import { Exports } from './exports.tsx'
import { ChosenFilters, Filters } from './filters.tsx'
import { ListHeads } from './list-heads.tsx'
import { Plots } from './plots.tsx'
import { Results } from './results.tsx'
import { DOT } from './row-texts.ts'
import { ScopeNote } from './scope-note.tsx'
import { Trouble } from './trouble.tsx'
import { useFound } from './use-found.ts'

/** Filters, a plot that answers a question, and the list; where one searches, the list alone. */
export function ServicesView() {
  const t = servicesTexts.get()
  const { address, go } = useAddress()
  const { entries: all } = useCatalogue()
  const { text, filters, sort } = address
  const { state, entries, nearest, counts, outOfScope } = useFound(address)
  const searches = text.trim() !== ''
  const filtered = chosenIn(filters).length > 0
  const none = state === 'found' && entries.length === 0
  const clearing = { searches, filtered, clear: () => go({ text: '', filters: NO_FILTERS }, 'replace') }
  const count = t.found(entries.length)
  return (
    <div class="columns">
      <h1 class="visually-hidden">{t.services}</h1>
      {(filtered || !none) && <Filters counts={counts} />}
      <div class="main-column">
        {!searches && <Plots />}
        <section class="found" aria-labelledby="found">
          <div class="found-head">
            <h2 id="found" class="visually-hidden">
              {t.list}
            </h2>
            <p role="status">
              {state === 'searching'
                ? t.loading
                : searches || filtered
                  ? t.foundOf({ found: count, all: all.length })
                  : count}
              {nearest && entries.length > 0 && (
                <>
                  {DOT}
                  {t.nearest}
                </>
              )}
            </p>
            {(searches || filtered) && (!none || outOfScope) && <Clear {...clearing} />}
            {entries.length > 0 && <Exports found={entries} />}
          </div>
          <p class="print-only">{t.printed({ date: formatDate(datasetDate, locale.get()), hash: datasetHash })}</p>
          <ChosenFilters />
          {outOfScope && <ScopeNote service={outOfScope} />}
          {state === 'failed' && <p role="alert">{t.failedTitle}</p>}
          {none && !outOfScope && <NoneFound {...clearing} />}
          {entries.length > 0 && (
            <>
              <ListHeads />
              <Results key={queryKey(text, filters, sort)} found={entries} />
            </>
          )}
        </section>
      </div>
    </div>
  )
}

interface Clearing {
  searches: boolean
  filtered: boolean
  clear: () => void
}

/** Takes away what the list is narrowed by, and says what that is. */
function Clear({ searches, filtered, clear, look = 'plain' }: Clearing & { look?: 'plain' | 'button' }) {
  const t = servicesTexts.get()
  return (
    <button type="button" class={look} onClick={clear}>
      {searches && filtered ? t.clear : filtered ? t.clearFilters : t.clearSearch}
    </button>
  )
}

function NoneFound(clearing: Clearing) {
  const t = servicesTexts.get()
  const suggest = suggestionForm()
  return (
    <Trouble level={2} title={t.noneTitle} text={clearing.filtered ? t.noneText : t.noneSearched}>
      <Clear {...clearing} look="button" />
      {suggest && <OutLink href={suggest}>{t.suggest}</OutLink>}
    </Trouble>
  )
}

/** Changes with the question, so that the list begins at its top again. */
function queryKey(...asked: unknown[]): string {
  return JSON.stringify(asked)
}
