import type { Entry } from '../../dataset/catalogue.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { GoLink } from './address.tsx'

/** Services by name, each leading to its notice, with what is so about it. */
export function ServiceLinks({ entries }: { entries: readonly Entry[] }) {
  const t = servicesTexts.get()
  return (
    <ul class="service-links">
      {entries.map(({ service, state }) => (
        <li key={service.id}>
          <GoLink to={{ service: service.id }}>{service.name}</GoLink> <small>{t[state]}</small>
        </li>
      ))}
    </ul>
  )
}
