import type { ServiceSituation } from '../../core/situation.ts'
import { VERDICTS } from '../../core/verdict.ts'
import { inLanguage } from '../../dataset/text.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { Glyph } from '../notice/glyph.tsx'
import { GoLink } from './address.tsx'
import { verdictPhrase } from './row-texts.ts'

interface Props {
  shown: ServiceSituation
  /** Those met at its host names, the strongest verdict first. */
  others: readonly ServiceSituation[]
}

/**
 * The services that are met at the same host names as the one shown; unfolded where one of them has a stronger verdict.
 */
export function SameSites({ shown, others }: Props) {
  const t = servicesTexts.get()
  if (others.length === 0) return null
  const texts = { t, w: words.get(), language: locale.get() }
  const stronger = others.some(({ verdict }) => VERDICTS.indexOf(verdict) < VERDICTS.indexOf(shown.verdict))
  return (
    <details class="same-sites" open={stronger}>
      <summary>{t.sameSites(others.length)}</summary>
      <ul>
        {others.map((situation) => (
          <li key={situation.service.id}>
            <Glyph verdict={situation.verdict} storage={situation.service.storage} small />
            <span>
              <GoLink to={{ service: situation.service.id }}>{inLanguage(situation.service.name, locale.get())}</GoLink>{' '}
              <small>{verdictPhrase(situation, texts)}</small>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
