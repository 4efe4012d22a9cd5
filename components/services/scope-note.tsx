import type { OutOfScopeService } from '../../dataset/out-of-scope.ts'
import { inLanguage } from '../../dataset/text.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { Phrases } from '../page/phrases.tsx'

/** Why a service of a Chinese company is not in the list. */
export function ScopeNote({ service }: { service: OutOfScopeService }) {
  const t = servicesTexts.get()
  const name = inLanguage(service.name, locale.get())
  const company = inLanguage(service.company, locale.get())
  return (
    <p class="scope-note" role="status">
      <Phrases
        text={name === company ? t.scopeCompany({ name }) : t.scopeService({ name, company })}
        names={[name, company]}
      />
    </p>
  )
}
