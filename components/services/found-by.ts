/**
 * What a person who searches gets: of an address its services, of other texts what fits their words.
 * @module
 */
import { addressIn, askedBy } from '../../core/asked.ts'
import type { Lookup } from '../../core/lookup.ts'
import type { Search } from '../../dataset/search.ts'
import { hostTermsOf } from '../../dataset/search-terms.ts'

/**
 * All services at the site that a text asks about, as menu and address bar take it; what comes near to the host of an
 * address that is not listed, or to what another address is about; of other texts what the search finds.
 */
export function foundBy(text: string, search: Search, lookup: Lookup): ReturnType<Search> {
  const asked = askedBy(text, lookup)
  if ('site' in asked) return { ids: asked.site.listings.map(({ service }) => service.id), nearest: false }
  const address = addressIn(text)
  if (address === null) return search(text)
  const near = address.kind === 'site' ? hostTermsOf(address.host).join(' ') : text
  return { ...search(near), nearest: true }
}
