/**
 * The services as the all-services page lists, filters and counts them.
 * @module
 */

import { nameOrder } from './name-order.ts'
import type { Directory, DirectoryCompany, DirectoryPartner, DirectoryService } from './notice.ts'
import { yearsOf } from './partial-date.ts'
import { STATES, type State, stateOf } from './state.ts'
import { type Language, STORAGE_GRADES } from './vocabulary.ts'

/**
 * What the list can be filtered by. `status`: what is so. `since`: the year in which the arrangement began, or
 * `unknown`.
 */
export const FACETS = ['status', 'storage', 'category', 'partner', 'company', 'country', 'since'] as const
export type Facet = (typeof FACETS)[number]

/** The values chosen for each facet; none means all. */
export type Filters = Readonly<Record<Facet, readonly string[]>>
export const NO_FILTERS: Filters = {
  status: [],
  storage: [],
  category: [],
  partner: [],
  company: [],
  country: [],
  since: [],
}

/** A service with what it is filtered by, worked out once. */
export interface Entry {
  service: DirectoryService
  state: State
  values: Filters
  /** Its place in the usual order, names aside. */
  rank: number
}

export interface Catalogue {
  /** In the order of the list: what is so, then how well the place is known, then the name. */
  entries: readonly Entry[]
  partners: ReadonlyMap<string, DirectoryPartner>
  companies: ReadonlyMap<string, DirectoryCompany>
  /** YYYY-MM-DD */
  date: string
  /** Whether any service has this value, or a company that reports name is called so. */
  knows: (facet: Facet, value: string) => boolean
}

/** @param language decides the order of names */
export function catalogueOf(directory: Directory, language: Language): Catalogue {
  const entries = sorted(directory.services.map(entryOf), 'grade', language)
  const companies = new Map(directory.companies.map((company) => [company.id, company]))
  return {
    entries,
    partners: new Map(directory.partners.map((partner) => [partner.id, partner])),
    companies,
    date: directory.date,
    knows: (facet, value) =>
      entries.some(({ values }) => values[facet].includes(value)) || (facet === 'company' && companies.has(value)),
  }
}

function entryOf(service: DirectoryService): Entry {
  const state = stateOf(service)
  return {
    service,
    state,
    rank: STATES.indexOf(state) * STORAGE_GRADES.length + STORAGE_GRADES.indexOf(service.storage),
    values: {
      status: [state],
      storage: [service.storage],
      category: [service.category],
      partner: [...new Set(service.partners.map(({ id }) => id))],
      company: [service.company],
      country: [service.country],
      since: state === 'none-known' ? [] : [service.since?.slice(0, 4) ?? 'unknown'],
    },
  }
}

/** What the list can be ordered by; `grade`: what is so, then how well the place is known, as the catalogue is. */
export const SORTS = ['grade', 'name', 'company', 'since'] as const
export type Sort = (typeof SORTS)[number]

/**
 * The entries in another order; equal ones stay in the order they had. The latest arrangement comes first; those
 * without a known date come after all others.
 * @param language decides the order of names
 */
export function sorted(entries: readonly Entry[], by: Sort, language: Language): readonly Entry[] {
  const compare = nameOrder(language)
  switch (by) {
    case 'grade':
      return entries.toSorted((a, b) => a.rank - b.rank || compare(a.service.name, b.service.name))
    case 'name':
      return entries.toSorted((a, b) => compare(a.service.name, b.service.name))
    case 'company':
      return entries.toSorted((a, b) => compare(a.service.companyName, b.service.companyName))
    case 'since':
      return entries.toSorted((a, b) => beganOf(b) - beganOf(a))
  }
}

/** On a scale of years; before all others where it is not known, or where there was nothing to begin. */
function beganOf({ state, service: { since } }: Entry): number {
  if (state === 'none-known') return -2
  return since === null ? -1 : yearsOf(since)
}

/** Whether a service has one of the values chosen, in every facet where any is. */
export function fits(entry: Entry, filters: Filters): boolean {
  return FACETS.every((facet) => fitsFacet(entry, filters, facet))
}

function fitsFacet({ values }: Entry, filters: Filters, facet: Facet): boolean {
  const chosen = filters[facet]
  return chosen.length === 0 || values[facet].some((value) => chosen.includes(value))
}

export type Counts = Record<Facet, Map<string, number>>

/**
 * How many services each value would give with the choices in the other facets as they are. One pass over the entries.
 */
export function countsOf(entries: readonly Entry[], filters: Filters): Counts {
  const counts: Counts = {
    status: new Map(),
    storage: new Map(),
    category: new Map(),
    partner: new Map(),
    company: new Map(),
    country: new Map(),
    since: new Map(),
  }
  for (const entry of entries) {
    const missed = FACETS.filter((facet) => !fitsFacet(entry, filters, facet))
    if (missed.length > 1) continue
    for (const facet of missed.length === 1 ? missed : FACETS) {
      for (const value of entry.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return counts
}

/** The filters with a value added, or taken away where it was chosen. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters[facet]
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return { ...filters, [facet]: next }
}

/** Every choice, facet by facet. */
export function chosenIn(filters: Filters): { facet: Facet; value: string }[] {
  return FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value })))
}
