/**
 * From a host to the listed domain it belongs to.
 * @module
 */
import type { Exposure, IndexedService } from '../dataset/host-index.ts'

/** What a look-up needs to know of a service. */
interface Listed {
  domains: readonly { domain: string; exposure: Exposure }[]
}

/** A listed domain and the service it belongs to. */
export interface Match<Service extends Listed = IndexedService> {
  service: Service
  /** The longest listed host name that is the host itself or a parent of it. */
  domain: string
  exposure: Exposure
}

/** The match for a host as `hostOf` gives it, or null when neither it nor a parent of it is listed. */
export type Lookup<Service extends Listed = IndexedService> = (host: string) => Match<Service> | null

/**
 * A look-up over `services`: a map and a walk up the labels, so `aws.amazon.com` wins over `amazon.com` and `noticloud.com` never matches
 * `icloud.com`. well under a microsecond a look-up (docs/FIGURES.md).
 */
export function createLookup<Service extends Listed>(services: readonly Service[]): Lookup<Service> {
  const matches = new Map<string, Match<Service>>()
  for (const service of services) {
    for (const { domain, exposure } of service.domains) matches.set(domain, { service, domain, exposure })
  }
  return (host) => {
    let rest = host
    for (;;) {
      const match = matches.get(rest)
      if (match) return match
      const dot = rest.indexOf('.')
      if (dot === -1) return null
      rest = rest.slice(dot + 1)
    }
  }
}
