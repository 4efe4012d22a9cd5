import { choiceAt, choiceOf } from '../../core/alert-choices.ts'
import { offUntilChange } from '../../core/choices.ts'
import { mutedBy } from '../../core/policy.ts'
import type { IndexedService } from '../../dataset/host-index.ts'
import { inLanguage } from '../../dataset/text.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { controlsTexts } from '../../i18n/en/controls.ts'
import { locale } from '../../i18n/i18n.ts'
import { lookup } from '../../platform/host-index.ts'
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
  const domains = service.domains.flatMap(({ domain, exposure }) => (exposure === 'company-site' ? [] : [domain]))
  const count = domains.length
  const on = choiceOf(service, inForce)?.alerts !== 'off'
  const except = domains.filter((domain) => isChosenOtherwise(domain, on, inForce)).join(alertTexts.get().listSeparator)
  const muted = mutedBy(inForce.policy, service.id)
  const exceptText = except === '' ? undefined : on ? t.exceptOff({ sites: except }) : t.exceptOn({ sites: except })
  return (
    <Switch
      label={count > 1 ? t.alertsOnService({ count, service: name }) : t.alertsOnOneService({ service: name })}
      detail={muted ? t.mutedByPolicy : exceptText}
      on={on && !muted}
      disabled={muted}
      onToggle={() => save(setService(service.id, on ? offUntilChange([service.revision]) : null))}
    />
  )
}

/** Whether what is chosen for a site goes before what is chosen for the service everywhere, and differs from it. */
function isChosenOtherwise(domain: string, on: boolean, inForce: InForce): boolean {
  const site = lookup(domain)
  const choice = site && choiceAt(site, inForce)
  return choice !== null && (choice.alerts === 'on') !== on
}
