import { localised } from '../../dataset/host-index.ts'
import { popupTexts } from '../../i18n/en/popup.ts'
import { locale } from '../../i18n/i18n.ts'
import { suggestionForm } from '../../platform/forms.ts'
import { OutLink } from '../page/out-link.tsx'
import { Message } from './message.tsx'
import { type Site, useSite } from './use-site.ts'

/** The popup in each of its states. */
export function Popup() {
  const [site, tryAgain] = useSite()
  return (
    <div class="popup">
      <Bar host={'host' in site ? site.host : null} />
      <State site={site} tryAgain={tryAgain} />
    </div>
  )
}

function State({ site, tryAgain }: { site: Site; tryAgain: () => void }) {
  const t = popupTexts.get()
  switch (site.state) {
    case 'loading':
      return (
        <main class="waiting" aria-busy="true">
          <h1 class="visually-hidden">Whereabouts</h1>
          <p class="visually-hidden" role="status">
            {t.loading}
          </p>
          <div class="bone wide" />
          <div class="bone tall" />
          <div class="bone" />
          <div class="bone" />
        </main>
      )
    case 'failed':
      return (
        <Message glyph="×" title={t.failedTitle} text={t.failedText}>
          <button type="button" class="button" onClick={tryAgain}>
            {t.tryAgain}
          </button>
        </Message>
      )
    case 'no-site':
      return <Message glyph="·" title={t.noSiteTitle} text={t.noSiteText} />
    case 'unlisted':
      return (
        <Message
          glyph="·"
          title={t.unlistedTitle}
          text={t.unlistedText({ host: site.host })}
          suggest={suggestionForm()}
        />
      )
    case 'background': {
      const company = localised(site.site.name, locale.get())
      return (
        <Message glyph="·" title={t.backgroundTitle({ company })} text={t.backgroundText({ company })}>
          <p>
            <OutLink href={`/services.html?view=reports&company=${site.site.company}`}>
              {t.backgroundReports({ company })}
            </OutLink>
          </p>
        </Message>
      )
    }
    case 'listed':
      return <site.View site={site} />
  }
}

function Bar({ host }: { host: string | null }) {
  const t = popupTexts.get()
  return (
    <header class="bar">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
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
      <span>{t.name}</span>
      {host !== null && <span class="host">{host}</span>}
    </header>
  )
}
