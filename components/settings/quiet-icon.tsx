import { settingsTexts } from '../../i18n/en/settings.ts'
import { type BrowserName, browserName } from '../../platform/browser-name.ts'
import { setSetting } from '../../storage/preferences.ts'
import { change } from '../controls/settings-state.ts'
import { Switch } from '../controls/switch.tsx'
import { Undo } from '../controls/undo.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { useShortcuts } from './use-shortcuts.ts'

/** The plain icon, and beside its switch what it cannot hide. */
export function QuietIcon({ on }: { on: boolean }) {
  const t = settingsTexts.get()
  const keys = useShortcuts()
  const popup = keys?._execute_action
  const toggle = keys?.['toggle-quiet-icon']
  const history: Record<BrowserName, string> = {
    chrome: t.limitHistory,
    edge: t.limitHistory,
    firefox: t.limitHistoryFirefox,
    safari: t.limitHistorySafari,
  }
  return (
    <div>
      <Switch
        label={t.quietIcon}
        detail={t.quietIconNote}
        on={on}
        onToggle={() => change('quietIcon', setSetting('quietIcon', !on), () => setSetting('quietIcon', on))}
      />
      <Paragraph class="note" text={popup ? t.quietIconOpen({ key: popup }) : t.quietIconOpenClick} />
      {toggle && <Paragraph class="note" text={t.quietIconKey({ key: toggle })} />}
      <div class="limits">
        <h3>{t.quietIconLimits}</h3>
        <ul>
          {[t.limitList, history[browserName()], t.limitButton, t.limitFiles, t.limitStart].map((text) => (
            <li key={text}>
              <Phrases text={text} />
            </li>
          ))}
        </ul>
      </div>
      <Undo place="quietIcon" />
    </div>
  )
}
