import { useEffect, useRef } from 'preact/hooks'
import { dateLocale } from '../../core/format-date.ts'
import { type Pause, paused, pauseForAnHour, pauseUntilTomorrow } from '../../core/pause.ts'
import { controlsTexts } from '../../i18n/en/controls.ts'
import { locale } from '../../i18n/i18n.ts'
import { setSetting } from '../../storage/preferences.ts'
import { Phrases } from '../page/phrases.tsx'

interface Props {
  pause: Pause | null
  save: (work: Promise<void>) => void
}

/** Pausing all alerts, for an hour, until tomorrow 06:00 or until turned on again. */
export function PauseControl({ pause, save }: Props) {
  const t = controlsTexts.get()
  const set = (value: Pause | null) => save(setSetting('pause', value))
  const isPaused = pause !== null && paused(pause, Date.now())
  const was = useRef(isPaused)
  const button = useRef<HTMLButtonElement>(null)
  // The pressed button is gone after a change, and the focus with it: it goes to what stands in its place.
  useEffect(() => {
    if (was.current !== isPaused && document.activeElement === document.body) button.current?.focus()
    was.current = isPaused
  }, [isPaused])
  if (isPaused) {
    return (
      <p class="pause">
        <Phrases text={pauseLine(pause)} />{' '}
        <button ref={button} type="button" class="plain" onClick={() => set(null)}>
          {t.resume}
        </button>
      </p>
    )
  }
  const choices: [string, () => Pause][] = [
    [t.pauseHour, () => pauseForAnHour(Date.now())],
    [t.pauseTomorrow, () => pauseUntilTomorrow(Date.now())],
    [t.pauseOpen, () => ({ until: 'turned-on' })],
  ]
  return (
    <fieldset class="pause">
      <legend>{t.pause}</legend>
      {choices.map(([label, choose], place) => (
        <button
          key={label}
          ref={place === 0 ? button : undefined}
          type="button"
          class="button"
          onClick={() => set(choose())}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}

/** "All alerts are paused until 06:00", with the day where it is not today. */
function pauseLine(pause: Pause): string {
  const t = controlsTexts.get()
  if (pause.until === 'turned-on') return t.pausedOpen
  const format = new Intl.DateTimeFormat(dateLocale(locale.get()), {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  return t.pausedUntil({ time: format.format(pause.until) })
}
