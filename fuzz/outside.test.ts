import 'fake-indexeddb/auto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeEach, expect, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onMessage } from '../background/messages.ts'
import { parseAddress, VIEWS } from '../components/services/page-address.ts'
import { addressIn, askedBy } from '../core/asked.ts'
import { hostOf } from '../core/host.ts'
import { describe as said, loadDataset } from '../editor/load.ts'
import { removeDatasets, smallDataset, writeDataset } from '../editor/testing/fixtures.ts'
import { lookup } from '../platform/host-index.ts'
import { backupText, readBackup } from '../storage/backup-file.ts'
import { POLICY_FIELDS, readPolicy } from '../storage/managed.ts'
import { fuzz } from './fuzz.ts'

/** Longer than any sentence that is meant to be read. */
const UNREADABLE = 1_000

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(removeDatasets)

fuzz('backups', (text) => {
  const read = readBackup(text)
  if (read.ok) {
    expect(readBackup(backupText(read.backup))).toEqual(read)
  } else {
    expect(read.fault.expected).not.toBe('')
    expect(`${read.fault.field}${read.fault.expected}`.length).toBeLessThan(UNREADABLE)
  }
})

fuzz('addresses', (text) => {
  const host = hostOf(text)
  if (host !== null) {
    expect(host).toMatch(/^[^A-Z]+$/)
    expect(hostOf(`https://${host}/`)).toBe(host)
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

fuzz('messages', async (text) => {
  const message = valueOf(text)
  const page = fakeBrowser.runtime.getURL('/popup.html' as never)
  expect(onMessage(message, { id: fakeBrowser.runtime.id, url: 'https://www.example.org/' })).toBeUndefined()
  expect(onMessage(message, { id: 'another', url: page })).toBeUndefined()
  const answer = await onMessage(message, { id: fakeBrowser.runtime.id, url: page })
  if (answer !== undefined) expect(answer).toMatchObject({ ok: expect.any(Boolean) })
})

fuzz('policies', async (text) => {
  const stored = valueOf(text)
  const { policy, problems } = await readPolicy({ get: async () => stored as Record<string, unknown> })
  for (const [name, value] of Object.entries(policy)) {
    if (value === undefined) continue
    expect(v.is(POLICY_FIELDS[name as keyof typeof POLICY_FIELDS], value)).toBe(true)
  }
  for (const problem of problems) expect(problem.length).toBeLessThan(UNREADABLE)
})

const dataset = writeDataset(smallDataset())
/** Each has its file's path in its first line. */
fuzz('dataset files', (text) => {
  const [path = '', ...lines] = text.split('\n')
  const file = join(dataset, KNOWN.test(path) ? path : 'services/acme-cloud.json')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, lines.join('\n'))
  const { problems } = loadDataset(dataset)
  for (const problem of problems) expect(said(problem).length).toBeLessThan(UNREADABLE)
})
const KNOWN = /^(services\/acme-cloud|[a-z-]+)\.json$/

/** What the browser hands over is a value, not a text. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
