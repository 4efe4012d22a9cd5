import 'fake-indexeddb/auto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeEach, expect, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onMessage } from '../background/messages.ts'
import { parseAddress, VIEWS } from '../components/services/page-address.ts'
import { addressIn, askedBy } from '../core/asked.ts'
import { hostOf } from '../core/host.ts'
import { readList, readText } from '../core/list/read.ts'
import { filesOfPeople } from '../core/list/testing/files.ts'
import { loadDataset, describe as said } from '../editor/load.ts'
import { removeDatasets, smallDataset, writeDataset } from '../editor/testing/fixtures.ts'
import { lookup } from '../platform/host-index.ts'
import { backupText, readBackup } from '../storage/backup-file.ts'
import { POLICY_FIELDS, readPolicy } from '../storage/managed.ts'
import { FULL as FULL_BACKUP } from '../storage/testing/backups.ts'
import { fuzz } from './fuzz.ts'

const DATA_FILE = /^(services\/acme-cloud|[a-z-]+)\.json$/
/** Longer than any sentence that is meant to be read. */
const UNREADABLE = 1_000

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(removeDatasets)

const whole = backupText(FULL_BACKUP)
fuzz(
  'backups',
  (text) => {
    const read = readBackup(text)
    if (read.ok) {
      expect(readBackup(backupText(read.backup))).toEqual(read)
    } else {
      expect(read.fault.expected).not.toBe('')
      expect(`${read.fault.field}${read.fault.expected}`.length).toBeLessThan(UNREADABLE)
    }
  },
  { sound: [whole] },
)

fuzz('addresses', (text) => {
  const host = hostOf(text)
  if (host !== null) {
    expect(host).toMatch(/^[^A-Z]+$/)
    // A name that ends in two dots is none, and keeps one.
    if (!host.endsWith('.')) expect(hostOf(`https://${host}/`)).toBe(host)
    const domain = lookup(host)?.domain
    if (domain !== undefined) expect(`.${host}`.endsWith(`.${domain}`)).toBe(true)
  }
  addressIn(text)
  const asked = askedBy(text, lookup)
  if ('query' in asked) expect(asked.query.length).toBeLessThanOrEqual(100)
  const { address, ignored } = parseAddress(text, () => false)
  expect(VIEWS).toContain(address.view)
  for (const one of ignored) expect(one.length).toBeLessThan(UNREADABLE)
})

fuzz(
  'lists',
  (text) => {
    const { names, skipped, problem } = readText(text)
    for (const [name, times] of names) {
      expect(hostOf(`https://${name}/`)).toBe(name)
      expect(times).toBeGreaterThan(0)
    }
    expect(skipped).toBeGreaterThanOrEqual(0)
    if (names.size === 0) expect(problem).not.toBeNull()
    readList(new TextEncoder().encode(text))
  },
  { sound: Object.values(filesOfPeople('www.fablecloud-test.com', 'www.example.org')) },
)

fuzz('messages', async (text) => {
  const message = parsed(text)
  const page = fakeBrowser.runtime.getURL('/popup.html')
  expect(onMessage(message, { id: fakeBrowser.runtime.id, url: 'https://www.example.org/' })).toBeUndefined()
  expect(onMessage(message, { id: 'another', url: page })).toBeUndefined()
  const answer = await onMessage(message, { id: fakeBrowser.runtime.id, url: page })
  if (answer !== undefined) expect(answer).toMatchObject({ ok: expect.any(Boolean) })
})

fuzz('policies', async (text) => {
  // Browsers hand over an object, whatever the file of the policy holds.
  const stored = { ...(parsed(text) as object | null) }
  const { policy, problems } = await readPolicy({ get: async () => stored })
  for (const [name, value] of Object.entries(policy)) {
    if (value === undefined) continue
    expect(v.is(POLICY_FIELDS[name as keyof typeof POLICY_FIELDS], value)).toBe(true)
  }
  for (const problem of problems) expect(problem.length).toBeLessThan(UNREADABLE)
})

const dataset = writeDataset(smallDataset())
const files = readdirSync(dataset, { recursive: true, encoding: 'utf8' }).filter((path) => DATA_FILE.test(path))
/** The first line says which file it is. */
fuzz(
  'dataset-files',
  (text) => {
    const [path = '', ...lines] = text.split('\n')
    const file = join(dataset, DATA_FILE.test(path) ? path : 'services/acme-cloud.json')
    const before = existsSync(file) ? readFileSync(file) : null
    writeFileSync(file, lines.join('\n'))
    try {
      for (const problem of loadDataset(dataset).problems) expect(said(problem).length).toBeLessThan(UNREADABLE)
    } finally {
      if (before === null) rmSync(file)
      else writeFileSync(file, before)
    }
  },
  { sound: files.map((path) => `${path}\n${readFileSync(join(dataset, path), 'utf8')}`), runs: 20 },
)

/** What the browser hands over is a value, not a text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
