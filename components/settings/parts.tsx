/**
 * What every section of the settings page is made of.
 * @module
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { type LastChange, lastChange, shown, undoLast, useAtom } from './state.ts'

/** A section with its heading; `id` is where links on the page lead. */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <div class="section-body">{children}</div>
    </section>
  )
}

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
        {here?.state === 'saved' && (here.words?.done ?? t.saved)}
        {here?.state === 'undone' && t.undone}
      </p>
      {here?.undo && (
        <button type="button" class="plain" ref={button} data-undo={place} onClick={undoLast}>
          {t.undo}
        </button>
      )}
      {failed && (
        <p role="alert" class="problem">
          {here.words?.failed ?? (here.state === 'full' ? t.notSavedFull : t.notSaved)}
        </p>
      )}
    </div>
  )
}

/** A change can take away the control that made it, and the focus with it: the focus then goes to "Undo". */
function useFocusWhenLost(button: { current: HTMLButtonElement | null }, here: LastChange | null): void {
  const all = useAtom(shown)
  const settled = useRef<LastChange | null>(null)
  useEffect(() => {
    if (here === null || settled.current === here || document.activeElement !== document.body) return
    settled.current = here
    button.current?.focus({ preventScroll: true })
  }, [here, all])
}

/** Says that the administrator decided, where they did. */
export function LockedNote({ when }: { when: boolean }) {
  return when ? <p class="locked">{settingsTexts.get().locked}</p> : null
}

interface RadiosProps<T extends string> {
  legend: string
  value: T
  options: readonly { value: T; label: string; note?: string }[]
  disabled?: boolean
  onChoose: (value: T) => void
  /** Options in one row, without notes. */
  inline?: boolean
  children?: ComponentChildren
}

/** One of several. `children` stand under the options, inside the group. */
export function Radios<T extends string>({
  legend,
  value,
  options,
  disabled,
  onChoose,
  inline,
  children,
}: RadiosProps<T>) {
  const name = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  useAtom(lastChange)
  // The browser marks what was clicked; where that was refused or not saved, the mark goes back to what is in force.
  useLayoutEffect(() => {
    for (const input of group.current?.querySelectorAll('input') ?? []) input.checked = input.value === value
  })
  return (
    <fieldset ref={group} class={inline ? 'radios inline' : 'radios'} disabled={disabled}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option.value} class="radio">
          <input
            type="radio"
            id={`${name}-${option.value}`}
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-describedby={option.note && `${name}-${option.value}-note`}
            onChange={() => onChoose(option.value)}
          />
          <label for={`${name}-${option.value}`}>{option.label}</label>
          {option.note && <small id={`${name}-${option.value}-note`}>{option.note}</small>}
        </div>
      ))}
      {children}
    </fieldset>
  )
}
