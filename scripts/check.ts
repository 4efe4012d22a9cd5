/**
 * Says what the dataset says of addresses: `npm run -s check -- https://www.icloud.com/`.
 */
import { parseArgs } from 'node:util'
import { addressIn } from '../core/asked.ts'
import { type Checked, checked } from '../core/check.ts'
import { createLookup } from '../core/lookup.ts'
import type { Answer } from '../core/verdict.ts'
import { datasetHash } from '../editor/dataset-hash.ts'
import { loadChecked } from '../editor/load.ts'
import { BUILT_DIRECTORY } from '../editor/paths.ts'
import { hostIndex } from '../editor/publish.ts'
import { refuse } from './options.ts'
import { answering } from './text/answering.ts'

const USAGE = `Usage: npm run -s check -- [--json] [--answer yes|no] URL...

Prints for each URL its host, and where it is listed the matched domain and its services with exposure and verdict, the strongest first.
  --json           an array of { url, host, service, domain, exposure, verdict, badge, services } instead of a table, with null where
                   there is none; service, exposure and verdict are those of the strongest
  --answer yes|no  the answer to the service's question; without it the question counts as not answered
A host name without a scheme is taken as an https address: icloud.com/mail is https://icloud.com/mail.
Dataset date and hash (SHA-256 of the exported JSON) go to the error output.
Ends with code 2 when a URL cannot be parsed; then nothing is looked up.`

const COLUMNS = ['url', 'host', 'domain', 'badge', 'service', 'exposure', 'verdict'] as const

const { urls, answer, json } = given()
const addresses = urls.map((url) => ({ url, address: addressIn(url) }))
const unparsable = addresses.filter(({ address }) => address === null)
if (unparsable.length > 0) {
  refuse(unparsable.map(({ url }) => `not a URL: ${JSON.stringify(url)}`).join('\n'), USAGE)
}
const dataset = loadChecked(BUILT_DIRECTORY)
const { services, date } = hostIndex(dataset)
const lookup = createLookup(services)
const preferences = answering(answer, services)
const now = Date.now()
const found = addresses.flatMap(({ url, address }) =>
  address === null ? [] : [checked(url, address, lookup, preferences, now)],
)
console.log(json ? JSON.stringify(found, null, 2) : table(found))
// Not among the results, which others read on.
console.error(`dataset of ${date}, sha256 ${datasetHash(dataset)}`)

function given(): { urls: string[]; answer: Answer; json: boolean } {
  const options = { json: { type: 'boolean' }, answer: { type: 'string' }, help: { type: 'boolean' } } as const
  const { values, positionals } = (() => {
    try {
      return parseArgs({ options, allowPositionals: true })
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error), USAGE)
    }
  })()
  if (values.help) {
    console.log(USAGE)
    process.exit(0)
  }
  const { answer: said } = values
  if (said !== undefined && said !== 'yes' && said !== 'no')
    refuse(`--answer: expected yes or no, found "${said}"`, USAGE)
  if (positionals.length === 0) refuse('no URL given', USAGE)
  return { urls: positionals, answer: said ?? null, json: values.json === true }
}

/** A line a service; the first of a site says whose it is. */
function table(rows: readonly Checked[]): string {
  const cells = [[...COLUMNS], ...rows.flatMap(linesOf)]
  const widths = COLUMNS.map((_, place) => Math.max(...cells.map((row) => row[place]?.length ?? 0)))
  const padded = cells.map((row) => row.map((cell, place) => cell.padEnd(widths[place] ?? 0)))
  return padded.map((row) => row.join('  ').trimEnd()).join('\n')
}

function linesOf({ url, host, domain, badge, services }: Checked): string[][] {
  const site = [url, host ?? '(no site)', domain ?? '-', badge ?? '-']
  if (services.length === 0) return [[...site, '-', '-', host === null ? '-' : '(not listed)']]
  return services.map(({ service, exposure, verdict }, place) => [
    ...(place === 0 ? site : ['', '', '', '']),
    service,
    exposure,
    verdict,
  ])
}
