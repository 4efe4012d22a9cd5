import '../styles/controls.css'
import { useId, useState } from 'preact/hooks'
import type { Silence } from '../../core/badge.ts'
import { type AlertChoice, alertsOn, choiceInForce } from '../../core/choices.ts'
import type { Match } from '../../core/lookup.ts'
import { controlsTexts } from '../../i18n/en/controls.ts'
import { popupTexts } from '../../i18n/en/popup.ts'
import { type ServicePreferences, setService, setSite } from '../../storage/preferences.ts'
import { PauseControl } from '../controls/pause-control.tsx'
import { Switch } from '../controls/switch.tsx'
import { OutLink } from '../page/out-link.tsx'

interface Props {
  match: Match
  serviceName: string
  chosen: ServicePreferences
  silence: Silence | null
  /** An administrator turned the alerts of this service off; nothing here can turn them on. */
  muted: boolean
  /** Runs a write and says so where it fails. */
  save: (work: Promise<void>) => void
}

/** The switch for this site in reach; behind "more": all sites of the service, how long "off" holds, pausing everything. */
export function AlertControls({ match, serviceName, chosen, silence, muted, save }: Props) {
  const t = controlsTexts.get()
  const [more, setMore] = useState(false)
  const panel = useId()
  const { service, domain } = match
  const { revision } = service
  const off: AlertChoice = { alerts: 'off', until: 'facts-change', revision }
  const on: AlertChoice = { alerts: 'on', until: 'good', revision }
  const serviceOn = alertsOn({ site: null, service: chosen.service, revision })
  const siteOn = alertsOn({ site: chosen.site, service: chosen.service, revision })
  const toggleSite = () => save(setSite(domain, siteOn ? off : serviceOn ? null : on))
  const toggleService = () => save(setService(service.id, serviceOn ? off : null))
  return (
    <footer class="alerts">
      {more && (
        <div class="panel" id={panel}>
          {service.domains.length > 1 && (
            <Switch
              label={t.alertsOnService({ count: service.domains.length, service: serviceName })}
              on={serviceOn}
              disabled={muted}
              onToggle={toggleService}
            />
          )}
          {!muted && <Duration match={match} chosen={chosen} save={save} />}
          <PauseControl pause={chosen.settings.pause} save={save} />
          <p class="links">
            <OutLink href="/services.html">{popupTexts.get().allServices}</OutLink>
            <OutLink href="/options.html">{popupTexts.get().settings}</OutLink>
          </p>
        </div>
      )}
      <div class="row">
        <Switch
          label={t.alertsOn({ domain })}
          detail={muted ? t.mutedByPolicy : (stateOf(chosen, revision, serviceName, silence) ?? t.andSubdomains)}
          on={siteOn}
          disabled={muted}
          onToggle={toggleSite}
        />
        <button
          type="button"
          class="button square"
          aria-expanded={more}
          aria-controls={panel}
          aria-label={t.more}
          title={t.more}
          onClick={() => setMore(!more)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M3 8h.01M8 8h.01M13 8h.01" />
          </svg>
        </button>
      </div>
    </footer>
  )
}

/** Until when an "off" holds: until the facts change, or for good. Shown where something is off. */
function Duration({ match, chosen, save }: Pick<Props, 'match' | 'chosen' | 'save'>) {
  const t = controlsTexts.get()
  const name = useId()
  const { revision } = match.service
  const inForce = choiceInForce({ site: chosen.site, service: chosen.service, revision })
  if (inForce === null || inForce.choice.alerts === 'on') return null
  const set = (until: AlertChoice['until']) => {
    const choice: AlertChoice = { alerts: 'off', until, revision }
    save(inForce.of === 'site' ? setSite(match.domain, choice) : setService(match.service.id, choice))
  }
  const options: [AlertChoice['until'], string][] = [
    ['facts-change', t.untilChange],
    ['good', t.forGood],
  ]
  return (
    <fieldset class="duration">
      <legend>{t.howLong}</legend>
      {options.map(([until, label]) => (
        <label key={until}>
          <input type="radio" name={name} checked={inForce.choice.until === until} onChange={() => set(until)} />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  )
}

/** What keeps the badge away here, in words; null where nothing does. */
function stateOf(
  chosen: ServicePreferences,
  revision: string,
  serviceName: string,
  silence: Silence | null,
): string | null {
  const t = controlsTexts.get()
  if (silence === 'hidden') return t.hidden
  const inForce = choiceInForce({ site: chosen.site, service: chosen.service, revision })
  if (silence === 'off' && inForce) {
    if (inForce.of === 'service') return t.offByService({ service: serviceName })
    return inForce.choice.until === 'good' ? t.offForGood : t.offUntilChange
  }
  if (silence === 'paused') return t.pausedOpen
  return silence === 'quiet' ? t.quiet : null
}
