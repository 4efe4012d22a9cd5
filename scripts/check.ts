/**
 * Says what the dataset says of addresses, or of the host names in a file that people have: `npm run -s check --
 * https://www.icloud.com/`.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { addressIn } from '../core/asked.ts'
import { type Checked, checked, strongestFirst } from '../core/check.ts'
import type { Address } from '../core/host.ts'
import { problemText } from '../core/list/problem-text.ts'
import { readList } from '../core/list/read.ts'
import { createLookup } from '../core/lookup.ts'
import type { Answer } from '../core/verdict.ts'
import { datasetHash } from '../editor/dataset-hash.ts'
import { BUILT_DIRECTORY } from '../editor/paths.ts'
import { hostIndex } from '../editor/publish.ts'
import { listTexts } from '../i18n/en/list.ts'
import { refuse } from './options.ts'
import { soundDataset } from './sound-dataset.ts'
import { answering } from './text/answering.ts'

const USAGE = `Usage: npm run -s check -- [--json] [--answer yes|no] URL...
       npm run -s check -- [--json] [--answer yes|no] --file FILE

Prints for each URL its host, and where it is listed the matched domain and its services with exposure and verdict, the strongest first.
  --json           an array of { url, host, service, domain, exposure, verdict, badge, services } instead of a table, with null where
                   there is none; service, exposure and verdict are those of the strongest
  --answer yes|no  the answer to the service's question; without it the question counts as not answered
  --file FILE      bookmarks, a password manager's export, a table, a hosts file or a plain list: its host names, the strongest verdict
                   first. Nothing but host names is read out of it. What could not be read goes to the error output.
A host name without a scheme is taken as an https address: icloud.com/mail is https://icloud.com/mail.
Dataset date and hash (SHA-256 of the exported JSON) go to the error output.
Ends with code 2 when a URL cannot be parsed; then nothing is looked up.`

const COLUMNS = ['url', 'host', 'domain', 'badge', 'service', 'exposure', 'verdict'] as const

const { urls, file, answer, json } = given()
const addresses = file === null ? urls.map((url) => ({ url, address: addressIn(url) })) : hostsIn(file)
const unparsable = addresses.filter(({ address }) => address === null)
if (unparsable.length > 0) {
  refuse(unparsable.map(({ url }) => `not a URL: ${JSON.stringify(url)}`).join('\n'), USAGE)
}
const dataset = soundDataset(BUILT_DIRECTORY)
const { services, date } = hostIndex(dataset)
const lookup = createLookup(services)
const preferences = answering(answer, services)
const now = Date.now()
const inOrder = addresses.flatMap(({ url, address }) =>
  address === null ? [] : [checked(url, address, lookup, preferences, now)],
)
const found = file === null ? inOrder : strongestFirst(inOrder)
console.log(json ? JSON.stringify(found, null, 2) : table(found))
// Not among the results, which others read on.
console.error(`dataset of ${date}, sha256 ${datasetHash(dataset)}`)

/** The host names of a file; what could not be read of it is said, and ends the program where nothing could. */
function hostsIn(path: string): { url: string; address: Address }[] {
  if (!existsSync(path) || !statSync(path).isFile()) refuse(`--file: no file ${JSON.stringify(path)}`, USAGE)
  const { names, problem } = readList(bytesOf(path))
  if (problem !== null) console.error(problemText(problem, listTexts.get()))
  if (names.size === 0) process.exit(2)
  // Each is a host already: of `https://intranet/` one that nobody would type as an address.
  return [...names.keys()].map((host) => ({ url: host, address: { kind: 'site', host } }))
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    return refuse(`--file: ${error instanceof Error ? error.message : error}`, USAGE)
  }
}

function given(): { urls: string[]; file: string | null; answer: Answer; json: boolean } {
  const options = {
    json: { type: 'boolean' },
    answer: { type: 'string' },
    file: { type: 'string' },
    help: { type: 'boolean' },
  } as const
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
  const file = values.file ?? null
  if (file !== null && positionals.length > 0) refuse('--file: expected either a file or URLs', USAGE)
  if (file === null && positionals.length === 0) refuse('no URL given', USAGE)
  return { urls: positionals, file, answer: said ?? null, json: values.json === true }
}

/** Of what comes from outside, without what a terminal obeys or what turns a line around. */
function printable(cell: string): string {
  return cell.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd')
}

/** A line a service; the first of a site says whose it is. */
function table(rows: readonly Checked[]): string {
  const cells = [[...COLUMNS], ...rows.flatMap(linesOf).map((line) => line.map(printable))]
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
