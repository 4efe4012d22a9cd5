import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { createServer, type Socket } from 'node:net'
import { createSecureContext, type SecureContext } from 'node:tls'
import { generate } from 'selfsigned'

/** One request that a browser made to the site server. */
interface RecordedRequest {
  readonly scheme: 'http' | 'https'
  readonly host: string
  readonly path: string
  readonly method: string
}

/** The running site server. */
export interface SiteServer {
  /** Answers both http and https. */
  readonly port: number
  /** The certificate (PEM) that signs every host's certificate. */
  readonly ca: string
  /** Every request so far, oldest first; empty it with `requests.length = 0`. */
  readonly requests: RecordedRequest[]
  /** Stops listening and drops open connections: as if there were no network. */
  pause(): Promise<void>
  /** Listens again, on the same port. */
  resume(): Promise<void>
  /** Ends it, paused or not. */
  close(): Promise<void>
}

const TLS_HANDSHAKE = 0x16
const KEYS = { keyType: 'ec', algorithm: 'sha256' } as const

/**
 * Starts the local server that plays every web site of the tests: whatever host a browser asks for, it answers with a
 * small page chosen by the path. Certificates are made for each host on the spot, so that a browser that trusts `ca`
 * sees ordinary secure sites.
 */
export async function start(): Promise<SiteServer> {
  const authority = await generate([{ name: 'commonName', value: 'Test authority' }], {
    ...KEYS,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true, critical: true },
    ],
  })
  const ca = { key: authority.private, cert: authority.cert }
  const contexts = new Map<string, Promise<{ key: string; cert: string; context: SecureContext }>>()
  const contextOf = (host: string) => {
    const known = contexts.get(host) ?? certificate(host, ca)
    contexts.set(host, known)
    return known
  }

  const requests: RecordedRequest[] = []
  const handle = (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/'
    const host = request.headers.host ?? ''
    requests.push({ scheme, host, path, method: request.method ?? 'GET' })
    answer(response, host, new URL(path, `${scheme}://host.invalid`))
  }
  const plain = createHttpServer(handle('http'))
  const { key, cert } = await contextOf('localhost')
  const secure = createHttpsServer(
    {
      key,
      cert,
      SNICallback: (host, done) => {
        contextOf(host).then(({ context }) => done(null, context), done)
      },
    },
    handle('https'),
  )

  // One port for both schemes: browsers can map all host names to one place, and a TLS greeting is known by its first
  // byte.
  const sockets = new Set<Socket>()
  const door = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.once('data', (first) => {
      socket.pause()
      socket.unshift(first)
      ;(first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
  })
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      door.once('error', reject)
      door.listen(port, '127.0.0.1', resolve)
    })
  const pause = () =>
    new Promise<void>((resolve) => {
      door.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  await listen(0)
  const address = door.address()
  if (address === null || typeof address === 'string') throw new Error('The site server got no port')

  return {
    port: address.port,
    ca: authority.cert,
    requests,
    pause,
    resume: () => listen(address.port),
    close: pause,
  }
}

async function certificate(host: string, ca: { key: string; cert: string }) {
  const made = await generate([{ name: 'commonName', value: host.slice(0, 64) }], {
    ...KEYS,
    ca,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
    ],
  })
  const pair = { key: made.private, cert: made.cert }
  return { ...pair, context: createSecureContext(pair) }
}

function answer(response: ServerResponse, host: string, url: URL): void {
  const to = url.searchParams.get('to')
  if (url.pathname === '/redirect' && to !== null) {
    response.writeHead(302, { location: to }).end()
    return
  }
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end()
    return
  }
  // The second header lets sites of the same registrable domain prerender each other.
  const headers = { 'content-type': 'text/html; charset=utf-8', 'supports-loading-mode': 'credentialed-prerender' }
  response.writeHead(200, headers).end(page(host, url))
}

function page(host: string, url: URL): string {
  const title = escapeHtml(`${host}${url.pathname}`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"></head><body><h1>${title}</h1>${body(url)}</body></html>`
}

function body({ pathname, searchParams }: URL): string {
  const value = (name: string) => searchParams.get(name) ?? '/'
  switch (pathname) {
    case '/frame':
      return `<iframe src="${escapeHtml(value('src'))}" title="frame" width="400" height="200"></iframe>`
    case '/link':
      return `<a id="link" href="${escapeHtml(value('href'))}" target="_blank">link</a>`
    case '/prerender': {
      const rules = { prerender: [{ source: 'list', urls: [value('url')], eagerness: 'immediate' }] }
      const json = JSON.stringify(rules).replaceAll('<', '\\u003c')
      return `<script type="speculationrules">${json}</script><a id="link" href="${escapeHtml(value('url'))}">go</a>`
    }
    case '/push':
      return `<button id="push" onclick="history.pushState(null, '', '/pushed')">pushState</button>`
    default:
      return '<p>A page of the test server.</p>'
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
