/**
 * The address of the all-services page: what is shown, as a query that can be bookmarked. Whatever stands in it is
 * parsed; what it does not mean here is left out and named.
 * @module
 */
import { FACETS, type Facet, type Filters, NO_FILTERS, SORTS, type Sort } from '../../dataset/catalogue.ts'

export const VIEWS = ['services', 'companies', 'partners', 'laws', 'reports', 'changes'] as const
export type View = (typeof VIEWS)[number]
export const PLOTS = ['moves', 'partners', 'grades'] as const
export type Plot = (typeof PLOTS)[number]

/** Search texts are cut to this many characters. */
export const MAX_TEXT = 200

export interface PageAddress {
  view: View
  /** The service whose notice is open; it need not exist. */
  service: string | null
  /** The record of the view that is open or scrolled to; it need not exist. */
  item: string | null
  text: string
  plot: Plot
  filters: Filters
  /** The order chosen for the list; null for the usual one: by grade, or the best match first where one searches. */
  sort: Sort | null
}

export const START: PageAddress = {
  view: 'services',
  service: null,
  item: null,
  text: '',
  plot: 'moves',
  filters: NO_FILTERS,
  sort: null,
}

/**
 * @param search the query, with or without its question mark
 * @param knows whether a filter's value is one of the dataset's
 * @returns the address, and the parts of the query that mean nothing here, as `name: value`, cut to a length that can
 * be shown
 */
export function parseAddress(
  search: string,
  knows: (facet: Facet, value: string) => boolean,
): { address: PageAddress; ignored: string[] } {
  const address: PageAddress & { filters: Record<Facet, readonly string[]> } = { ...START, filters: { ...NO_FILTERS } }
  const ignored: string[] = []
  for (const [name, value] of new URLSearchParams(search)) {
    const facet = FACETS.find((candidate) => candidate === name)
    const view = VIEWS.find((candidate) => candidate === value)
    const plot = PLOTS.find((candidate) => candidate === value)
    const sort = SORTS.find((candidate) => candidate === value)
    if (facet && knows(facet, value)) {
      address.filters[facet] = [...new Set([...address.filters[facet], value])]
    } else if (name === 'view' && view) {
      address.view = view
    } else if (name === 'plot' && plot) {
      address.plot = plot
    } else if (name === 'sort' && sort) {
      address.sort = sort
    } else if ((name === 'service' || name === 'item') && value !== '') {
      address[name] = cut(value, MAX_TEXT)
    } else if (name === 'q') {
      address.text = searchable(value)
    } else {
      ignored.push(`${cut(name, SHOWN)}: ${cut(value, SHOWN)}`)
    }
  }
  return { address, ignored: ignored.slice(0, 5) }
}

/** The query for an address, with its question mark; empty for the start. */
export function queryOf({ view, service, item, text, plot, filters, sort }: PageAddress): string {
  const query = new URLSearchParams()
  if (view !== START.view) query.set('view', view)
  if (item !== null) query.set('item', item)
  if (text !== '') query.set('q', text)
  if (plot !== START.plot) query.set('plot', plot)
  if (sort !== null) query.set('sort', sort)
  for (const facet of FACETS) {
    for (const value of filters[facet]) query.append(facet, value)
  }
  if (service !== null) query.set('service', service)
  return query.size === 0 ? '' : `?${query}`
}

/** A search text as it is used: control characters as spaces, no space before it, cut to length. */
export function searchable(text: string): string {
  return cut(text.replace(/[\u0000-\u001f\u007f-\u009f]/gu, ' ').trimStart(), MAX_TEXT)
}

const SHOWN = 40

/** Cut between characters, never within one, and without halves of characters that an address cannot hold. */
function cut(text: string, length: number): string {
  return [...text.toWellFormed()].slice(0, length).join('')
}
