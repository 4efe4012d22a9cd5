/**
 * Suggestions while a name is typed into the address bar. A plain search over what the worker has: names of services
 * and companies in all languages, and domains; the all-services page has the forgiving one.
 * @module
 */

import type { IndexedService } from '../dataset/host-index.ts'
import { plainText } from '../dataset/plain-text.ts'
import type { ServiceSituation } from './situation.ts'
import { VERDICTS } from './verdict.ts'

const MOST = 6

/**
 * The services that fit best, best first: a name, its own or its company's, that is the text; then one that begins with
 * it; then a word or domain that does; then one that contains it. Of equal ones the gravest verdict for this person
 * comes first, then the services that bear their company's name: of Microsoft's, Microsoft 365 before a game of a firm
 * that it bought.
 */
export function suggest(text: string, services: readonly ServiceSituation[]): ServiceSituation[] {
  const wanted = plainText(text)
  if (wanted === '') return []
  return services
    .map((situation) => ({ situation, rank: rankOf(situation.service, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || gravity(a.situation) - gravity(b.situation) || bearing(b) - bearing(a))
    .slice(0, MOST)
    .map(({ situation }) => situation)
}

function rankOf({ id, name, company, domains }: IndexedService, wanted: string): number {
  const names = [...Object.values(name), ...Object.values(company.name)].map(plainText)
  if (id === wanted || names.includes(wanted)) return 5
  if (names.some((known) => known.startsWith(wanted))) return 4
  const hosts = domains.map(({ domain }) => domain)
  if (names.some((known) => known.includes(` ${wanted}`)) || hosts.some((host) => host.startsWith(wanted))) return 3
  if (names.some((known) => known.includes(wanted))) return 2
  return hosts.some((host) => host.includes(wanted)) ? 1 : 0
}

/** 1 for a service whose name has its company's in it, in any language; else 0. */
function bearing({ situation: { service } }: { situation: ServiceSituation }): number {
  const company = Object.values(service.company.name).map(plainText)
  return Number(Object.values(service.name).some((name) => company.some((one) => plainText(name).includes(one))))
}

function gravity({ verdict }: ServiceSituation): number {
  return VERDICTS.indexOf(verdict)
}
