/**
 * What keeps the badge of a site away, in words.
 * @module
 */
import { choiceAt, choiceOf } from '../../core/alert-choices.ts'
import { formatDate } from '../../core/format-date.ts'
import type { Situation } from '../../core/situation.ts'
import type { Notice } from '../../dataset/notice.ts'
import { inLanguage } from '../../dataset/text.ts'
import type { controlsTexts } from '../../i18n/en/controls.ts'
import { locale } from '../../i18n/i18n.ts'
import type { ListedSite } from './follow-site.ts'

type Texts = ReturnType<(typeof controlsTexts)['get']>

/** Whether any service of the site has an alert for this person, silenced or not. */
export function hasAlert({ services }: Pick<Situation, 'services'>): boolean {
  return services.some(({ badge }) => badge !== null)
}

/** Why there is no badge, or that it is back; null where there is nothing to say. */
export function alertState(
  { site, situation, inForce }: Pick<ListedSite, 'site' | 'situation' | 'inForce'>,
  notice: Notice,
  t: Texts,
): string | null {
  switch (situation.silence) {
    case 'hidden':
      return t.hidden
    case 'off':
      return choiceAt(site, inForce)?.until === 'good' ? t.offForGood : t.offUntilChange
    case 'off-everywhere': {
      const off = situation.services.find(({ service }) => choiceOf(service, inForce)?.alerts === 'off')
      const service = off ? inLanguage(off.service.name, locale.get()) : notice.service.name
      return t.offByService({ service })
    }
    case 'administrator':
      return t.mutedByPolicy
    case 'paused':
      return t.pausedOpen
    case 'quiet':
      return inForce.policy.alertStyle === 'quiet' ? t.quietByPolicy : t.quiet
    case null:
      return lapsedText(site.domain, inForce, site, notice, t)
  }
}

/** Alerts were off until the facts changed, and they did. */
function lapsedText(
  domain: string,
  inForce: ListedSite['inForce'],
  site: ListedSite['site'],
  notice: Notice,
  t: Texts,
): string | null {
  const choice = inForce.sites.get(domain)
  if (choice?.alerts !== 'off' || choiceAt(site, inForce) !== null) return null
  const changed = notice.service.changes.at(-1)?.date
  return changed === undefined ? null : t.offBack({ date: formatDate(changed, locale.get()) })
}
