/**
 * The files that begin the record of a new service.
 * @module
 */
import * as v from 'valibot'
import { RECORDS } from '../dataset/schema.ts'
import { serviceSchema } from '../dataset/service-schema.ts'
import { CATEGORIES } from '../dataset/vocabulary.ts'
import { withAdded } from './additions.ts'
import type { Loaded } from './checks/check.ts'
import { CHECKS } from './checks/index.ts'
import { formatRecord } from './format.ts'
import { describe } from './load.ts'
import { companySkeleton, partnerSkeleton, skeletonOf } from './skeleton.ts'

/** What is known of the service, as it was typed. */
export interface Asked {
  id?: string | undefined
  name?: string | undefined
  domain?: string | undefined
  /** Its id where left out. */
  company?: string | undefined
  partner?: string | undefined
  category: string
}

export interface NewFile {
  /** In the data folder. */
  path: string
  text: string
}

/** There can be no such record: the message names the option and what is wrong with it. */
export class RefusedRecord extends Error {}

/**
 * The record of a new service with all that it needs, and the lists with its company or partner added where they are
 * new; the record comes last.
 * @param today YYYY-MM-DD
 * @throws RefusedRecord
 */
export function newRecord(asked: Asked, loaded: Loaded, today: string): NewFile[] {
  const { id, name, domain, partner, company = id } = asked
  if (id === undefined || company === undefined) throw new RefusedRecord('--id is missing')
  if (name === undefined) throw new RefusedRecord('--name is missing')
  if (domain === undefined) throw new RefusedRecord('--domain is missing')
  const category = CATEGORIES.find((known) => known === asked.category)
  if (category === undefined) throw new RefusedRecord(`--category: there is no category "${asked.category}"`)
  if (loaded.known.services?.has(id)) throw new RefusedRecord(`--id: there is a service "${id}" already`)
  if (loaded.ids?.retired.includes(id)) throw new RefusedRecord(`--id: "${id}" was given up and is not used again`)

  const newPartner = partner === undefined || loaded.known.partners?.has(partner) ? undefined : partnerSkeleton(partner)
  const lists = [
    ...(loaded.known.companies?.has(company)
      ? []
      : [listWith('companies', 'company', companySkeleton(company), loaded)]),
    ...(newPartner === undefined ? [] : [listWith('partners', 'partner', newPartner, loaded)]),
  ]
  const partners = [...loaded.dataset.partners, ...(newPartner === undefined ? [] : [newPartner])]
  const given = { id, name, domain, company, category, today, ...(partner !== undefined && { partner }) }
  const parsed = v.safeParse(serviceSchema, skeletonOf(given, partners))
  if (!parsed.success) {
    throw new RefusedRecord(
      parsed.issues.map(({ message, input }) => `${message}: ${JSON.stringify(input)}`).join('\n'),
    )
  }
  const service = parsed.output
  const path = `services/${id}.json`
  const services = [...loaded.dataset.services, service]
  const places = new Map([...loaded.places, [service, { path, field: '' }] as const])
  const hostProblems = CHECKS.filter((check) => check.name.startsWith('host-'))
    .flatMap(({ run }) => run({ ...loaded, places, dataset: { ...loaded.dataset, services } }))
    .filter(({ file }) => file.endsWith(`/${path}`))
  if (hostProblems.length > 0) throw new RefusedRecord(`--domain: ${hostProblems.map(describe).join('\n')}`)
  return [...lists, { path, text: formatRecord('service', service) }]
}

/** The file of a list with a record that it did not have. */
function listWith(list: 'companies' | 'partners', option: string, record: object, loaded: Loaded): NewFile {
  const parsed = v.safeParse(RECORDS[list], record)
  if (!parsed.success) throw new RefusedRecord(`--${option}: ${parsed.issues[0].message}`)
  const before = loaded.texts.get(`${list}.json`)
  const text = before === undefined ? undefined : withAdded(list, before, record)
  if (text === undefined) {
    throw new RefusedRecord(`${loaded.name}/${list}.json cannot be read: npm run data:check says why`)
  }
  return { path: `${list}.json`, text }
}
