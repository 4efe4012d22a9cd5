import type { Lookup } from '../../core/lookup.ts'
import type { IndexedService } from '../../dataset/host-index.ts'

/** The other services that list one of this service's host names, those that share most of them first. */
export function sharingSites(service: IndexedService, lookup: Lookup): IndexedService[] {
  const shared = new Map<IndexedService, number>()
  for (const { domain } of service.domains) {
    for (const listing of lookup(domain)?.listings ?? []) {
      if (listing.service.id !== service.id) shared.set(listing.service, (shared.get(listing.service) ?? 0) + 1)
    }
  }
  return [...shared].toSorted(([, a], [, b]) => b - a).map(([other]) => other)
}
