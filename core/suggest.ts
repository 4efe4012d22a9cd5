/**
 * Suggestions while a service's name is typed into the address bar. A plain search over what the worker has: names in all languages and
 * domains; the all-services page has the forgiving one.
 * @module
 */
import type { IndexedService } from '../dataset/host-index.ts'

const MOST = 6

/**
 * The services that fit best, best first: a name that is or begins with the text, then a word or domain that does, then one that contains
 * it.
 */
export function suggest(text: string, services: readonly IndexedService[]): IndexedService[] {
  const wanted = plain(text)
  if (wanted === '') return []
  return services
    .map((service) => ({ service, rank: rankOf(service, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST)
    .map(({ service }) => service)
}

function rankOf({ id, name, domains }: IndexedService, wanted: string): number {
  const names = [name].flat().map(plain)
  if (id === wanted || names.includes(wanted)) return 5
  if (names.some((known) => known.startsWith(wanted))) return 4
  const hosts = domains.map(({ domain }) => domain)
  if (names.some((known) => known.includes(` ${wanted}`)) || hosts.some((host) => host.startsWith(wanted))) return 3
  if (names.some((known) => known.includes(wanted))) return 2
  return hosts.some((host) => host.includes(wanted)) ? 1 : 0
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
