import '../styles/switch.css'
import { useId } from 'preact/hooks'
import { Phrases } from '../page/phrases.tsx'

interface Props {
  label: string
  detail?: string
  on: boolean
  disabled?: boolean
  onToggle: () => void
}

/** A switch named by its label. */
export function Switch({ label, detail, on, disabled, onToggle }: Props) {
  const id = useId()
  return (
    <div class="switch-row">
      <span>
        <span id={id}>
          <Phrases text={label} />
        </span>
        {detail && (
          <small id={`${id}-detail`}>
            <Phrases text={detail} />
          </small>
        )}
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={detail && `${id}-detail`}
        disabled={disabled}
        onClick={onToggle}
      />
    </div>
  )
}
