/**
 * Host names, from whatever the browser or a person gives.
 * @module
 */

/** What an address is, as far as this extension is concerned. */
export type Address =
  | { kind: 'site'; host: string }
  /** A page that is no site: new tab, browser and extension pages, files, data. */
  | { kind: 'no-site' }

/** Addresses that show a site's page under another scheme: its source, what it made (blob:), Firefox's reader view. */
const WRAPPERS: readonly ((url: URL) => string | null)[] = [
  ({ protocol, href }) => (protocol === 'view-source:' || protocol === 'blob:' ? href.slice(protocol.length) : null),
  ({ protocol, pathname, searchParams }) =>
    protocol === 'about:' && pathname === 'reader' ? searchParams.get('url') : null,
]

/**
 * The host of an address in the form the dataset uses: lower case, IDN as ASCII (punycode), without port, user info and
 * trailing dot. IP addresses stay as they are (IPv6 in brackets); they can be no listed host. An address that wraps a
 * site's is judged by that.
 * @returns null when the text is no absolute URL.
 */
export function addressOf(url: string): Address | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  for (const wrapped of WRAPPERS) {
    const inner = wrapped(parsed)
    // One layer: a wrapped wrapper is no page that a browser shows.
    if (inner !== null) return siteOf(inner) ?? { kind: 'no-site' }
  }
  return siteOf(url) ?? { kind: 'no-site' }
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
