/**
 * What the popup is about: the tab's site, what was chosen for it, and its notice. All from bundled data and stored preferences; the worker
 * is never asked.
 * @module
 */
import type { ComponentType } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Match } from '../../core/lookup.ts'
import { mutedBy } from '../../core/policy.ts'
import type { BackgroundSite } from '../../dataset/host-index.ts'
import { locale } from '../../i18n/i18n.ts'
import type { LoadedNotice } from '../../platform/bundled.ts'
import { report } from '../../platform/report.ts'
import { shownTab } from '../../platform/tab.ts'
import { chosenFor, isLate, readPolicy } from '../../storage/managed.ts'
import { onChanged, type ServicePreferences } from '../../storage/preferences.ts'

export type Site =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'no-site' }
  | { state: 'unlisted'; host: string }
  | { state: 'background'; host: string; site: BackgroundSite }
  | ListedSite

export interface ListedSite {
  state: 'listed'
  host: string
  match: Match
  chosen: ServicePreferences
  loaded: LoadedNotice
  private: boolean
  /** An administrator turned the alerts of this service off. */
  muted: boolean
  /** What shows it. Loaded with the notice, so that the popup itself starts small. */
  View: ComponentType<{ site: ListedSite }>
}

/** The site of the tab, kept current while preferences change; and a way to try again. */
export function useSite(): [Site, () => void] {
  const [site, setSite] = useState<Site>({ state: 'loading' })
  const [changes, setChanges] = useState(0)
  const changed = useCallback(() => setChanges((count) => count + 1), [])
  const load = useCallback(() => {
    setSite({ state: 'loading' })
    find(location.search, changed).then(setSite, (error: unknown) => {
      report(error, 'reading the notice')
      setSite({ state: 'failed' })
    })
  }, [changed])
  useEffect(load, [load])
  // From the first moment on: what is changed while the site is being found, or before the notice is painted, would be missed.
  useLayoutEffect(() => onChanged(changed), [changed])
  const match = site.state === 'listed' ? site.match : null
  useLayoutEffect(() => {
    if (match === null || changes === 0) return
    choicesFor(match, changed).then(
      (choices) => setSite((before) => (before.state === 'listed' ? { ...before, ...choices } : before)),
      (error: unknown) => report(error, 'reading preferences'),
    )
  }, [match, changes, changed])
  return [site, load]
}

async function find(search: string, changed: () => void): Promise<Site> {
  // Everything of the dataset comes after the popup's first picture.
  const [{ address, private: isPrivate }, { backgroundSiteOf, lookup }, { loadNotice }] = await Promise.all([
    shownTab(search),
    import('../../platform/host-index.ts'),
    import('../../platform/bundled.ts'),
  ])
  if (address.kind === 'no-site') return { state: 'no-site' }
  const { host } = address
  const match = lookup(host)
  if (match === null) {
    const site = backgroundSiteOf(host)
    return site === null ? { state: 'unlisted', host } : { state: 'background', host, site }
  }
  const [choices, loaded, { Listed: View }] = await Promise.all([
    choicesFor(match, changed),
    loadNotice(match.service.id, locale.get()),
    import('./listed.tsx'),
  ])
  return { state: 'listed', host, match, ...choices, loaded, private: isPrivate, View }
}

/**
 * What holds for the site.
 * @param changed told when the policy comes so late that this goes without it
 */
async function choicesFor(
  { service, domain }: Match,
  changed: () => void,
): Promise<Pick<ListedSite, 'chosen' | 'muted'>> {
  const policy = readPolicy()
  const known = isLate(policy).then((late) => {
    if (late) policy.then(changed, (error: unknown) => report(error, 'reading the policy'))
    return late ? {} : policy
  })
  return { chosen: await chosenFor(service.id, domain, known), muted: mutedBy(await known, service.id) }
}
