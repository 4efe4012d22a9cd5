import { Paragraph } from '../page/paragraph.tsx'
import '../styles/controls.css'
import { useId, useState } from 'preact/hooks'
import { alertsOnAt, toggledSite } from '../../core/alert-choices.ts'
import type { Notice } from '../../dataset/notice.ts'
import { controlsTexts } from '../../i18n/en/controls.ts'
import { pageTexts } from '../../i18n/en/page.ts'
import { setSite } from '../../storage/preferences.ts'
import { PauseControl } from '../controls/pause-control.tsx'
import { Switch } from '../controls/switch.tsx'
import { OutLink } from '../page/out-link.tsx'
import { alertState, hasAlert } from './alert-state.ts'
import { Duration } from './duration.tsx'
import type { ListedSite } from './follow-site.ts'
import { ServiceSwitch } from './service-switch.tsx'

interface Props {
  shown: ListedSite
  /** Of the strongest service. */
  notice: Notice
  /** Runs a write and says so where it fails. */
  save: (work: Promise<void>) => void
}

/**
 * The switch for this site, with all its services, in reach; behind "more": one service everywhere, how long "off"
 * holds, pausing everything. Where there is no alert there is no switch.
 */
export function AlertControls({ shown, notice, save }: Props) {
  const t = controlsTexts.get()
  const [more, setMore] = useState(false)
  const panel = useId()
  const { site, inForce, situation } = shown
  const alert = hasAlert(situation)
  return (
    <footer class={situation.silence === 'paused' ? 'alerts paused' : 'alerts'}>
      {more && (
        <div class="panel" id={panel}>
          {situation.services.map(
            ({ service, badge }) =>
              badge && <ServiceSwitch key={service.id} service={service} inForce={inForce} save={save} />,
          )}
          {alert && <Duration site={site} inForce={inForce} save={save} />}
          <PauseControl pause={inForce.settings.pause} save={save} />
          <p>
            <OutLink href="/check.html">{pageTexts.get().checkOwn}</OutLink>
          </p>
        </div>
      )}
      <div class="row">
        {alert ? (
          <Switch
            label={t.alertsOn({ domain: situation.domain })}
            detail={
              alertState(shown, notice, t) ?? (situation.services.length > 1 ? t.allServicesHere : t.andSubdomains)
            }
            on={alertsOnAt(site, inForce)}
            disabled={situation.silence === 'administrator'}
            onToggle={() => save(setSite(site.domain, toggledSite(site, inForce)))}
          />
        ) : (
          <Paragraph class="no-alert" text={t.noAlert} />
        )}
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
