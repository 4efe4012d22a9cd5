import { useMemo } from 'preact/hooks'
import { siteName } from '../../core/site-name.ts'
import { inLanguage } from '../../dataset/text.ts'
import { popupTexts } from '../../i18n/en/popup.ts'
import { locale } from '../../i18n/i18n.ts'
import { suggestionForm } from '../../platform/forms.ts'
import { LinkPlace, OutLink } from '../page/out-link.tsx'
import { Phrases } from '../page/phrases.tsx'
import { Bar } from './bar.tsx'
import type { Shown } from './follow-site.ts'
import { Listed } from './listed.tsx'
import { Message } from './message.tsx'
import { hostText } from './shown-host.tsx'
import { useShown } from './use-shown.ts'

/** The popup in each of its states. */
export function Popup() {
  const [shown, tryAgain] = useShown()
  const { windowId, private: isPrivate } = shown.tab
  const place = useMemo(() => ({ windowId, private: isPrivate }), [windowId, isPrivate])
  return (
    <LinkPlace.Provider value={place}>
      <div class="popup">
        <Bar host={'host' in shown ? shown.host : null} />
        <State shown={shown} tryAgain={tryAgain} />
      </div>
    </LinkPlace.Provider>
  )
}

function State({ shown, tryAgain }: { shown: Shown; tryAgain: () => void }) {
  const t = popupTexts.get()
  switch (shown.state) {
    case 'loading':
      return (
        <main class="waiting" aria-busy="true">
          <h1 class="visually-hidden">{t.name}</h1>
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
        <Message icon="failed" title={t.failedTitle} text={t.failedText}>
          <button type="button" class="button" onClick={tryAgain}>
            {t.tryAgain}
          </button>
        </Message>
      )
    case 'no-site':
      return <Message icon="no-site" title={t.noSiteTitle} text={t.noSiteText} search="" />
    case 'unlisted': {
      const { host } = shown
      const suggest = suggestionForm()
      return (
        <Message
          key={host}
          icon="unlisted"
          title={t.unlistedTitle}
          text={t.unlistedText({ host: hostText(host) })}
          search={siteName(host)}
        >
          {suggest && (
            <p>
              <OutLink href={suggest}>{t.suggest}</OutLink>
            </p>
          )}
        </Message>
      )
    }
    case 'out-of-scope': {
      const company = inLanguage(shown.site.name, locale.get())
      return (
        <Message
          key={shown.host}
          icon="out-of-scope"
          title={t.backgroundTitle({ company })}
          text={t.backgroundText({ company })}
          search=""
        >
          <p>
            <OutLink href={`/services.html?view=reports&company=${shown.site.company}`}>
              <Phrases text={t.backgroundReports({ company })} names={[company]} />
            </OutLink>
          </p>
        </Message>
      )
    }
    case 'listed':
      return <Listed key={shown.site.domain} shown={shown} />
  }
}
