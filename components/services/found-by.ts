/**
 * What a person who searches gets: of an address its services, of other texts what fits their words.
 * @module
 */
import { addressIn } from '../../core/asked.ts'
import type { Lookup } from '../../core/lookup.ts'
import type { Search } from '../../dataset/search.ts'
import { hostTermsOf } from '../../dataset/search-terms.ts'

/**
 * All services at the site of an address; what comes near to its host where that is not listed; of other texts what the
 * search finds.
 */
export function foundBy(text: string, search: Search, lookup: Lookup): ReturnType<Search> {
  const address = addressIn(text)
  if (address?.kind !== 'site') return search(text)
  const site = lookup(address.host)
  if (site) return { ids: site.listings.map(({ service }) => service.id), nearest: false }
  return { ...search(hostTermsOf(address.host).join(' ')), nearest: true }
}
