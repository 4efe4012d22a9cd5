import { welcomeTexts } from '../../i18n/en/welcome.ts'
import { closePage } from './close-page.ts'
import { Screen } from './screen.tsx'

/** What to do next: an example, the accounts one has, everything there is. */
export function TryScreen() {
  const t = welcomeTexts.get()
  return (
    <Screen id="try" number={4} title={t.tryTitle}>
      <ul class="ways">
        <li>
          <a class="button primary" href="/services.html?service=apple-icloud">
            {t.example}
          </a>
          <p class="note">{t.exampleNote}</p>
        </li>
        <li>
          <a class="button" href="/check.html">
            {t.checkList}
          </a>
          <p class="note">{t.checkListNote}</p>
        </li>
        <li>
          <a class="button" href="/services.html">
            {t.allServices}
          </a>
          <p class="note">{t.allServicesNote}</p>
        </li>
      </ul>
      <p class="onward">
        <button type="button" class="button" onClick={closePage}>
          {t.done}
        </button>
        <a class="button" href="/options.html">
          {t.settings}
        </a>
      </p>
    </Screen>
  )
}
