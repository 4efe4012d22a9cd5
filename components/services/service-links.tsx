import type { Entry } from '../../dataset/catalogue.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { serviceById } from '../../platform/host-index.ts'
import { GoLink } from './address.tsx'
import { saidOf } from './row-texts.ts'
import { useSituation } from './use-situation.ts'

/** Services by name, each leading to its notice, with the verdict on it by the person's own answer. */
export function ServiceLinks({ entries }: { entries: readonly Entry[] }) {
  const situationOf = useSituation()
  const texts = { t: servicesTexts.get(), w: words.get(), language: locale.get() }
  return (
    <ul class="service-links">
      {entries.map(({ service: { id, name } }) => {
        const service = serviceById(id)
        return (
          <li key={id}>
            <GoLink to={{ service: id }}>{name}</GoLink>{' '}
            {service && <small>{saidOf(situationOf(service), texts)}</small>}
          </li>
        )
      })}
    </ul>
  )
}
