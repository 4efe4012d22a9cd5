import { useLayoutEffect, useRef } from 'preact/hooks'
import { servicesTexts } from '../../i18n/en/services.ts'
import { GoLink, useAddress } from './address.tsx'
import { MAX_TEXT, searchable, VIEWS } from './page-address.ts'
import { focusResult } from './results.tsx'

/** The views, and the search over services, which is in reach of them all. */
export function Header() {
  const t = servicesTexts.get()
  const { address } = useAddress()
  return (
    // The page has one banner, which stands above this.
    <div class="top">
      <div class="top-inner">
        <nav aria-label={t.views}>
          {VIEWS.map((view) => (
            <GoLink
              key={view}
              to={{ view, service: null, item: null }}
              aria-current={address.view === view ? 'page' : undefined}
            >
              {t[view]}
            </GoLink>
          ))}
        </nav>
        <SearchField />
      </div>
    </div>
  )
}

function SearchField() {
  const t = servicesTexts.get()
  const { address, go } = useAddress()
  const field = useRef<HTMLInputElement>(null)
  // Before the page is painted: the key of somebody quick would go unheard.
  useLayoutEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    addEventListener('keydown', focus)
    return () => removeEventListener('keydown', focus)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' && focusResult(0)) event.preventDefault()
    if (event.key === 'Escape' && address.text !== '') {
      event.preventDefault()
      go({ text: '' }, 'replace')
    }
  }
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          focusResult(0)
        }}
      >
        <input
          ref={field}
          id="search"
          type="search"
          value={address.text}
          maxLength={MAX_TEXT}
          autocomplete="off"
          spellcheck={false}
          aria-label={t.search}
          aria-keyshortcuts="/"
          placeholder={t.searchHint}
          onInput={(event) => {
            const inList = address.view === 'services' && address.service === null
            const text = searchable(event.currentTarget.value)
            go({ view: 'services', service: null, item: null, text }, inList ? 'replace' : 'push')
          }}
          onKeyDown={onKeyDown}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
