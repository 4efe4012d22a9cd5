import { useRef, useState } from 'preact/hooks'
import { popupTexts } from '../../i18n/en/popup.ts'
import { OutLink } from '../page/out-link.tsx'
import { BarIcon } from './icons.tsx'
import { SearchForm } from './search-form.tsx'
import { ShownHost } from './shown-host.tsx'

/** The head of the popup in every state: the host, a search over all services, all services, settings. */
export function Bar({ host }: { host: string | null }) {
  const t = popupTexts.get()
  const [searching, setSearching] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  return (
    <header class="bar">
      <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path
          d="M16 1.500C9.600 1.500 4.500 6.600 4.500 13c0 7.600 8.900 15.600 10.800 17.200a1.100 1.100 0 0 0 1.400 0C18.600 28.600 27.500 20.600 27.500 13 27.500 6.600 22.400 1.500 16 1.500Z"
          fill="currentColor"
        />
        <path
          d="M10.300 10.300h11.400M10.300 15.700h11.400"
          stroke="var(--paper)"
          stroke-width="3"
          stroke-linecap="round"
        />
      </svg>
      {host === null ? <span class="host">{t.name}</span> : <ShownHost host={host} />}
      <nav aria-label={t.name}>
        <button
          ref={toggle}
          type="button"
          class="icon-button"
          aria-expanded={searching}
          aria-label={t.search}
          title={t.search}
          onClick={() => setSearching(!searching)}
        >
          <BarIcon name="search" />
        </button>
        <OutLink href="/services.html" class="icon-button" label={t.allServices} title={t.allServices}>
          <BarIcon name="services" />
        </OutLink>
        <OutLink href="/options.html" class="icon-button" label={t.settings} title={t.settings}>
          <BarIcon name="settings" />
        </OutLink>
      </nav>
      {searching && (
        <SearchForm
          label={t.search}
          text=""
          focused
          onEscape={() => {
            setSearching(false)
            toggle.current?.focus()
          }}
        />
      )}
    </header>
  )
}
