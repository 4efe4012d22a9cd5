import { useMemo } from 'preact/hooks'
import { asksFinding, companiesOf } from '../../dataset/companies.ts'
import type { Context } from '../../dataset/notice.ts'
import { ASKS } from '../../dataset/vocabulary.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { AsksRow } from './asks-row.tsx'
import { useCatalogue } from './catalogue.tsx'
import { useNameOf } from './facet-names.ts'
import { ServiceLinks } from './service-links.tsx'
import { useItem } from './use-item.ts'
import { ViewHead } from './view-head.tsx'

/** The answers that a mark stands for. */
const STATES = ['yes', 'partly', 'no', 'unknown'] as const

/** The companies by Open MIC's five asks, then all others with their services. */
export function CompaniesView({ context }: { context: Context }) {
  const t = servicesTexts.get()
  const { directory, entries } = useCatalogue()
  const nameOf = useNameOf()
  const { asked, others } = companiesOf(directory.companies, context.accountability, locale.get())
  const entriesOf = useMemo(() => Map.groupBy(entries, ({ service }) => service.company), [entries])
  const found = asksFinding(context.accountability)
  const problem = useItem(
    'company',
    (id) => asked.some(({ item }) => item === id) || others.some((company) => company.id === id),
  )
  return (
    <div class="view">
      <ViewHead title={t.asksTitle(found)} intro={t.asksIntro} problem={problem} />
      <h2 class="visually-hidden">{t.asksTable}</h2>
      <ol class="asks-key">
        {ASKS.map((ask) => (
          <li key={ask}>{words.get()[ask]}</li>
        ))}
      </ol>
      <p class="answers-key" aria-hidden="true">
        {STATES.filter((state) => found[state] > 0).map((state) => (
          <span key={state} class={`answer ${state}`}>
            <i />
            {words.get()[`ask-${state}`]}
          </span>
        ))}
      </p>
      <table class="asks-grid">
        <caption class="visually-hidden">{t.asksTable}</caption>
        <thead>
          <tr>
            <th scope="col">{t.sortCompany}</th>
            {ASKS.map((ask, place) => (
              <th key={ask} scope="col">
                <abbr title={words.get()[ask]}>{place + 1}</abbr>
                <span class="wide-only">{words.get()[ask]}</span>
              </th>
            ))}
          </tr>
        </thead>
        {asked.map((company) => (
          <AsksRow key={company.item} {...company} context={context} />
        ))}
      </table>
      <section>
        <h2>{t.otherCompanies}</h2>
        <ul class="records">
          {others.map(({ id, name, country }) => (
            <li key={id} id={`company-${id}`} class="record-row" tabIndex={-1}>
              <h3>
                {name} <small class="whole">{nameOf('country', country)}</small>
              </h3>
              <ServiceLinks entries={entriesOf.get(id) ?? []} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
