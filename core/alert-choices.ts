/**
 * Which of the person's alert choices hold at a site, and what its switch does.
 * @module
 */
import type { IndexedService } from '../dataset/host-index.ts'
import { type AlertChoice, lapsed, offUntilChange } from './choices.ts'
import type { Site } from './lookup.ts'

/** Alert choices by listed domain and by service. */
interface Choices {
  sites: ReadonlyMap<string, AlertChoice>
  services: ReadonlyMap<string, AlertChoice>
}

/** The services that can warn at a site: where it is merely the company's general site, none does. */
export function warningAt({ listings }: Site): IndexedService[] {
  return listings.flatMap(({ service, exposure }) => (exposure === 'company-site' ? [] : [service]))
}

/** The facts revisions that a choice for the site speaks for. */
export function revisionsAt(site: Site): string[] {
  return warningAt(site).map(({ revision }) => revision)
}

/** The choice in force for a site and all its services; null where there is none or it has run out. */
export function choiceAt(site: Site, { sites }: Pick<Choices, 'sites'>): AlertChoice | null {
  const choice = sites.get(site.domain) ?? null
  return choice && lapsed(choice, revisionsAt(site)) ? null : choice
}

/** The choice in force for a service on all its sites; null where there is none or it has run out. */
export function choiceOf(service: IndexedService, { services }: Pick<Choices, 'services'>): AlertChoice | null {
  const choice = services.get(service.id) ?? null
  return choice && lapsed(choice, [service.revision]) ? null : choice
}

/** Whether the person lets any service of the site warn there. */
export function alertsOnAt(site: Site, choices: Choices): boolean {
  const choice = choiceAt(site, choices)
  if (choice !== null) return choice.alerts === 'on'
  return warningAt(site).some((service) => choiceOf(service, choices)?.alerts !== 'off')
}

/**
 * The choice for the site that turns its alerts off (until the facts change), or on again; null where taking the old
 * choice back does.
 */
export function toggledSite(site: Site, choices: Choices): AlertChoice | null {
  const revisions = revisionsAt(site)
  if (alertsOnAt(site, choices)) return offUntilChange(revisions)
  const without = { ...choices, sites: new Map<string, AlertChoice>() }
  return alertsOnAt(site, without) ? null : { alerts: 'on', until: 'good', revisions }
}
