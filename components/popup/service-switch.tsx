import { choiceOf } from '../../core/alert-choices.ts'
import { offUntilChange } from '../../core/choices.ts'
import { mutedBy } from '../../core/policy.ts'
import type { IndexedService } from '../../dataset/host-index.ts'
import { inLanguage } from '../../dataset/text.ts'
import { controlsTexts } from '../../i18n/en/controls.ts'
import { locale } from '../../i18n/i18n.ts'
import { setService } from '../../storage/preferences.ts'
import type { InForce } from '../../storage/reader.ts'
import { Switch } from '../controls/switch.tsx'

interface Props {
  service: IndexedService
  inForce: InForce
  save: (work: Promise<void>) => void
}

/** Alerts for one service on all its sites. */
export function ServiceSwitch({ service, inForce, save }: Props) {
  const t = controlsTexts.get()
  const name = inLanguage(service.name, locale.get())
  const count = service.domains.filter(({ exposure }) => exposure !== 'company-site').length
  const on = choiceOf(service, inForce)?.alerts !== 'off'
  const muted = mutedBy(inForce.policy, service.id)
  return (
    <Switch
      label={count > 1 ? t.alertsOnService({ count, service: name }) : t.alertsOnOneService({ service: name })}
      detail={muted ? t.mutedByPolicy : undefined}
      on={on && !muted}
      disabled={muted}
      onToggle={() => save(setService(service.id, on ? offUntilChange([service.revision]) : null))}
    />
  )
}
