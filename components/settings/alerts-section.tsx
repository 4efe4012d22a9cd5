import { settingsTexts } from '../../i18n/en/settings.ts'
import { setSetting } from '../../storage/preferences.ts'
import { PauseControl } from '../controls/pause-control.tsx'
import { type AllSettings, change } from '../controls/settings-state.ts'
import { Undo } from '../controls/undo.tsx'
import { AlertStyleChoice } from './alert-style.tsx'
import { Section } from './parts.tsx'
import { QuietIcon } from './quiet-icon.tsx'

/** How one is alerted, pausing, and not being seen with the extension. */
export function AlertsSection({ all }: { all: AllSettings }) {
  const t = settingsTexts.get()
  const { pause } = all.settings
  return (
    <Section id="alerts" title={t.alerts}>
      <AlertStyleChoice all={all} />
      <div>
        <PauseControl pause={pause} save={(work) => change('pause', work, () => setSetting('pause', pause))} />
        <Undo place="pause" />
      </div>
      <QuietIcon on={all.settings.quietIcon} />
    </Section>
  )
}
