/**
 * The URL filters by which the browser itself decides whether a navigation concerns us.
 * @module
 */

/** The part of `webNavigation`'s UrlFilter that is used here. */
export interface UrlFilter {
  hostSuffix?: string
  urlMatches?: string
}

/** Hosts in one pattern: an expression of any length would do today, and browsers have limits that nobody promises. */
const IN_ONE = 200

/**
 * Filters for the listed domains, each with its subdomains and written with a trailing dot too. A domain below another
 * listed one needs none of its own. Chromium reads a host with a dot before it and without one behind it, so that
 * `hostSuffix: '.d'` takes `d`, `a.d` and `d.`; Firefox takes suffixes to the letter, would need four a host, and takes
 * longer over each than over a pattern of all. `hostSuffix: 'd'` would match `notd` in both, and `hostContains` differs
 * between them. Schemes are not named in Chromium, where they double the time that it takes over a filter at each start
 * of the worker (docs/FIGURES.md): what else has a listed host, such as a file in a network, the look-up leaves alone.
 * @throws Error on an empty list: Chromium would take it for "all addresses" and wake the worker everywhere.
 */
export function urlFilters(domains: readonly string[], inFirefox: boolean): UrlFilter[] {
  const tops = withoutListedParent(domains)
  if (!inFirefox) return tops.map((domain) => ({ hostSuffix: `.${domain}` }))
  // What stands before the host cannot hold a slash, and what stands behind it ends with one.
  return patterns(tops, (hosts) => String.raw`^https?://(?:[^/]*[.@])?(?:${hosts})\.?(?::\d+)?/`)
}

/**
 * The same, and in Firefox the addresses under which it shows a site's page another way, which have no host to filter
 * by: its reader view, and the page's source; and what a page of it made. They are judged by the site inside (host.ts),
 * and are no visits. Chromium tells of a page's source by the page's own address, and of what a page made not at all.
 * @throws Error on an empty list
 */
export function shownFilters(domains: readonly string[], inFirefox: boolean): UrlFilter[] {
  const filters = urlFilters(domains, inFirefox)
  if (!inFirefox) return filters
  // The address inside is written as it is in a source view, and encoded in a reader view.
  const wrapped = String.raw`^(?:(?:view-source:)?blob:|view-source:|about:reader\?url=)https?(?::|%3A)(?:/|%2F){2}(?:[^/?#%]*[.@])?`
  return [
    ...filters,
    ...patterns(withoutListedParent(domains), (hosts) => String.raw`${wrapped}(?:${hosts})\.?(?:[:/?#%]|$)`),
  ]
}

function patterns(hosts: readonly string[], around: (hosts: string) => string): UrlFilter[] {
  const groups = Array.from({ length: Math.ceil(hosts.length / IN_ONE) }, (_, at) =>
    hosts.slice(at * IN_ONE, (at + 1) * IN_ONE),
  )
  return groups.map((group) => ({
    urlMatches: around(group.map((host) => host.replaceAll('.', String.raw`\.`)).join('|')),
  }))
}

function withoutListedParent(domains: readonly string[]): string[] {
  if (domains.length === 0) throw new Error('no domains to build URL filters from')
  const listed = new Set(domains)
  return [...listed].filter((domain) => !hasListedParent(domain, listed))
}

function hasListedParent(domain: string, listed: ReadonlySet<string>): boolean {
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1)) {
    if (listed.has(domain.slice(dot + 1))) return true
  }
  return false
}
