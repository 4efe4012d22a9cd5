import type { ServiceSituation } from '../../core/situation.ts'
import type { Entry } from '../../dataset/catalogue.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { Glyph } from '../notice/glyph.tsx'
import { Joined } from '../notice/joined.tsx'
import { Phrases } from '../page/phrases.tsx'
import { GoLink } from './address.tsx'
import { useCatalogue } from './catalogue.tsx'
import { firstAndCount, holderOf, periodOf, verdictPhrase } from './row-texts.ts'

/**
 * A service in the list: the verdict by the person's answer, whose it is, who holds the data and where, who says so,
 * since when.
 */
export function ServiceRow({ entry, situation }: { entry: Entry; situation: ServiceSituation }) {
  const { partners } = useCatalogue()
  const { service } = entry
  const t = servicesTexts.get()
  const texts = { t, w: words.get(), language: locale.get() }
  const holder = holderOf(entry, partners, texts)
  const domains = service.domains.map(({ domain }) => domain)
  return (
    <li class="entry" data-service={service.id} data-verdict={situation.verdict}>
      <Glyph verdict={situation.verdict} storage={service.storage} />
      <span class="entry-name">
        <GoLink class="entry-link" to={{ service: service.id }}>
          {service.name}
        </GoLink>
        <small>
          <Joined parts={[service.companyName, <Hosts key="hosts" said={firstAndCount(domains, t)} />]} />
        </small>
      </span>
      <span class="entry-said">
        {verdictPhrase(situation, texts)}
        {holder.length > 0 && (
          <small>
            <Joined parts={holder.map((part) => <Phrases key={part} text={part} />)} />
          </small>
        )}
      </span>
      <span class="entry-end">
        <span>
          {service.storage !== 'none' && <span class={`grade ${service.storage}`}>{texts.w[service.storage]}</span>}
        </span>
        <span class="entry-when">{periodOf(entry, texts)}</span>
      </span>
    </li>
  )
}

/** What is longer has to be broken somewhere. */
const LONGEST_HOST = 30

/** Host names, not torn at a hyphen. */
function Hosts({ said }: { said: string }) {
  return said
    .split(/([\w.-]+)/)
    .map((part) => (part.includes('-') && part.length <= LONGEST_HOST ? <span class="whole">{part}</span> : part))
}
