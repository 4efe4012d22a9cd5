/**
 * Checks many addresses politely: one at a time for each host, with a pause between two, several hosts side by side.
 * @module
 */
import { checkLink, type LinkOptions, type LinkResult } from './check-link.ts'

export interface Pace extends LinkOptions {
  /** Between two requests to one host, in milliseconds. */
  pause: number
  /** Hosts asked at the same time. */
  hosts: number
  /** Longest that a server can make us wait, in milliseconds. */
  longestWait: number
  sleep: (milliseconds: number) => Promise<void>
}

/** How often a server may ask to come back later before its answer counts as a refusal. */
const MOST_RETRIES = 3
const WAIT_IF_NOT_TOLD = 30_000

async function patiently(url: string, pace: Pace): Promise<LinkResult> {
  for (let tries = 0; tries <= MOST_RETRIES; tries++) {
    const outcome = await checkLink(url, pace)
    if ('state' in outcome) return outcome
    const wait = outcome.retryAfter === null ? WAIT_IF_NOT_TOLD : outcome.retryAfter * 1000
    if (wait > pace.longestWait) break
    await pace.sleep(wait)
  }
  return { state: 'refused', status: 429, final: null }
}

function byHost(urls: readonly string[]): string[][] {
  const queues = new Map<string, string[]>()
  for (const url of urls) {
    const { host } = new URL(url)
    queues.set(host, [...(queues.get(host) ?? []), url])
  }
  // The longest queue takes longest, so it comes first.
  return [...queues.values()].sort((a, b) => b.length - a.length)
}

/** Checks every address once and hands over each result as it comes. */
export async function checkAll(
  urls: readonly string[],
  pace: Pace,
  onResult: (url: string, result: LinkResult) => void,
): Promise<void> {
  const queues = byHost([...new Set(urls)])
  const worker = async () => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await pace.sleep(pace.pause)
        onResult(url, await patiently(url, pace))
      }
    }
  }
  await Promise.all(Array.from({ length: pace.hosts }, worker))
}
