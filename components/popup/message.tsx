import type { ComponentChildren } from 'preact'
import { popupTexts } from '../../i18n/en/popup.ts'
import { OutLink } from '../page/out-link.tsx'

interface Props {
  glyph: string
  title: string
  text: string
  /** Where to suggest the service; left out where there is nothing to suggest. */
  suggest?: string | undefined
  children?: ComponentChildren
}

/** What the popup says where there is no notice. */
export function Message({ glyph, title, text, suggest, children }: Props) {
  const t = popupTexts.get()
  return (
    <main class="message">
      <span class="glyph calm" aria-hidden="true">
        {glyph}
      </span>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      <p class="links">
        <OutLink href="/services.html">{t.allServices}</OutLink>
        <OutLink href="/options.html">{t.settings}</OutLink>
        {suggest && <OutLink href={suggest}>{t.suggest}</OutLink>}
      </p>
    </main>
  )
}
