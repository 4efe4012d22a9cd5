import type { ComponentChildren } from 'preact'
import { servicesTexts } from '../../i18n/en/services.ts'
import { Paragraph } from '../page/paragraph.tsx'

interface Props {
  title: string
  text: string
  /** 2 where the page has its first heading already. */
  level?: 1 | 2
  children?: ComponentChildren
}

/** What is said where there is nothing to show. */
export function Trouble({ title, text, level = 1, children }: Props) {
  return (
    <div class="trouble">
      {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      <Paragraph text={text} />
      {children && <p class="links">{children}</p>}
    </div>
  )
}

/** Says that a part of the page could not be read, with a way to try again. */
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
