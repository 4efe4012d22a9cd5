import type { ComponentChildren } from 'preact'
import { servicesTexts } from '../../i18n/en/services.ts'

interface Props {
  title: string
  text: string
  children?: ComponentChildren
}

/** What is said where there is nothing to show. */
export function Trouble({ title, text, children }: Props) {
  return (
    <div class="trouble">
      <h1>{title}</h1>
      <p>{text}</p>
      {children && <p class="links">{children}</p>}
    </div>
  )
}

export function Failed({ tryAgain }: { tryAgain: () => void }) {
  const t = servicesTexts.get()
  return (
    <div role="alert">
      <Trouble title={t.failedTitle} text={t.failedText}>
        <button type="button" class="button" onClick={tryAgain}>
          {t.tryAgain}
        </button>
      </Trouble>
    </div>
  )
}
