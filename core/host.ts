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
 * The host of an address in the form the dataset uses: lower case, IDN as ASCII (punycode), without port, user info and trailing dot.
 * IP addresses stay as they are (IPv6 in brackets); they can be no listed host.
 * @returns null when the text is no absolute URL.
 */
export function addressOf(url: string): Address | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'no-site' }
  const host = withoutTrailingDot(hostname)
  return host === '' ? { kind: 'no-site' } : { kind: 'site', host }
}

/** The host of an http(s) address, or null for any other text. */
export function hostOf(url: string): string | null {
  const address = addressOf(url)
  return address?.kind === 'site' ? address.host : null
}

/** `icloud.com.` names the same host as `icloud.com`; the browser keeps the dot, the dataset has none. */
function withoutTrailingDot(hostname: string): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname
}
