/**
 * The bundled host index, unpacked once for the worker or page that imports it.
 * @module
 */
import index from 'virtual:host-index'
import { createLookup } from '../core/lookup.ts'
import { unpack } from '../dataset/host-index.ts'
import { nameAt } from './browser-texts.ts'

/** `backgroundSites`: main sites of companies outside the dataset's scope. */
export const { services, background: backgroundSites } = unpack(index, nameAt)
export const lookup = createLookup(services)

/** Every listed host name. */
export const domains = services.flatMap((service) => service.domains.map(({ domain }) => domain))

const byId = new Map(services.map((service) => [service.id, service]))

/** The service with an id, or null when there is none: ids come from addresses and stored values too. */
export function serviceById(id: string) {
  return byId.get(id) ?? null
}

/** The date of the bundled dataset, YYYY-MM-DD. */
export const datasetDate = index.date

/** The company outside the dataset's scope whose main site a host belongs to, or null. */
export function backgroundSiteOf(host: string) {
  return backgroundSites.find(({ site }) => host === site || host.endsWith(`.${site}`)) ?? null
}
