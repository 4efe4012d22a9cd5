import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkAll, type Pace } from '../editor/links/check-all.ts'
import { checkLink, type LinkResult, retryAfterSeconds } from '../editor/links/check-link.ts'
import { addToState, readState } from '../editor/links/state-file.ts'
import { factsRevision } from '../editor/revision.ts'
import { removeDatasets, smallDataset, writeDataset } from '../editor/testing/fixtures.ts'
import { runScript } from './run-script.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end()
  }

let busyTurns = 0
const ROUTES: Record<string, Answer> = {
  '/ok': status(200),
  '/gone': status(410),
  '/error': status(500),
  '/forbidden': status(403),
  '/legal': status(451),
  '/get-only': ({ method }, response) => void response.writeHead(method === 'GET' ? 200 : 405).end(),
  '/head-liar': ({ method }, response) => void response.writeHead(method === 'GET' ? 200 : 404).end(),
  '/moved': status(301, { location: '/ok' }),
  '/elsewhere-today': status(302, { location: '/ok' }),
  '/moved-to-nothing': status(301, { location: '/missing' }),
  '/loop': status(302, { location: '/loop' }),
  '/nowhere': status(302, { location: 'http://' }),
  '/silent': () => undefined,
  '/cut': ({ socket }) => void socket.destroy(),
  '/busy-twice': (_, response) => {
    busyTurns += 1
    response.writeHead(busyTurns <= 2 ? 429 : 200, { 'retry-after': '7' }).end()
  },
  '/busy-always': status(429, { 'retry-after': '1' }),
  '/busy-for-days': status(503, { 'retry-after': '400000' }),
}

describe('checking links', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'))
  let server: Server
  let origin = ''
  let asked: string[] = []
  let slept: number[] = []
  let pace: Pace

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      const answer = ROUTES[request.url ?? ''] ?? status(404)
      answer(request, response)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterAll(() => {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true })
    removeDatasets()
  })

  beforeEach(() => {
    asked = []
    slept = []
    busyTurns = 0
    pace = {
      fetch,
      timeout: 10_000,
      userAgent: 'test',
      pause: 1500,
      hosts: 2,
      longestWait: 60_000,
      sleep: async (milliseconds) => void slept.push(milliseconds),
    }
  })

  async function results(paths: string[]): Promise<Record<string, LinkResult>> {
    const found: Record<string, LinkResult> = {}
    await checkAll(
      paths.map((path) => origin + path),
      pace,
      (url, result) => {
        found[url.slice(origin.length)] = result
      },
    )
    return found
  }

  it.each<[string, LinkResult['state'], number | null, string | null]>([
    ['/ok', 'ok', 200, null],
    ['/missing', 'dead', 404, null],
    ['/gone', 'dead', 410, null],
    ['/error', 'failing', 500, null],
    ['/forbidden', 'refused', 403, null],
    ['/legal', 'refused', 451, null],
    ['/get-only', 'ok', 200, null],
    ['/head-liar', 'ok', 200, null],
    ['/moved', 'moved', 200, '/ok'],
    ['/elsewhere-today', 'ok', 200, '/ok'],
    ['/moved-to-nothing', 'dead', 404, '/missing'],
    ['/loop', 'dead', null, '/loop'],
    ['/nowhere', 'dead', 302, null],
    ['/cut', 'unreachable', null, null],
  ])('%s is %s', async (path, state, code, final) => {
    const expected = { state, status: code, final: final === null ? null : origin + final }
    expect(await checkLink(origin + path, pace)).toEqual(expected)
  })

  it('gives up on a server that does not answer', async () => {
    expect(await checkLink(`${origin}/silent`, { ...pace, timeout: 50 })).toEqual({
      state: 'timeout',
      status: null,
      final: null,
    })
  })

  it('says so where there is no server', async () => {
    const closed = createServer()
    await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening))
    const { port } = closed.address() as AddressInfo
    await new Promise((ended) => closed.close(ended))
    expect(await checkLink(`http://127.0.0.1:${port}/`, pace)).toMatchObject({ state: 'unreachable' })
  })

  it('asks by HEAD alone when that suffices', async () => {
    await checkLink(`${origin}/ok`, pace)
    expect(asked).toEqual(['HEAD /ok'])
  })

  it('pauses between two requests to a host, and asks for each address once', async () => {
    expect(Object.keys(await results(['/ok', '/gone', '/ok', '/moved']))).toEqual(['/ok', '/gone', '/moved'])
    expect(slept).toEqual([1500, 1500])
  })

  it('comes back when a busy server says to', async () => {
    expect(await results(['/busy-twice'])).toMatchObject({ '/busy-twice': { state: 'ok', status: 200 } })
    expect(slept).toEqual([7000, 7000])
  })

  it('takes no for an answer in the end', async () => {
    expect(await results(['/busy-always'])).toMatchObject({ '/busy-always': { state: 'refused', status: 429 } })
    expect(asked).toHaveLength(4)
  })

  it('does not wait for days', async () => {
    expect(await results(['/busy-for-days'])).toMatchObject({ '/busy-for-days': { state: 'refused' } })
    expect(slept).toEqual([])
  })

  it.each([
    ['120', 120],
    ['Wed, 21 Oct 2026 07:28:30 GMT', 30],
    ['Wed, 21 Oct 2026 07:27:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('reads Retry-After %j as %j seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, Date.UTC(2026, 9, 21, 7, 28, 0))).toBe(seconds)
  })

  it('remembers what was checked, also after a line that was cut off', () => {
    const file = join(folder, 'deep', 'state.jsonl')
    expect(readState(file)).toEqual(new Map())
    const record = { url: 'https://a.org/', checked: '2026-01-02', state: 'ok', status: 200, final: null } as const
    addToState(file, record)
    addToState(file, { ...record, checked: '2026-02-03', state: 'dead' })
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n{"url":"https://b.org/","chec`)
    addToState(file, { ...record, url: 'https://c.org/' })
    expect(readState(file)).toEqual(
      new Map([
        ['https://a.org/', { ...record, checked: '2026-02-03', state: 'dead' }],
        ['https://c.org/', { ...record, url: 'https://c.org/' }],
      ]),
    )
  })

  it('checks the sources of a dataset once, and goes on where it stopped', async () => {
    const fixture = smallDataset()
    const service = fixture.services[0]!
    for (const [index, path] of ['/ok', '/gone', '/moved'].entries()) service.sources[index]!.url = origin + path
    for (const record of [...fixture.sources, ...fixture.reports]) record.url = `${origin}/ok`
    service.changes[0]!.revision = factsRevision(service, fixture.partners)
    const args = ['--data', writeDataset(fixture), '--pause', '0', '--days', '7']

    const first = await runScript('data-links', args, folder)
    expect(first.stdout).toContain('3 addresses, 3 to be checked')
    expect(first.stdout).toContain(`dead 410: ${origin}/gone (acme-cloud/daily-2018)`)
    expect(first.stdout).toContain(`moved 200: ${origin}/moved -> ${origin}/ok (acme-cloud/weekly-2019)`)
    expect(first.stdout).toContain('1 of 3 addresses are fine, 1 are dead')
    expect(first.code).toBe(1)

    asked = []
    const second = await runScript('data-links', args, folder)
    expect(second.stdout).toContain('3 addresses, 0 to be checked')
    expect(second.stdout).toContain('1 of 3 addresses are fine, 1 are dead')
    expect(asked).toEqual([])
  }, 30_000)
})
