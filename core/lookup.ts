/**
 * From a host to the listed site it belongs to.
 * @module
 */
import type { Exposure, IndexedService } from '../dataset/host-index.ts'

/** What a look-up needs to know of a service. */
interface Listed {
  domains: readonly { domain: string; exposure: Exposure; own?: true }[]
}

/** A service at a site, and what the site is to it. */
export interface Listing<Service extends Listed = IndexedService> {
  service: Service
  exposure: Exposure
  /** Of several services met at the site, the one whose own it is. */
  own?: true
}

/** A listed host name, and all services that list it, in the order of the dataset. At least one. */
export interface Site<Service extends Listed = IndexedService> {
  /** The longest listed host name that is the host itself or a parent of it. */
  domain: string
  listings: readonly Listing<Service>[]
}

/** The site of a host as `hostOf` gives it, or null when neither it nor a parent of it is listed. */
export type Lookup<Service extends Listed = IndexedService> = (host: string) => Site<Service> | null

/**
 * A look-up over `services`: a map and a walk up the labels, so `aws.amazon.com` wins over `amazon.com` and
 * `noticloud.com` never matches `icloud.com`. Well under a microsecond a look-up (docs/FIGURES.md).
 */
export function createLookup<Service extends Listed>(services: readonly Service[]): Lookup<Service> {
  const sites = new Map<string, Listing<Service>[]>()
  for (const service of services) {
    for (const { domain, exposure, own } of service.domains) {
      const listings = sites.get(domain) ?? []
      listings.push({ service, exposure, ...(own && { own }) })
      sites.set(domain, listings)
    }
  }
  return (host) => {
    let domain = host
    for (;;) {
      const listings = sites.get(domain)
      if (listings) return { domain, listings }
      const dot = domain.indexOf('.')
      if (dot === -1) return null
      domain = domain.slice(dot + 1)
    }
  }
}
