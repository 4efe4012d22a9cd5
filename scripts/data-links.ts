/**
 * Checks over the network whether the addresses of the sources still lead somewhere.
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Dataset } from '../dataset/schema.ts'
import { checkAll } from '../editor/links/check-all.ts'
import { addToState, readState } from '../editor/links/state-file.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { optionsOf, wholeNumber } from './options.ts'
import { soundDataset } from './sound-dataset.ts'

const USAGE = `Usage: npm run data:links -- [--service ID] [--days N] [--pause MS] [--hosts N] [--timeout MS] [--state FILE] [--data FOLDER]

Asks for every source address, one at a time for each host. An interrupted check goes on where it stopped. Ends with code 1 when an address is dead.
  --service ID   only the sources of this service
  --days N       do not ask again for what was checked within N days (30); 0 asks for all again
  --pause MS     between two requests to one host (1500)
  --hosts N      hosts asked at the same time (6)
  --timeout MS   for an answer (20000)
  --state FILE   what is known already (.output/data-links.jsonl)
  --data FOLDER  another data folder than this project's`

const options = optionsOf(USAGE, {
  service: { type: 'string' },
  days: { type: 'string', default: '30' },
  pause: { type: 'string', default: '1500' },
  hosts: { type: 'string', default: '6' },
  timeout: { type: 'string', default: '20000' },
  state: { type: 'string', default: '.output/data-links.jsonl' },
  data: { type: 'string', default: DATA_DIRECTORY },
})
const days = wholeNumber('days', options.days, 0, USAGE)
const pace = {
  fetch,
  sleep: async (milliseconds: number) => {
    await sleep(milliseconds)
  },
  pause: wholeNumber('pause', options.pause, 0, USAGE),
  hosts: wholeNumber('hosts', options.hosts, 1, USAGE),
  timeout: wholeNumber('timeout', options.timeout, 1, USAGE),
  longestWait: 120_000,
  userAgent: 'Whereabouts link check (checks the sources of a public dataset)',
}

/** Where each address stands in the dataset, as `SERVICE/SOURCE`. */
function usesOf({ services, sources, reports }: Dataset): Map<string, string[]> {
  const uses = new Map<string, string[]>()
  const add = (url: string | null | undefined, use: string) => {
    if (url) uses.set(url, [...(uses.get(url) ?? []), use])
  }
  for (const service of services) for (const { id, url } of service.sources) add(url, `${service.id}/${id}`)
  if (options.service !== undefined) return uses
  for (const { id, url } of sources) add(url, `sources/${id}`)
  for (const { id, url, press_release_url, original_url } of reports) {
    for (const address of [url, press_release_url, original_url]) add(address, `reports/${id}`)
  }
  return uses
}

const day = (time: number) => new Date(time).toISOString().slice(0, 10)

const dataset = soundDataset(options.data)
const services = dataset.services.filter(({ id }) => options.service === undefined || id === options.service)
if (services.length === 0) {
  console.error(`There is no service "${options.service}".`)
  process.exit(2)
}
const uses = usesOf({ ...dataset, services })
const known = readState(options.state)
const since = day(Date.now() - days * 86_400_000)
const due = [...uses.keys()].filter((url) => days === 0 || (known.get(url)?.checked ?? '') < since)
console.log(`${uses.size} addresses, ${due.length} to be checked`)

let done = 0
await checkAll(due, pace, (url, result) => {
  const record = { url, checked: day(Date.now()), ...result }
  addToState(options.state, record)
  known.set(url, record)
  done += 1
  console.log(`${done}/${due.length} ${result.state} ${result.status ?? ''} ${url}`)
})

const worthALook = [...uses].flatMap(([url, where]) => {
  const record = known.get(url)
  return record === undefined || record.state === 'ok' ? [] : [{ ...record, where }]
})
for (const { state, status, url, final, where } of worthALook.toSorted((a, b) =>
  a.state.localeCompare(b.state, 'en'),
)) {
  console.log(
    `${state}${status === null ? '' : ` ${status}`}: ${url}${final ? ` -> ${final}` : ''} (${where.join(', ')})`,
  )
}
const dead = worthALook.filter(({ state }) => state === 'dead').length
console.log(`${uses.size - worthALook.length} of ${uses.size} addresses are fine, ${dead} are dead`)
process.exitCode = dead > 0 ? 1 : 0
