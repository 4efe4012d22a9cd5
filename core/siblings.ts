/**
 * The other services of a company.
 * @module
 */
import type { IndexedService } from '../dataset/host-index.ts'
import type { Site } from './lookup.ts'
import { type Preferences, type ServiceSituation, situationOfService } from './situation.ts'
import { VERDICTS } from './verdict.ts'

/** The services of the companies at a site that are not listed there. */
export function siblingsAt({ listings }: Site, services: readonly IndexedService[]): IndexedService[] {
  const here = new Set(listings.map(({ service }) => service.id))
  const companies = new Set(listings.map(({ service }) => service.company.id))
  return services.filter(({ id, company }) => companies.has(company.id) && !here.has(id))
}

/** Where this person stands on each service, the strongest verdict first. */
export function situationsOf(
  services: readonly IndexedService[],
  preferences: Preferences,
  now: number,
): ServiceSituation[] {
  return services
    .map((service) => situationOfService(service, preferences, now))
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
}
