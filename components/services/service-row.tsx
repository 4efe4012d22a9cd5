import { formatDate } from '../../core/format-date.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Entry } from '../../dataset/catalogue.ts'
import type { DirectoryPartner, DirectoryService } from '../../dataset/notice.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { Glyph } from '../notice/verdict-view.tsx'
import { GoLink } from './address.tsx'
import { useCatalogue } from './catalogue.tsx'

/** A service in the list: the verdict's glyph, whose it is, who holds the data and where, how well that is known, since when. */
export function ServiceRow({ entry, verdict }: { entry: Entry; verdict: Verdict }) {
  const { service, state } = entry
  const domains = service.domains.map(({ domain }) => domain)
  return (
    <li class="entry" data-service={service.id} data-verdict={verdict}>
      <Glyph verdict={verdict} />
      <span class="entry-name">
        <GoLink class="entry-link" to={{ service: service.id }}>
          {service.name}
        </GoLink>
        <span class="visually-hidden">: {verdictWord(verdict)}</span>
        <small>
          {service.companyName} · {first(domains)}
        </small>
      </span>
      <Holder entry={entry} />
      <span class="entry-grade">
        {state !== 'none-known' && service.storage !== 'none' && (
          <span class={`grade ${service.storage}`}>{words.get()[service.storage]}</span>
        )}
      </span>
      <span class="entry-when">{when(entry)}</span>
    </li>
  )
}

/** Who runs it, whose they are, and where; or that no arrangement is known. */
function Holder({ entry: { service, state } }: { entry: Entry }) {
  const t = servicesTexts.get()
  const { partners } = useCatalogue()
  if (state === 'none-known') return <span class="entry-holder quiet">{t.noArrangement}</span>
  const shown = leadsOf(service).flatMap((id) => partners.get(id) ?? [])
  const owners = [...new Set(shown.flatMap(({ ownership }) => (ownership === 'unknown' ? [] : words.get()[ownership])))]
  const places =
    service.places.length > 0 ? [first(service.places)] : state === 'local-operator' ? [t.placeUnknown] : []
  return (
    <span class="entry-holder">
      {shown.length === 0 ? t.noPartner : <PartnerNames partners={shown} />}
      <small>{(state === 'ended' ? [ended(service), ...owners] : [...owners, ...places]).join(' · ')}</small>
    </span>
  )
}

function PartnerNames({ partners }: { partners: readonly DirectoryPartner[] }) {
  return <>{partners.map(({ short }) => short).join(' · ')}</>
}

/** Those who run it or hold the data; where nobody is named as such, all partners. */
function leadsOf({ partners }: DirectoryService): string[] {
  const leads = partners.filter(({ lead }) => lead)
  return [...new Set((leads.length > 0 ? leads : partners).map(({ id }) => id))]
}

/** The first of them, and how many more there are. */
function first([name = '', ...rest]: readonly string[]): string {
  return rest.length === 0 ? name : `${name} +${rest.length}`
}

function ended({ until }: DirectoryService): string {
  const t = servicesTexts.get()
  return until === null ? t.endedUnknown : t.endedOn({ date: formatDate(until, locale.get()) })
}

function when({ service: { since, until }, state }: Entry): string {
  const t = servicesTexts.get()
  if (state === 'none-known') return ''
  if (state === 'announced') return t.announced
  if (since === null) return t.startUnknown
  const from = since.slice(0, 4)
  return state === 'ended' && until !== null ? t.period({ from, to: until.slice(0, 4) }) : t.started({ year: from })
}

function verdictWord(verdict: Verdict): string {
  const t = servicesTexts.get()
  if (verdict === 'not-you') return t.notYou
  if (verdict === 'depends') return t.depends
  return verdict === 'unconfirmed' ? t.unconfirmed : t[verdict]
}
