import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { report } from '../../platform/report.ts'
import { setSetting } from '../../storage/preferences.ts'
import { PauseControl } from '../controls/pause-control.tsx'
import { Switch } from '../controls/switch.tsx'
import { AlertStyleChoice } from './alert-style.tsx'
import { Section, Undo } from './parts.tsx'
import { change, type Shown } from './state.ts'

/** How one is alerted, pausing, and not being seen with the extension. */
export function AlertsSection({ all }: { all: Shown }) {
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

function QuietIcon({ on }: { on: boolean }) {
  const t = settingsTexts.get()
  const keys = useShortcuts()
  const popup = keys._execute_action
  const toggle = keys['toggle-quiet-icon']
  return (
    <div>
      <Switch
        label={t.quietIcon}
        detail={t.quietIconNote}
        on={on}
        onToggle={() => change('quietIcon', setSetting('quietIcon', !on), () => setSetting('quietIcon', on))}
      />
      <p class="note">{popup ? t.quietIconOpen({ key: popup }) : t.quietIconOpenClick}</p>
      {toggle && <p class="note">{t.quietIconKey({ key: toggle })}</p>}
      <Undo place="quietIcon" />
    </div>
  )
}

/** The keys of the extension's commands as the person has them; those without a key are left out. */
function useShortcuts(): Record<string, string> {
  const [keys, setKeys] = useState<Record<string, string>>({})
  useEffect(() => {
    // Browsers without a keyboard have no commands.
    const { commands } = browser as Partial<typeof browser>
    commands?.getAll().then(
      (all) =>
        setKeys(Object.fromEntries(all.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])))),
      (error: unknown) => report(error, 'reading the shortcuts'),
    )
  }, [])
  return keys
}
