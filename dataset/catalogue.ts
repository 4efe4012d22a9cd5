/**
 * The services as the all-services page lists, filters and counts them.
 * @module
 */

import type { Directory, DirectoryCompany, DirectoryPartner, DirectoryService } from './notice.ts'
import { type Language, STORAGE_GRADES } from './schema.ts'
import { STATES, type State, stateOf } from './state.ts'

/** What the list can be filtered by. `status`: what is so. `since`: the year in which the arrangement began, or `unknown`. */
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
}

export interface Catalogue {
  /** In the order of the list: what is so, then how well the place is known, then the name. */
  entries: Entry[]
  partners: ReadonlyMap<string, DirectoryPartner>
  companies: ReadonlyMap<string, DirectoryCompany>
  /** YYYY-MM-DD */
  date: string
  /** Whether any service has this value. */
  knows: (facet: Facet, value: string) => boolean
}

/** @param language decides the order of names */
export function catalogueOf(directory: Directory, language: Language): Catalogue {
  const { compare } = new Intl.Collator(language)
  const entries = directory.services.map(entryOf).toSorted((a, b) => {
    return rankOf(a) - rankOf(b) || compare(a.service.name, b.service.name)
  })
  const known = new Set(
    entries.flatMap(({ values }) => FACETS.flatMap((facet) => values[facet].map((v) => `${facet} ${v}`))),
  )
  return {
    entries,
    partners: new Map(directory.partners.map((partner) => [partner.id, partner])),
    companies: new Map(directory.companies.map((company) => [company.id, company])),
    date: directory.date,
    knows: (facet, value) => known.has(`${facet} ${value}`),
  }
}

function entryOf(service: DirectoryService): Entry {
  const state = stateOf(service)
  return {
    service,
    state,
    values: {
      status: [state],
      storage: service.storage === 'none' ? [] : [service.storage],
      category: [service.category],
      partner: [...new Set(service.partners.map(({ id }) => id))],
      company: [service.company],
      country: [service.country],
      since: state === 'none-known' ? [] : [service.since?.slice(0, 4) ?? 'unknown'],
    },
  }
}

function rankOf({ state, service }: Entry): number {
  return STATES.indexOf(state) * STORAGE_GRADES.length + STORAGE_GRADES.indexOf(service.storage)
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

/** How many services each value would give with the choices in the other facets as they are. One pass over the entries. */
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
