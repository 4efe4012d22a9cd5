/**
 * Begins the record of a new service.
 * @module
 */
import { basename, join, resolve } from 'node:path'
import * as v from 'valibot'
import { RECORDS } from '../dataset/schema.ts'
import { serviceSchema } from '../dataset/service-schema.ts'
import { CATEGORIES } from '../dataset/vocabulary.ts'
import { withAdded } from '../editor/additions.ts'
import { CHECKS } from '../editor/checks/index.ts'
import { formatRecord } from '../editor/format.ts'
import { describe, loadDataset, readDataset } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { companySkeleton, partnerSkeleton, skeletonOf } from '../editor/skeleton.ts'
import { optionsOf, refuse } from './options.ts'
import { writeWhole } from './write-file.ts'

const USAGE = `Usage: npm run data:new -- --id ID --name NAME --domain HOST [--company ID] [--partner ID]
                             [--category CATEGORY] [--data FOLDER]

Writes data/services/ID.json with everything a record needs, and the company or partner where there is none of that id; data:check then
names what is still to be written.
  --id ID              a-z, 0-9 and hyphens, such as acme-cloud; it stays for good
  --name NAME          the name in English
  --domain HOST        a host name of the service, such as acme.com
  --company ID         its company, written to data/companies.json where it is new (where left out: ID)
  --partner ID         who runs it in China, written to data/partners.json where it is new
  --category CATEGORY  ${CATEGORIES.join(', ')}
  --data FOLDER        another data folder than this project's`

const options = optionsOf(USAGE, {
  id: { type: 'string' },
  name: { type: 'string' },
  domain: { type: 'string' },
  company: { type: 'string' },
  partner: { type: 'string' },
  category: { type: 'string', default: 'work' },
  data: { type: 'string' },
})
const { id, name, domain, company = id, partner } = options
if (id === undefined || company === undefined) refuse('--id is missing', USAGE)
if (name === undefined) refuse('--name is missing', USAGE)
if (domain === undefined) refuse('--domain is missing', USAGE)
const category = CATEGORIES.find((known) => known === options.category)
if (category === undefined) refuse(`--category: there is no category "${options.category}"`, USAGE)

const root = resolve(options.data ?? DATA_DIRECTORY)
const { loaded } = readDataset(root)
if (loaded.known.services?.has(id)) refuse(`--id: there is a service "${id}" already`, USAGE)
if (loaded.ids?.retired.includes(id)) refuse(`--id: "${id}" was given up and is not used again`, USAGE)

/** The file of a list with a record that it did not have. */
function listWith(list: 'companies' | 'partners', option: string, record: object): { path: string; text: string } {
  const parsed = v.safeParse(RECORDS[list], record)
  if (!parsed.success) refuse(`--${option}: ${parsed.issues[0].message}`, USAGE)
  const before = loaded.texts.get(`${list}.json`)
  const text = before === undefined ? undefined : withAdded(list, before, record)
  if (text === undefined) refuse(`${basename(root)}/${list}.json cannot be read: npm run data:check says why`, USAGE)
  return { path: `${list}.json`, text }
}

const newPartner = partner === undefined || loaded.known.partners?.has(partner) ? undefined : partnerSkeleton(partner)
const lists = [
  ...(loaded.known.companies?.has(company) ? [] : [listWith('companies', 'company', companySkeleton(company))]),
  ...(newPartner === undefined ? [] : [listWith('partners', 'partner', newPartner)]),
]

const path = `services/${id}.json`
const parsed = v.safeParse(
  serviceSchema,
  skeletonOf(
    {
      id,
      name,
      domain,
      company,
      category,
      today: new Date().toISOString().slice(0, 10),
      ...(partner !== undefined && { partner }),
    },
    [...loaded.dataset.partners, ...(newPartner === undefined ? [] : [newPartner])],
  ),
)
if (!parsed.success)
  refuse(parsed.issues.map(({ message, input }) => `${message}: ${JSON.stringify(input)}`).join('\n'), USAGE)
const service = parsed.output
const services = [...loaded.dataset.services, service]
const places = new Map([...loaded.places, [service, { path, field: '' }] as const])
const hostProblems = CHECKS.filter((check) => check.name.startsWith('host-'))
  .flatMap(({ run }) => run({ ...loaded, places, dataset: { ...loaded.dataset, services } }))
  .filter(({ file }) => file.endsWith(`/${path}`))
if (hostProblems.length > 0) refuse(`--domain: ${hostProblems.map(describe).join('\n')}`, USAGE)

const written = [...lists, { path, text: formatRecord('service', service) }]
for (const file of written) {
  writeWhole(join(root, file.path), file.text)
  console.log(`Wrote ${basename(root)}/${file.path}.`)
}
console.log('Still to be done:')
for (const problem of loadDataset(root).problems) {
  if (problem.severity === 'error' && written.some((file) => problem.file.endsWith(`/${file.path}`)))
    console.log(`  ${describe(problem)}`)
}
console.log('Then npm run data:format and npm run data:check. docs/DATA.md tells what the fields mean.')
