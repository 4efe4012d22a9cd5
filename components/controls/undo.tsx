import { useEffect, useRef } from 'preact/hooks'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { Phrases } from '../page/phrases.tsx'
import { Problem } from '../page/problem.tsx'
import { allSettings, type LastChange, lastChange, undoLast, useAtom } from './settings-state.ts'

/** How the last change went, and "Undo", beside what was changed. */
export function Undo({ place }: { place: string }) {
  const t = settingsTexts.get()
  const last = useAtom(lastChange)
  const here = last?.place === place ? last : null
  const button = useRef<HTMLButtonElement>(null)
  useFocusWhenLost(button, here)
  const failed = here?.state === 'full' || here?.state === 'unavailable'
  return (
    <div class="undo">
      <p role="status">
        {here?.state === 'saved' && <Phrases text={here.words?.done ?? t.saved} />}
        {here?.state === 'undone' && t.undone}
      </p>
      {here?.undo && (
        <button type="button" class="plain" ref={button} data-undo={place} onClick={undoLast}>
          {t.undo}
        </button>
      )}
      {failed && <Problem text={here.words?.failed ?? (here.state === 'full' ? t.notSavedFull : t.notSaved)} />}
    </div>
  )
}

/** A change can take away the control that made it, and the focus with it: the focus then goes to "Undo". */
function useFocusWhenLost(button: { current: HTMLButtonElement | null }, here: LastChange | null): void {
  const all = useAtom(allSettings)
  const settled = useRef<LastChange | null>(null)
  useEffect(() => {
    if (here === null || settled.current === here || document.activeElement !== document.body) return
    settled.current = here
    button.current?.focus({ preventScroll: true })
  }, [here, all])
}
