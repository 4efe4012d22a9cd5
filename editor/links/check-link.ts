/**
 * Whether one address still leads to something.
 * @module
 */

export const STATES = ['ok', 'moved', 'refused', 'dead', 'failing', 'timeout', 'unreachable'] as const

/** What came of an address. */
export interface LinkResult {
  /**
   * ok: it answers; moved: it answers at another address for good; refused: the server turns programs away (401, 403,
   * 451, 429 again and again), to be looked at by hand; dead: 404 or 410, or redirects without end; failing: the server
   * has an error; timeout: no answer in time; unreachable: no server.
   */
  state: (typeof STATES)[number]
  /** The HTTP status of the last answer, or null where there was none. */
  status: number | null
  /** Where it led in the end, when that is another address. */
  final: string | null
}

/** The server asks to come back later; seconds where it says how many. */
export interface ComeBackLater {
  retryAfter: number | null
}

export interface LinkOptions {
  fetch: typeof fetch
  /** For each answer, in milliseconds. */
  timeout: number
  userAgent: string
}

const MOST_REDIRECTS = 10

/** Seconds of a Retry-After header, which holds seconds or a date; null where it says nothing usable. */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  if (header === null) return null
  if (/^\d+$/.test(header.trim())) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000))
}

async function answerOf(url: string, method: 'HEAD' | 'GET', options: LinkOptions): Promise<Response> {
  const response = await options.fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(options.timeout),
    headers: { 'user-agent': options.userAgent, accept: '*/*' },
  })
  // Only the head of the answer is wanted.
  await response.body?.cancel()
  return response
}

/** Some servers know no HEAD or answer it wrongly, so what it refuses is asked for by GET before it counts. */
async function headThenGet(url: string, options: LinkOptions): Promise<Response> {
  const response = await answerOf(url, 'HEAD', options)
  return response.status < 400 || response.status === 429 ? response : answerOf(url, 'GET', options)
}

function stateOf(status: number, moved: boolean): LinkResult['state'] {
  if (status < 400) return moved ? 'moved' : 'ok'
  if (status === 404 || status === 410) return 'dead'
  return status >= 500 ? 'failing' : 'refused'
}

/**
 * Follows an address to its end. Never throws for what a server or the network does.
 * @returns the result, or that the server asked to come back later (429, or 503 with Retry-After)
 */
export async function checkLink(url: string, options: LinkOptions): Promise<LinkResult | ComeBackLater> {
  let at = url
  let moved = false
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const { status, headers } = await headThenGet(at, options)
      const wait = headers.get('retry-after')
      if (status === 429 || (status === 503 && wait !== null))
        return { retryAfter: retryAfterSeconds(wait, Date.now()) }
      const location = headers.get('location')
      const final = at === url ? null : at
      if (status < 300 || status >= 400 || location === null) return { state: stateOf(status, moved), status, final }
      if (!URL.canParse(location, at)) return { state: 'dead', status, final }
      moved ||= status === 301 || status === 308
      at = new URL(location, at).href
    }
    return { state: 'dead', status: null, final: at }
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError'
    return { state: timedOut ? 'timeout' : 'unreachable', status: null, final: at === url ? null : at }
  }
}
