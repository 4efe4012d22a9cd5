import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Phrases } from '../page/phrases.tsx'
import { lastChange, useAtom } from './settings-state.ts'

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
  // The browser marks what was clicked; where that was refused or not saved, drawing it again puts the mark back.
  useAtom(lastChange)
  return (
    <fieldset class={inline ? 'radios inline' : 'radios'} disabled={disabled}>
      <legend>
        <Phrases text={legend} />
      </legend>
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
          <label for={`${name}-${option.value}`}>
            <Phrases text={option.label} />
          </label>
          {option.note && (
            <small id={`${name}-${option.value}-note`}>
              <Phrases text={option.note} />
            </small>
          )}
        </div>
      ))}
      {children}
    </fieldset>
  )
}
