import type { ComponentChildren } from 'preact'
import { pageTexts } from '../../i18n/en/page.ts'

/** A link that opens in a new tab and says so; where it leads is not told where it came from. */
export function OutLink({ href, label, children }: { href: string; label?: string; children: ComponentChildren }) {
  const { opensTab } = pageTexts.get()
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" aria-label={label && `${label} ${opensTab}`}>
      {children}
      {label === undefined && <span class="visually-hidden"> {opensTab}</span>}
    </a>
  )
}
