/**
 * The URL filters by which the browser itself decides whether a navigation concerns us.
 * @module
 */

/** The part of `webNavigation`'s UrlFilter that is used here. */
export interface UrlFilter {
  hostSuffix?: string
  urlMatches?: string
  schemes?: string[]
}

const SCHEMES = ['http', 'https']
/** Hosts in one pattern: an expression of any length would do today, and browsers have limits that nobody promises. */
const IN_ONE = 200

/**
 * Filters for the listed domains, each with its subdomains and written with a trailing dot too. A domain below another
 * listed one needs none of its own. Chromium reads a host with a dot before it and without one behind it, so that
 * `hostSuffix: '.d'` takes `d`, `a.d` and `d.`; Firefox takes suffixes to the letter, would need four a host, and takes
 * longer over each than over a pattern of all (docs/FIGURES.md). `hostSuffix: 'd'` would match `notd` in both, and
 * `hostContains` differs between them.
 * @param toTheLetter whether the browser is Firefox
 * @throws Error on an empty list: Chromium would take it for "all addresses" and wake the worker everywhere.
 */
export function urlFilters(domains: readonly string[], toTheLetter: boolean): UrlFilter[] {
  if (domains.length === 0) throw new Error('no domains to build URL filters from')
  const tops = topsOf(domains)
  if (!toTheLetter) return tops.map((domain) => ({ hostSuffix: `.${domain}`, schemes: SCHEMES }))
  return groupsOf(tops).map((group) => ({ urlMatches: patternOf(group) }))
}

/**
 * The same, and in Firefox the addresses under which it shows a site's page another way, which have no host: its reader
 * view, and the page's source. They are judged by the site inside (host.ts), and are no visits.
 * @param inFirefox Chromium tells of a page's source by the page's own address
 */
export function shownFilters(domains: readonly string[], inFirefox: boolean): UrlFilter[] {
  const filters = urlFilters(domains, inFirefox)
  if (!inFirefox) return filters
  const wrapped = groupsOf(topsOf(domains)).map((group) => ({
    urlMatches: wrappedPatternOf(group),
    schemes: ['about', 'view-source'],
  }))
  return [...filters, ...wrapped]
}

/**
 * Addresses on these hosts and below them. What stands before the host cannot hold a slash, and what stands behind it
 * ends with one.
 */
function patternOf(hosts: readonly string[]): string {
  return String.raw`^https?://(?:[^/]*[.@])?(?:${oneOf(hosts)})\.?(?::\d+)?/`
}

/** The same inside another address: as they are in a source view, encoded in a reader view. */
function wrappedPatternOf(hosts: readonly string[]): string {
  const start = String.raw`^(?:view-source:|about:reader\?url=)https?(?::|%3A)(?:/|%2F){2}`
  return String.raw`${start}(?:[^/?#%]*[.@])?(?:${oneOf(hosts)})\.?(?:[:/?#%]|$)`
}

function oneOf(hosts: readonly string[]): string {
  return hosts.map((host) => host.replaceAll('.', String.raw`\.`)).join('|')
}

function groupsOf(hosts: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(hosts.length / IN_ONE) }, (_, place) =>
    hosts.slice(place * IN_ONE, (place + 1) * IN_ONE),
  )
}

function topsOf(domains: readonly string[]): string[] {
  const listed = new Set(domains)
  return [...listed].filter((domain) => !hasListedParent(domain, listed))
}

function hasListedParent(domain: string, listed: ReadonlySet<string>): boolean {
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1)) {
    if (listed.has(domain.slice(dot + 1))) return true
  }
  return false
}
