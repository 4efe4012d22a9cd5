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
export async function servicesFigures(): Promise<Figure[]> {
  const real = localised(directory(loadChecked(DATA_DIRECTORY)), 'en')
  return [...(await figuresOf(real)), ...(await figuresOf(enlarged(real, MANY)))]
}

async function figuresOf(all: Directory): Promise<Figure[]> {
  const count = all.services.length.toLocaleString('en')
  const { entries } = catalogueOf(all, 'en')
  const built = await buildingOf(all)
  const search = await createSearch(all)
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
    figure(`build the search over ${count} services, in slices`, 'ms', built.wholes),
    figure('the longest of those slices', 'ms', built.slices),
    figure(
      `a search over ${count} services`,
      'ms',
      QUERIES.flatMap((query) => times(() => search(query))),
    ),
  ]
}

/** How long the search takes to build, and for how long at most nothing else gets its turn. */
async function buildingOf(all: Directory): Promise<{ wholes: number[]; slices: number[] }> {
  const wholes: number[] = []
  const slices: number[] = []
  for (let run = 0; run < RUNS; run++) {
    let turn = performance.now()
    let longest = 0
    let building = true
    const next = () => {
      const now = performance.now()
      longest = Math.max(longest, now - turn)
      turn = now
      if (building) setImmediate(next)
    }
    setImmediate(next)
    const start = performance.now()
    await createSearch(all)
    building = false
    wholes.push(performance.now() - start)
    slices.push(longest)
  }
  return { wholes: wholes.slice(1), slices: slices.slice(1) }
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
