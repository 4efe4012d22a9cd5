/**
 * The bundled host index, unpacked once for the worker or page that imports it.
 * @module
 */
import packed from 'virtual:host-index'
import { unpack } from '../core/dataset.ts'
import { createLookup } from '../core/lookup.ts'

export const services = unpack(packed)
export const lookup = createLookup(services)

/** Every listed host name. */
export const domains = services.flatMap((service) => service.domains.map(({ domain }) => domain))

const byId = new Map(services.map((service) => [service.id, service]))

/** The service with an id, or null when there is none: ids come from addresses and stored values too. */
export function serviceById(id: string) {
  return byId.get(id) ?? null
}

/** The date of the bundled dataset, YYYY-MM-DD. */
export const datasetDate = packed.date

/** Main sites of companies outside the dataset's scope. */
export const backgroundSites = packed.background

/** The company outside the dataset's scope whose main site a host belongs to, or null. */
export function backgroundSiteOf(host: string) {
  return packed.background.find(({ site }) => host === site || host.endsWith(`.${site}`)) ?? null
}
