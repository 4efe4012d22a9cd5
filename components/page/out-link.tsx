import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { pageTexts } from '../../i18n/en/page.ts'
import { type LinkWindow, leavesPrivate, needsWindow, openLink } from '../../platform/open-link.ts'
import { withoutWaiting } from '../../platform/report.ts'

/** The window that the links of a popup open in; null on a page in a tab, where the browser sees to it. */
export const LinkPlace = createContext<LinkWindow | null>(null)

interface Props {
  href: string
  label?: string
  title?: string
  class?: string
  children: ComponentChildren
}

const MIDDLE = 1

/**
 * A link that opens in a new tab and says so; where it leads is not told where it came from. From over a private window
 * it opens in that window; where the browser opens it in an ordinary one, it says so.
 */
export function OutLink({ href, label, title, class: className, children }: Props) {
  const t = pageTexts.get()
  const place = useContext(LinkPlace)
  const opens = leavesPrivate(href, place) ? t.opensOutside : t.opensTab
  const inWindow = needsWindow(href, place)
  const open = (event: MouseEvent) => {
    if (!inWindow || (event.button !== 0 && event.button !== MIDDLE)) return
    event.preventDefault()
    withoutWaiting(openLink(href, place), 'opening a link in its window')
  }
  return (
    <a
      href={href}
      class={className}
      target="_blank"
      rel="noreferrer noopener"
      aria-label={label && `${label} ${opens}`}
      title={title && leavesPrivate(href, place) ? `${title} ${opens}` : title}
      onClick={open}
      onAuxClick={open}
    >
      {children}
      {label === undefined && <span class="visually-hidden"> {opens}</span>}
    </a>
  )
}
