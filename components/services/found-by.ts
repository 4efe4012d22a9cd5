/**
 * What a person who searches gets: of an address its services, of other texts what fits their words.
 * @module
 */
import { addressIn, askedBy } from '../../core/asked.ts'
import type { Lookup } from '../../core/lookup.ts'
import type { Catalogue, Entry } from '../../dataset/catalogue.ts'
import { plainText } from '../../dataset/plain-text.ts'
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

/** What Chinese names of companies end with and people leave out: 苹果公司, 苹果. */
const FIRM = /(?:公司|集[团團])$/

/**
 * What was found as the list shows it: the best first. Services of a company that is named in full come first, as the
 * list has them without a search, since all fit alike: what is so before what was announced or ended.
 */
export function inOrder(
  ids: readonly string[],
  text: string,
  { entries, companies }: Pick<Catalogue, 'entries' | 'companies'>,
): Entry[] {
  const nameOf = (name: string) => plainText(name).replace(FIRM, '')
  const wanted = nameOf(text)
  const isNamed = (company: string) => companies.get(company)?.allNames.some((name) => nameOf(name) === wanted) ?? false
  const found = Map.groupBy(
    entries.filter(({ service }) => ids.includes(service.id)),
    ({ service }) => isNamed(service.company),
  )
  const others = found.get(false)?.toSorted((a, b) => ids.indexOf(a.service.id) - ids.indexOf(b.service.id))
  return [...(found.get(true) ?? []), ...(others ?? [])]
}
