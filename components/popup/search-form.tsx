import { useContext, useEffect, useRef } from 'preact/hooks'
import { pageAbout } from '../../core/asked.ts'
import { popupTexts } from '../../i18n/en/popup.ts'
import { openLink } from '../../platform/open-link.ts'
import { withoutWaiting } from '../../platform/report.ts'
import { LinkPlace } from '../page/out-link.tsx'

interface Props {
  /** What the search is called, beside another one. */
  label: string
  /** What stands in the field. */
  text: string
  focused?: boolean
  onEscape?: () => void
}

/** A search over all services, which opens the page with its results. */
export function SearchForm({ label, text, focused = false, onEscape }: Props) {
  const t = popupTexts.get()
  const place = useContext(LinkPlace)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element `search` is not known to every browser supported.
    <form
      class="search"
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        const query = field.current?.value.trim() ?? ''
        withoutWaiting(openLink(query === '' ? '/services.html' : pageAbout({ query }), place), 'opening the search')
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onEscape) return
        event.preventDefault()
        onEscape()
      }}
    >
      <input ref={field} type="search" aria-label={t.searchLabel} placeholder={t.searchLabel} defaultValue={text} />
      <button type="submit" class="button">
        {t.search}
      </button>
    </form>
  )
}
