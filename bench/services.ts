/**
 * The work behind the list of all services: order, counts, search; for the real ones and for far more.
 * @module
 */

import { catalogueOf, countsOf, NO_FILTERS } from '../dataset/catalogue.ts'
import type { Directory } from '../dataset/notice.ts'
import { createSearch } from '../dataset/search.ts'
import { localised } from '../dataset/text.ts'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { directory } from '../editor/publish.ts'
import { type Figure, figure } from './stats.ts'

const RUNS = 11
const MANY = 5_000
const QUERIES = ['icloud', 'tencent', 'teams.microsoft.com', '微软', 'iclaud']

/** Times for the real directory and for one of 5,000 services made of it. */
export function servicesFigures(): Figure[] {
  const real = localised(directory(loadChecked(DATA_DIRECTORY)), 'en')
  return [real, enlarged(real, MANY)].flatMap((all) => {
    const count = all.services.length.toLocaleString('en')
    const { entries } = catalogueOf(all, 'en')
    const search = createSearch(all)
    return [
      figure(
        `order ${count} services`,
        'ms',
        times(() => catalogueOf(all, 'en')),
      ),
      figure(
        `count the filters of ${count} services`,
        'ms',
        times(() => countsOf(entries, NO_FILTERS)),
      ),
      figure(
        `build the search over ${count} services`,
        'ms',
        times(() => createSearch(all)),
      ),
      figure(
        `a search over ${count} services`,
        'ms',
        QUERIES.flatMap((query) => times(() => search(query))),
      ),
    ]
  })
}

/** The same services over and over, under other ids, names and domains. */
function enlarged(all: Directory, count: number): Directory {
  const services = Array.from({ length: count }, (_, place) => {
    const service = all.services[place % all.services.length]
    if (service === undefined) throw new Error('a directory without services')
    const mark = Math.floor(place / all.services.length)
    return {
      ...service,
      id: `${service.id}-${mark}`,
      name: `${service.name} ${mark}`,
      allNames: service.allNames.map((name) => `${name} ${mark}`),
      domains: service.domains.map((entry) => ({ ...entry, domain: `s${mark}.${entry.domain}` })),
    }
  })
  return { ...all, services }
}

/** Milliseconds for each of some runs, after one that does not count. */
function times(work: () => unknown): number[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).slice(1)
}
