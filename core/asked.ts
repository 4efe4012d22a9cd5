/**
 * What a person asks about with a link, a piece of text or the address bar.
 * @module
 */
import { hostOf } from './host.ts'
import type { Lookup } from './lookup.ts'

/** A service of the dataset, or something to search for: a host that is not listed, or words. */
export type Asked = { service: string } | { query: string }

/** Longer text than this is no question; the rest of a selection is not looked at. */
const LONGEST_TEXT = 500
const LONGEST_QUERY = 100

/** Host names in running text, also in the middle of Chinese: ASCII labels and a top-level domain of letters or punycode. */
const HOSTS = /(?:[a-z0-9-]{1,63}\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})/gi

/** What a link leads to. Only its own host counts: a listed host in its path or query is not where it leads. A mail address has a host too. */
export function askedByLink(url: string, lookup: Lookup): Asked | null {
  const host = hostOf(url) ?? (/^mailto:/i.test(url) ? hostOfMail(url) : null)
  return host === null ? null : askedByHost(host, lookup)
}

/** What a piece of text names: the first listed host in it; else the host that it is as a whole; else its words. */
export function askedByText(text: string, lookup: Lookup): Asked {
  const said = text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim()
  for (const [host] of said.matchAll(HOSTS)) {
    const match = lookup(host.toLowerCase())
    if (match) return { service: match.service.id }
  }
  const whole = hostOf(said) ?? (/^[^\s/@]+\.[^\s/@]{2,}(?:\/\S*)?$/.test(said) ? hostOf(`https://${said}`) : null)
  return whole === null ? { query: said.slice(0, LONGEST_QUERY) } : askedByHost(whole, lookup)
}

/** The page that answers: the notice of the service, or a search over all services. */
export function pageAbout(asked: Asked): string {
  const query: Record<string, string> = 'service' in asked ? { service: asked.service } : { q: asked.query }
  return `/services.html?${new URLSearchParams(query)}`
}

function askedByHost(host: string, lookup: Lookup): Asked {
  const match = lookup(host)
  return match ? { service: match.service.id } : { query: host }
}

function hostOfMail(url: string): string | null {
  const [, host] = /^mailto:[^?@]*@([^?,;]+)/i.exec(url) ?? []
  return host === undefined ? null : hostOf(`https://${host}`)
}
