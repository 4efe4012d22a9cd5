/**
 * The time of a look-up: by host, on the real index and on ones far larger than it will ever be.
 * @module
 */

import { urlFilters } from '../core/filters.ts'
import { hostOf } from '../core/host.ts'
import { createLookup, type Lookup } from '../core/lookup.ts'
import type { Exposure, IndexedService } from '../dataset/host-index.ts'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { hostIndex } from '../editor/publish.ts'
import { type Figure, figure } from './stats.ts'

const BATCH = 20_000
const RUNS = 31
const NANOSECONDS = 1e6

/** The listed domains of the real dataset. */
export function realDomains(): string[] {
  return [...new Set(realServices().flatMap(({ domains }) => domains.map(({ domain }) => domain)))]
}

/** Times of look-ups that hit and miss, of reading the host out of an address, and of building index and filters. */
export function lookUpFigures(): Figure[] {
  const services = realServices()
  const domains = realDomains()
  const addresses = domains.map((domain) => `https://www.${domain}/some/path?query=1`)
  return [
    ...hitAndMiss(`real index (${domains.length} hosts)`, createLookup(services), domains),
    ...[10_000, 1_000_000].flatMap((count) => {
      const hosts = Array.from({ length: count }, (_, place) => `host-${place}.example-${place % 4099}.com`)
      const entries = hosts.map((domain) => ({ domain, exposure: 'account-region' as const }))
      return hitAndMiss(`${count.toLocaleString('en')} hosts`, createLookup([{ domains: entries }]), hosts)
    }),
    timed('host out of an address', 'ns', addresses, (address) => hostOf(address)),
    figure(
      'build the look-up of the real index',
      'ms',
      repeated(() => createLookup(realServices())),
    ),
    figure(
      `build ${urlFilters(domains, false).length} URL filters`,
      'ms',
      repeated(() => urlFilters(domains, false)),
    ),
  ]
}

function hitAndMiss<S extends { domains: readonly { domain: string; exposure: Exposure }[] }>(
  name: string,
  lookup: Lookup<S>,
  hosts: readonly string[],
): Figure[] {
  const hits = hosts.map((host) => `www.${host}`)
  const misses = hosts.map((host) => `www.${host}.example`)
  return [
    timed(`look-up, hit, ${name}`, 'ns', hits, (host) => lookup(host)),
    timed(`look-up, miss, ${name}`, 'ns', misses, (host) => lookup(host)),
  ]
}

/** Nanoseconds for one call, from batches over inputs in an order that no cache foresees. */
function timed<T>(what: string, unit: 'ns', inputs: readonly T[], call: (input: T) => unknown): Figure {
  let kept = 0
  let next = 1
  const batch = Array.from({ length: BATCH }, () => {
    next = (next * 48_271) % 2_147_483_647
    return inputs[next % inputs.length]
  }).filter((input) => input !== undefined)
  const values = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    for (const input of batch) if (call(input) !== null) kept++
    return ((performance.now() - start) * NANOSECONDS) / batch.length
  })
  if (kept < 0) throw new Error('counted nothing')
  return figure(what, unit, values.slice(1))
}

function repeated(work: () => unknown): number[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).slice(1)
}

let services: readonly IndexedService[] | undefined

function realServices(): readonly IndexedService[] {
  services ??= hostIndex(loadChecked(DATA_DIRECTORY)).services
  return services
}
