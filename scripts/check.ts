/**
 * Says what the dataset says of addresses: `npm run -s check -- https://www.icloud.com/`.
 */
import { parseArgs } from 'node:util'
import { addressGiven, type Checked, checked } from '../core/check.ts'
import { createLookup } from '../core/lookup.ts'
import type { Answer } from '../core/verdict.ts'
import { namesIn, unpack } from '../dataset/host-index.ts'
import { hostIndex } from '../editor/build.ts'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { refuse } from './options.ts'

const USAGE = `Usage: npm run -s check -- [--json] [--answer yes|no] URL...

Prints for each URL its host, and where it is listed the service's id, the matched domain, the exposure and the verdict.
  --json           an array of { url, host, service, domain, exposure, verdict } instead of a table, with null where there is none
  --answer yes|no  the answer to the service's question; without it the question counts as not answered
A bare host name is taken as an https address: icloud.com is https://icloud.com. With a port or a path, write the scheme too.
Ends with code 2 when a URL cannot be parsed; then nothing is looked up.`

const COLUMNS = ['url', 'host', 'service', 'domain', 'exposure', 'verdict'] as const

const { urls, answer, json } = given()
const addresses = urls.map((url) => ({ url, address: addressGiven(url) }))
const unparsable = addresses.filter(({ address }) => address === null)
if (unparsable.length > 0) {
  refuse(unparsable.map(({ url }) => `not a URL: ${JSON.stringify(url)}`).join('\n'), USAGE)
}
const { index, names } = hostIndex(loadChecked(DATA_DIRECTORY))
const lookup = createLookup(unpack(index, namesIn(names)).services)
const found = addresses.flatMap(({ url, address }) => (address === null ? [] : [checked(url, address, lookup, answer)]))
console.log(json ? JSON.stringify(found, null, 2) : table(found))

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

function table(rows: readonly Checked[]): string {
  const cells = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? missing(row, column)))]
  const widths = COLUMNS.map((_, place) => Math.max(...cells.map((row) => row[place]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, place) => cell.padEnd(widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function missing({ host }: Checked, column: (typeof COLUMNS)[number]): string {
  if (column === 'host') return '(no site)'
  return column === 'verdict' && host !== null ? '(not listed)' : '-'
}
