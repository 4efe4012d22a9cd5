import type { Verdict } from '../../core/verdict.ts'
import { welcomeTexts } from '../../i18n/en/welcome.ts'
import { type BrowserName, browserName } from '../../platform/browser-name.ts'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { Screen } from './screen.tsx'
import { ToolbarPicture } from './toolbar-picture.tsx'
import type { Place } from './use-browser.ts'

/** What the badge means, and keeping the button in view. */
export function BadgeScreen({ place }: { place: Place }) {
  const t = welcomeTexts.get()
  const marks: [Verdict, string, string][] = [
    ['in-china', t.badgeStored, t.badgeStoredNote],
    ['depends', t.badgeMaybe, t.badgeMaybeNote],
    ['none-known', t.badgeNone, t.badgeNoneNote],
  ]
  const pin: Record<BrowserName, string> = {
    chrome: t.pinChrome,
    edge: t.pinEdge,
    firefox: t.pinFirefox,
    safari: t.pinSafari,
  }
  return (
    <Screen id="badge" number={1} title={t.badgeTitle} next="question">
      <Paragraph class="lead" text={t.badgeText} />
      <ul class="marks">
        {marks.map(([verdict, title, note]) => (
          <li key={verdict}>
            <ToolbarPicture verdict={verdict} />
            <div>
              <b>
                <Phrases text={title} />
              </b>
              <Paragraph class="note" text={note} />
            </div>
          </li>
        ))}
      </ul>
      <div class="aside" role="status">
        <b>{t.pinTitle}</b>
        <Paragraph text={place.pinned === true ? t.pinned : pin[browserName()]} />
      </div>
    </Screen>
  )
}
