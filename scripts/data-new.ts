/**
 * Begins the record of a new service.
 * @module
 */
import { basename, join, resolve } from 'node:path'
import { CATEGORIES } from '../dataset/vocabulary.ts'
import { describe, loadDataset, readDataset } from '../editor/load.ts'
import { newRecord, RefusedRecord } from '../editor/new-record.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
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
const root = resolve(options.data ?? DATA_DIRECTORY)
const written = (() => {
  try {
    return newRecord(options, readDataset(root).loaded, new Date().toISOString().slice(0, 10))
  } catch (error) {
    if (error instanceof RefusedRecord) return refuse(error.message, USAGE)
    throw error
  }
})()
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
