/**
 * What the dataset says of an address somebody asks about, without a browser.
 * @module
 */
import type { Exposure } from '../dataset/host-index.ts'
import { type Address, addressOf } from './host.ts'
import type { Lookup } from './lookup.ts'
import { type Answer, type Verdict, verdictOf } from './verdict.ts'

/** What was found for an address; null where there is none: no host on a page that is no site, no service on a site that is not listed. */
export interface Checked {
  /** As it was given. */
  url: string
  host: string | null
  /** The service's id. */
  service: string | null
  /** The listed domain that the host is or stands below. */
  domain: string | null
  exposure: Exposure | null
  verdict: Verdict | null
}

/** A host name alone: labels with at least one dot between them, and nothing that is part of an address. */
const BARE_HOST = /^[^\s/\\?#@:[\]]+\.[^\s/\\?#@:[\]]+$/

/**
 * The address that a person's text means: a whole address, or a bare host name such as `icloud.com`, taken as `https://icloud.com`. A host
 * with a port but no scheme could be either (`icloud.com:` may be a scheme), so it is none.
 * @returns null when the text is no address.
 */
export function addressGiven(text: string): Address | null {
  if (BARE_HOST.test(text)) return addressOf(`https://${text}`)
  const address = addressOf(text)
  return address?.kind === 'no-site' && looksLikeHostAndPort(text) ? null : address
}

/** A scheme with a dot in it, or `localhost:`, is a host somebody forgot the scheme before. */
function looksLikeHostAndPort(text: string): boolean {
  const [scheme = ''] = text.split(':')
  return scheme.includes('.') || scheme.toLowerCase() === 'localhost'
}

/** What the dataset says of an address, for a person who gave this answer. */
export function checked(url: string, address: Address, lookup: Lookup, answer: Answer): Checked {
  const host = address.kind === 'site' ? address.host : null
  const match = host === null ? null : lookup(host)
  if (match === null) return { url, host, service: null, domain: null, exposure: null, verdict: null }
  const { service, domain, exposure } = match
  return { url, host, service: service.id, domain, exposure, verdict: verdictOf(service, exposure, answer) }
}
