import { welcomeTexts } from '../../i18n/en/welcome.ts'
import { allSettings, useAtom } from '../controls/settings-state.ts'
import { BadgeScreen } from './badge-screen.tsx'
import { closePage } from './close-page.ts'
import { QuestionScreen } from './question-screen.tsx'
import { SeesScreen } from './sees-screen.tsx'
import { TryScreen } from './try-screen.tsx'
import { usePlace } from './use-browser.ts'

/** The welcome page: four short screens below one another. */
export function Welcome() {
  const t = welcomeTexts.get()
  const all = useAtom(allSettings)
  const place = usePlace()
  document.title = t.title
  return (
    <div class="welcome">
      <header class="masthead-line">
        <div class="masthead">
          <img src="/icons/32.png" alt="" width="20" height="20" />
          <h1>{t.title}</h1>
          <span class="skip">
            <small>{t.skipNote}</small>
            <button type="button" class="button" onClick={closePage}>
              {t.skip}
            </button>
          </span>
        </div>
      </header>
      <main>
        <BadgeScreen place={place} />
        <QuestionScreen all={all} />
        <SeesScreen place={place} />
        <TryScreen />
      </main>
    </div>
  )
}
