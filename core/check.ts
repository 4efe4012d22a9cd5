/**
 * What the dataset says of an address somebody asks about, without a browser.
 * @module
 */
import type { Exposure } from '../dataset/host-index.ts'
import type { Address } from './host.ts'
import type { Lookup } from './lookup.ts'
import { type Preferences, situationOf } from './situation.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

/** A service at the site that was asked about. */
interface CheckedService {
  /** Its id. */
  service: string
  exposure: Exposure
  verdict: Verdict
}

/**
 * What was found for an address; null where there is none: no host on a page that is no site, no service on a site that
 * is not listed. Service, exposure and verdict are those of the strongest.
 */
export interface Checked {
  /** As it was given. */
  url: string
  host: string | null
  service: string | null
  /** The listed domain that the host is or stands below. */
  domain: string | null
  exposure: Exposure | null
  verdict: Verdict | null
  /** What the toolbar button would show. */
  badge: '!' | '?' | null
  /** All services of the site, the strongest first. */
  services: CheckedService[]
}

/** What the dataset says of an address, for a person with these preferences. */
export function checked(url: string, address: Address, lookup: Lookup, preferences: Preferences, now: number): Checked {
  const host = address.kind === 'site' ? address.host : null
  const site = host === null ? null : lookup(host)
  if (site === null) {
    return { url, host, service: null, domain: null, exposure: null, verdict: null, badge: null, services: [] }
  }
  const { domain, services, badge } = situationOf(site, preferences, now)
  const [{ service, exposure, verdict }] = services
  return {
    url,
    host,
    service: service.id,
    domain,
    exposure,
    verdict,
    badge: badge?.text ?? null,
    services: services.map((one) => ({ service: one.service.id, exposure: one.exposure, verdict: one.verdict })),
  }
}

/**
 * What was found for many addresses, the strongest verdict first and what is not listed last; equal ones as they were
 * given.
 */
export function strongestFirst(found: readonly Checked[]): Checked[] {
  const rank = ({ verdict }: Checked) => (verdict === null ? VERDICTS.length : VERDICTS.indexOf(verdict))
  return found.toSorted((a, b) => rank(a) - rank(b))
}
