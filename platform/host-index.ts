/**
 * The bundled host index, made ready once for the worker or page that imports it.
 * @module
 */
import index from 'virtual:host-index'
import { createLookup } from '../core/lookup.ts'

export const { services } = index
export const lookup = createLookup(services)

/** The date of the bundled dataset, YYYY-MM-DD. */
export const datasetDate = index.date

/** SHA-256 of the bundled dataset as it is exported to JSON, in hex. */
export const datasetHash = index.hash

/** Every listed host name, each once. */
export const domains = [...new Set(services.flatMap((service) => service.domains.map(({ domain }) => domain)))]

const byId = new Map(services.map((service) => [service.id, service]))

/** The service with an id, or null when there is none: ids come from addresses and stored values too. */
export function serviceById(id: string) {
  return byId.get(id) ?? null
}

const byQuestion = Map.groupBy(services, ({ question }) => question)

/** Ids of the services that a question serves. */
export function servesOf(question: string): string[] {
  return (byQuestion.get(question) ?? []).map(({ id }) => id)
}

/** The company outside the dataset's scope whose main site a host belongs to, or null. */
export function outOfScopeSiteOf(host: string) {
  return index.outOfScope.find(({ site }) => host === site || host.endsWith(`.${site}`)) ?? null
}
