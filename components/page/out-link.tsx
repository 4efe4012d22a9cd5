import type { ComponentChildren } from 'preact'
import { pageTexts } from '../../i18n/en/page.ts'

/** A link that leaves the extension: in a new tab, and the site is not told where it came from. */
export function OutLink({ href, label, children }: { href: string; label?: string; children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" aria-label={label}>
      {children}
      {label === undefined && <span class="visually-hidden"> {pageTexts.get().opensTab}</span>}
    </a>
  )
}
