/**
 * What the extension's pages ask of the background: writing to the records, which it alone does. Nothing here is needed
 * to show a verdict. The other end is background/messages.ts.
 * @module
 */
import { browser } from 'wxt/browser'
import type { RecordsResult } from './database.ts'

/** Which visits of the journal: all, those to a service, or those of a span of days (YYYY-MM-DD, both included). */
export type Visits = 'all' | { service: string } | { first: string; last: string }

/** That the notice of a service was opened at a facts revision, and which claims it showed. */
interface Seen {
  service: string
  revision: string
  claims: string[]
}

export interface Messages {
  'erase-visits': { request: Visits; response: RecordsResult<void> }
  seen: { request: Seen; response: RecordsResult<void> }
}

export type Message = { [Name in keyof Messages]: { name: Name; request: Messages[Name]['request'] } }[keyof Messages]

/**
 * Asks the background, which the browser wakes for it, and waits for its answer.
 * @throws Error when the browser cannot reach the background.
 */
export function send<Name extends keyof Messages>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
  return browser.runtime.sendMessage({ name, request })
}
