import type { IndexedService } from '../../dataset/host-index.ts'
import { inLanguage } from '../../dataset/text.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { lookup } from '../../platform/host-index.ts'
import { Glyph } from '../notice/glyph.tsx'
import { GoLink } from './address.tsx'
import { saidOf } from './row-texts.ts'
import { sharingSites } from './sharing-sites.ts'
import { useSituation } from './use-situation.ts'

/** The services that are met at the same host names as this one: whoever asks about a site has all of them in reach. */
export function SameSites({ service }: { service: IndexedService }) {
  const t = servicesTexts.get()
  const situationOf = useSituation()
  const others = sharingSites(service, lookup).map(situationOf)
  if (others.length === 0) return null
  const texts = { t, w: words.get(), language: locale.get() }
  return (
    <section class="same-sites">
      <h2>{t.sameSites}</h2>
      <ul>
        {others.map((situation) => (
          <li key={situation.service.id}>
            <Glyph verdict={situation.verdict} storage={situation.service.storage} small />
            <span>
              <GoLink to={{ service: situation.service.id }}>{inLanguage(situation.service.name, locale.get())}</GoLink>{' '}
              <small>{saidOf(situation, texts)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
