/**
 * The dataset as a library for others: find a host, list services. Runs wherever JavaScript does; the package made by
 * data:package is this module with the exported dataset (docs/DATA.md, "As a library").
 * @module
 */

import type { ExportedDataset, ExportedService } from '../dataset/export-types.ts'
import { hostOf } from './host.ts'
import { createLookup } from './lookup.ts'
import { VERDICTS, type Verdict, verdictOf } from './verdict.ts'

/** What services are asked for; a field left out leaves all. */
interface ServiceFilter {
  company?: string
  category?: string
  status?: ExportedService['arrangement']['status']
  storage?: ExportedService['arrangement']['storage']
  /** Id of a partner, in any part. */
  partner?: string
}

/** A listed service at a site. */
interface Listing {
  service: ExportedService
  exposure: ExportedService['domains'][number]['exposure']
}

/** A listed host, and the services listed there, the one whose facts say most first; its own fields are that one's. */
interface Match extends Listing {
  domain: string
  services: Listing[]
}

interface Library {
  /**
   * The listed domain that a host or http(s) address belongs to, with its services: the longest listed host that is the
   * host itself or a parent of it. Null when none is listed, which says nothing about the site.
   */
  findHost: (hostOrAddress: string) => Match | null
  /** The services in the order of their ids; those that fit `filter`, where there is one. */
  listServices: (filter?: ServiceFilter) => ExportedService[]
  /** The service with this id, or null. */
  getService: (id: string) => ExportedService | null
}

/** `mailto:` is a scheme; in `icloud.com:8443` the colon stands before a port. */
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:(?!\d+(?:[/?#]|$))/i

/** The library over an exported dataset. */
export function createLibrary({ services }: ExportedDataset): Library {
  const lookup = createLookup(services)
  const byId = new Map(services.map((service) => [service.id, service]))
  return {
    findHost: (hostOrAddress) => {
      const host = hostOf(HAS_SCHEME.test(hostOrAddress) ? hostOrAddress : `https://${hostOrAddress}`)
      const site = host === null ? null : lookup(host)
      if (site === null) return null
      const services = site.listings.toSorted((a, b) => rankOf(a) - rankOf(b))
      const [first] = services
      return first ? { ...first, domain: site.domain, services } : null
    },
    listServices: (filter = {}) => services.filter((service) => fits(service, filter)),
    getService: (id) => byId.get(id) ?? null,
  }
}

function fits(service: ExportedService, { company, category, status, storage, partner }: ServiceFilter): boolean {
  const { arrangement } = service
  return (
    (company === undefined || service.company.id === company) &&
    (category === undefined || service.category === category) &&
    (status === undefined || arrangement.status === status) &&
    (storage === undefined || arrangement.storage === storage) &&
    (partner === undefined || arrangement.partners.some(({ id }) => id === partner))
  )
}

const EXPOSURES = ['china-market', 'account-region', 'company-site']

/** As the extension orders the services of a site for a person who answered nothing. */
function rankOf({ service, exposure }: Listing): number {
  const verdict: Verdict = verdictOf(service.arrangement, exposure, null)
  return VERDICTS.indexOf(verdict) * EXPOSURES.length + EXPOSURES.indexOf(exposure)
}
