import type { ServiceSituation } from '../../core/situation.ts'
import { inLanguage } from '../../dataset/text.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { OutLink } from '../page/out-link.tsx'
import { briefText } from './brief.ts'
import { Glyph } from './glyph.tsx'

/** Services as one line each: mark, name, verdict in a few words; each leads to its notice. */
export function ServiceLines({ services }: { services: readonly ServiceSituation[] }) {
  const w = words.get()
  return (
    <ul class="service-lines">
      {services.map(({ service, verdict }) => (
        <li key={service.id}>
          <Glyph verdict={verdict} storage={service.storage} small />
          <span>
            <OutLink href={`/services.html?service=${service.id}`}>{inLanguage(service.name, locale.get())}</OutLink>{' '}
            <small>{briefText(verdict, service.storage, w)}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
