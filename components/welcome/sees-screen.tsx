import { welcomeTexts } from '../../i18n/en/welcome.ts'
import { sentences } from '../../i18n/sentences.ts'
import { type BrowserName, browserName } from '../../platform/browser-name.ts'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { Screen } from './screen.tsx'
import type { Place } from './use-browser.ts'

/** What the extension can and cannot see, in the browser's own words first, and private windows. */
export function SeesScreen({ place }: { place: Place }) {
  const t = welcomeTexts.get()
  const warning: Record<BrowserName, string> = {
    chrome: t.warningChrome,
    edge: t.warningEdge,
    firefox: t.warningFirefox,
    safari: t.warningSafari,
  }
  const allow: Record<BrowserName, string> = {
    chrome: t.privateChrome,
    edge: t.privateEdge,
    firefox: t.privateFirefox,
    safari: t.privateSafari,
  }
  const name = browserName()
  return (
    <Screen id="sees" number={3} title={t.seesTitle} next="try">
      <Paragraph class="lead" text={name === 'safari' ? t.warningSafari : sentences(warning[name], t.warningWhy)} />
      <div class="sees">
        <div>
          <h3>{t.sees}</h3>
          <ul>
            <li>
              <Phrases text={t.seesListed} />
            </li>
            <li>
              <Phrases text={t.seesAsked} />
            </li>
          </ul>
        </div>
        <div>
          <h3>{t.seesNot}</h3>
          <ul>
            <li>
              <Phrases text={t.seesNotOthers} />
            </li>
            <li>
              <Phrases text={t.seesNotPages} />
            </li>
          </ul>
        </div>
      </div>
      <Paragraph text={t.sends} />
      <div class="aside" role="status">
        <b>{t.privateTitle}</b>
        <Paragraph text={place.inPrivate === true ? t.privateAllowed : allow[name]} />
      </div>
    </Screen>
  )
}
