import { welcomeTexts } from '../../i18n/en/welcome.ts'
import { serviceById, services } from '../../platform/host-index.ts'
import { Paragraph } from '../page/paragraph.tsx'
import { serviceName } from '../page/service-name.ts'
import { closePage } from './close-page.ts'
import { Screen } from './screen.tsx'

/** The service shown as an example: the one whose case is best documented. */
const EXAMPLE = 'apple-icloud'

/** What to do next: an example, the accounts one has, everything there is. */
export function TryScreen() {
  const t = welcomeTexts.get()
  const example = serviceById(EXAMPLE) ?? services[0]
  return (
    <Screen id="try" number={4} title={t.tryTitle}>
      <ul class="ways">
        {example && (
          <li>
            <a class="button primary" href={`/services.html?service=${example.id}`}>
              {t.example({ service: serviceName(example.id) })}
            </a>
            <Paragraph class="note" text={t.exampleNote} />
          </li>
        )}
        <li>
          <a class="button" href="/check.html">
            {t.checkList}
          </a>
          <Paragraph class="note" text={t.checkListNote} />
        </li>
        <li>
          <a class="button" href="/services.html">
            {t.allServices}
          </a>
          <Paragraph class="note" text={t.allServicesNote} />
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
