import { useId } from 'preact/hooks'
import type { AskedEntry, Context } from '../../dataset/notice.ts'
import { reportsOn } from '../../dataset/reports-on.ts'
import { ASKS } from '../../dataset/vocabulary.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { AsksView } from '../notice/asks-view.tsx'
import { ReportView } from '../notice/report-view.tsx'
import { useAddress } from './address.tsx'
import { useCatalogue } from './catalogue.tsx'
import { ServiceLinks } from './service-links.tsx'

interface Props {
  entry: AskedEntry
  /** What the address calls it: the company, with a number where the dataset has several parts of one. */
  item: string
  context: Context
}

/** A company on the five asks; opened, what was found, its services and the reports that cover it. */
export function AsksRow({ entry, item, context }: Props) {
  const t = servicesTexts.get()
  const { address, go } = useAddress()
  const { entries } = useCatalogue()
  const panel = useId()
  const open = address.item === item
  const reports = reportsOn(context.reports, [entry.company])
  return (
    <tbody id={`company-${item}`} tabIndex={-1}>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="plain"
            aria-expanded={open}
            aria-controls={panel}
            onClick={() => go({ item: open ? null : item }, 'replace')}
          >
            {entry.name}
          </button>
        </th>
        {ASKS.map((ask) => {
          const state = entry.asks.find((answer) => answer.ask === ask)?.state ?? 'unknown'
          return (
            <td key={ask}>
              <span class={`answer ${state}`}>
                <i aria-hidden="true" />
                <span class="answer-word">{words.get()[`ask-${state}`]}</span>
              </span>
            </td>
          )
        })}
      </tr>
      <tr id={panel} hidden={!open} class="asks-detail">
        {open && (
          <td colSpan={ASKS.length + 1}>
            <AsksView entry={entry} sources={context.sources} />
            <h3>{t.servicesOf}</h3>
            <ServiceLinks entries={entries.filter(({ service }) => service.company === entry.company)} />
            <h3>{t.reportsOn}</h3>
            {reports.length === 0 && <p class="quiet">{t.noReports}</p>}
            {reports.map((report) => (
              <ReportView key={report.id} report={report} />
            ))}
          </td>
        )}
      </tr>
    </tbody>
  )
}
