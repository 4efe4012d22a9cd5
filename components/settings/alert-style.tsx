import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ALERT_STYLES, type AlertStyle } from '../../core/settings.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { sentenceGap } from '../../i18n/sentences.ts'
import { report } from '../../platform/report.ts'
import { setSetting } from '../../storage/preferences.ts'
import { Radios } from '../controls/radios.tsx'
import { type AllSettings, change } from '../controls/settings-state.ts'
import { Undo } from '../controls/undo.tsx'
import { Phrases } from '../page/phrases.tsx'
import { Problem } from '../page/problem.tsx'
import { LockedNote } from './parts.tsx'

const NOTIFICATIONS = { permissions: ['notifications' as const] }

/**
 * The alert style. Choosing notifications asks for the permission in the click; without it there is a badge only, and
 * that is said.
 */
export function AlertStyleChoice({ all }: { all: AllSettings }) {
  const t = settingsTexts.get()
  const allowed = useAllowed()
  const [refused, setRefused] = useState(false)
  const { alertStyle } = all.settings
  const locked = all.locked.has('alertStyle')
  const set = (style: AlertStyle) =>
    change('alertStyle', setSetting('alertStyle', style), () => setSetting('alertStyle', alertStyle))
  // The browser answers a request for a permission only while it handles the click: nothing may be waited for before
  // it.
  const ask = (then: () => void) => {
    browser.permissions.request(NOTIFICATIONS).then(
      (given) => {
        setRefused(!given)
        if (given) then()
      },
      (error: unknown) => {
        report(error, 'asking for notifications')
        setRefused(true)
      },
    )
  }
  const choose = (style: AlertStyle) => {
    setRefused(false)
    if (style === 'notification' && !allowed) ask(() => set(style))
    else set(style)
  }
  const notes: Record<AlertStyle, { label: string; note: string }> = {
    badge: { label: t.styleBadge, note: t.styleBadgeNote },
    notification: { label: t.styleNotification, note: t.styleNotificationNote },
    quiet: { label: t.styleQuiet, note: t.styleQuietNote },
  }
  const missing = alertStyle === 'notification' && allowed === false
  return (
    <div>
      <Radios
        legend={t.alertStyle}
        value={alertStyle}
        options={ALERT_STYLES.map((value) => ({ value, ...notes[value] }))}
        disabled={locked}
        onChoose={choose}
      />
      <LockedNote when={locked} />
      {refused && <Problem text={t.refused} />}
      {missing && !refused && (
        <p role="alert" class="problem">
          <Phrases text={t.notAllowed} />
          {sentenceGap()}
          <button type="button" class="plain" onClick={() => ask(() => undefined)}>
            {t.allow}
          </button>
        </p>
      )}
      <Undo place="alertStyle" />
    </div>
  )
}

/** Whether notifications are allowed, kept current; null while that is not known yet. */
function useAllowed(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null)
  useEffect(() => {
    const look = () => {
      browser.permissions
        .contains(NOTIFICATIONS)
        .then(setAllowed, (error: unknown) => report(error, 'reading permissions'))
    }
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  return allowed
}
