import { useId } from 'preact/hooks'
import { choiceAt, choiceOf, revisionsAt, warningAt } from '../../core/alert-choices.ts'
import type { AlertChoice } from '../../core/choices.ts'
import type { Site } from '../../core/lookup.ts'
import { inLanguage } from '../../dataset/text.ts'
import { controlsTexts } from '../../i18n/en/controls.ts'
import { locale } from '../../i18n/i18n.ts'
import { setService, setSite } from '../../storage/preferences.ts'
import type { InForce } from '../../storage/reader.ts'
import { Phrases } from '../page/phrases.tsx'

interface Props {
  site: Site
  inForce: InForce
  save: (work: Promise<void>) => void
}

/**
 * Until when an "off" holds: until the facts change, or for good. Shown where something is off: the site, or else its
 * first service that is.
 */
export function Duration({ site, inForce, save }: Props) {
  const t = controlsTexts.get()
  const name = useId()
  const ofSite = choiceAt(site, inForce)
  const service = warningAt(site).find((one) => choiceOf(one, inForce)?.alerts === 'off')
  const choice = ofSite ?? (service ? choiceOf(service, inForce) : null)
  if (choice?.alerts !== 'off') return null
  const set = (until: AlertChoice['until']) => {
    if (ofSite || !service) return save(setSite(site.domain, { alerts: 'off', until, revisions: revisionsAt(site) }))
    save(setService(service.id, { alerts: 'off', until, revisions: [service.revision] }))
  }
  const what = ofSite || !service ? site.domain : inLanguage(service.name, locale.get())
  const options: [AlertChoice['until'], string][] = [
    ['facts-change', t.untilChange],
    ['good', t.forGood],
  ]
  return (
    <fieldset class="duration">
      <legend>
        <Phrases text={t.howLong({ what })} names={[what]} />
      </legend>
      {options.map(([until, label]) => (
        <label key={until}>
          <input type="radio" name={name} checked={choice.until === until} onChange={() => set(until)} /> {label}
        </label>
      ))}
    </fieldset>
  )
}
