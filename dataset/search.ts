/**
 * Search over services by name in any language, company, partner and domain.
 * @module
 */
import MiniSearch from 'minisearch'
import type { Directory } from './notice.ts'
import { hostTermsOf, isChinese, queryTermsOf, termsOf } from './search-terms.ts'

/** What was found, best first. `nearest`: nothing fits the text as it was typed, and these come close to it. */
interface Found {
  ids: string[]
  nearest: boolean
}

export type Search = (text: string) => Found

/** Services put into the index at once; after each slice the page gets its turn. */
const SLICE = 50

/**
 * Builds the index, a slice at a time so that the page stays free: some 10 ms for the services there are, about a
 * second for 5,000 (docs/FIGURES.md). Typing errors are forgiven where nothing fits without: one in words of four
 * letters, two from six on.
 */
export async function createSearch({ services, partners, companies }: Directory): Promise<Search> {
  const partnerNames = new Map(partners.map(({ id, allNames }) => [id, allNames]))
  const companyNames = new Map(companies.map(({ id, allNames }) => [id, allNames]))
  const index = new MiniSearch({
    fields: ['name', 'company', 'partner', 'domain'],
    tokenize: (text, field) => (field === 'domain' ? text.split(' ').flatMap(hostTermsOf) : termsOf(text)),
    processTerm: (term) => term,
    searchOptions: { boost: { name: 4, company: 2, domain: 2 }, tokenize: queryTermsOf, prefix: true },
  })
  await index.addAllAsync(
    services.map((service) => ({
      id: service.id,
      name: service.allNames.join(' '),
      company: (companyNames.get(service.company) ?? [service.companyName]).join(' '),
      partner: service.partners.flatMap(({ id }) => partnerNames.get(id) ?? []).join(' '),
      domain: service.domains.map(({ domain }) => domain).join(' '),
    })),
    { chunkSize: SLICE },
  )
  const find = (text: string, how: Parameters<typeof index.search>[1]) =>
    index.search(text, how).map(({ id }) => String(id))
  return (text) => {
    const exact = find(text, { combineWith: 'AND' })
    if (exact.length > 0) return { ids: exact, nearest: false }
    const forgiven = find(text, { combineWith: 'AND', fuzzy: errorsForgiven })
    if (forgiven.length > 0) return { ids: forgiven, nearest: true }
    return { ids: find(text, { combineWith: 'OR', fuzzy: errorsForgiven, processTerm: telling }), nearest: true }
  }
}

function errorsForgiven(term: string): number | false {
  if (isChinese(term)) return false
  return term.length >= 6 ? 2 : term.length >= 4 ? 1 : false
}

/** Leaves out words of one or two letters, which nearly everything begins with. */
function telling(term: string): string | null {
  return isChinese(term) || term.length > 2 ? term : null
}
