/**
 * Host names, from whatever the browser or a person gives.
 * @module
 */

/** What an address is, as far as this extension is concerned. */
export type Address =
  | { kind: 'site'; host: string }
  /** A page that is no site: new tab, browser and extension pages, files, data. */
  | { kind: 'no-site' }

/**
 * Addresses that show what a site made (blob:, filesystem:), or its page in a reader: of Firefox, of Edge, of Chromium.
 */
const MADE = new Set(['blob:', 'filesystem:'])
const READERS = new Set(['read:', 'chrome-distiller:'])
const SOURCE = 'view-source:'

/**
 * The host of an address in the form the dataset uses: lower case, IDN as ASCII (punycode), without port, user info and
 * trailing dot. IP addresses stay as they are (IPv6 in brackets); they can be no listed host. An address that wraps a
 * site's is judged by that.
 * @returns null when the text is no absolute URL.
 */
export function addressOf(url: string): Address | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  // The source of any page can be looked at, of a wrapped one too; browsers show no source of a source.
  const shown = parsed.protocol === SOURCE ? parsed.href.slice(SOURCE.length) : parsed.href
  return siteOf(wrappedIn(shown) ?? shown) ?? { kind: 'no-site' }
}

function wrappedIn(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, pathname, searchParams, href } = new URL(url)
  if (MADE.has(protocol)) return href.slice(protocol.length)
  const reader = READERS.has(protocol) || (protocol === 'about:' && pathname === 'reader')
  return reader ? searchParams.get('url') : null
}

function siteOf(url: string): Address | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const host = withoutTrailingDot(hostname)
  return host === '' ? null : { kind: 'site', host }
}

/** The host of an http(s) address, or of one that wraps such an address; null for any other text. */
export function hostOf(url: string): string | null {
  const address = addressOf(url)
  return address?.kind === 'site' ? address.host : null
}

/** `icloud.com.` names the same host as `icloud.com`; the browser keeps the dot, the dataset has none. */
function withoutTrailingDot(hostname: string): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname
}
