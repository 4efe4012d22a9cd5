/**
 * The URL filters by which the browser itself decides whether a navigation concerns us.
 * @module
 */

/** The part of `webNavigation`'s UrlFilter that is used here. */
export interface UrlFilter {
  hostSuffix?: string
  urlMatches?: string
  urlPrefix?: string
  schemes?: string[]
}

const SCHEMES = ['http', 'https']
/** Hosts in one pattern: an expression of any length would do today, and browsers have limits that nobody promises. */
const IN_ONE = 200

/** Firefox shows a site's page, and its source, under addresses of its own, which have no host to filter by. */
const WRAPPED: readonly UrlFilter[] = [{ urlPrefix: 'about:reader?', schemes: ['about'] }, { schemes: ['view-source'] }]

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
  const listed = new Set(domains)
  const tops = [...listed].filter((domain) => !hasListedParent(domain, listed))
  if (!toTheLetter) return tops.map((domain) => ({ hostSuffix: `.${domain}`, schemes: SCHEMES }))
  const groups = Array.from({ length: Math.ceil(tops.length / IN_ONE) }, (_, place) =>
    tops.slice(place * IN_ONE, (place + 1) * IN_ONE),
  )
  return groups.map((group) => ({ urlMatches: patternOf(group) }))
}

/**
 * Addresses on these hosts and below them. What stands before the host cannot hold a slash, and what stands behind it
 * ends with one.
 */
function patternOf(hosts: readonly string[]): string {
  const either = hosts.map((host) => host.replaceAll('.', String.raw`\.`)).join('|')
  return String.raw`^https?://(?:[^/]*[.@])?(?:${either})\.?(?::\d+)?/`
}

/**
 * The same, with the addresses under which Firefox wraps a site's page: what a tab shows is judged by the site inside
 * (host.ts). Such views are no visits, and no other page is let through.
 * @param inFirefox Chromium tells of a page's source by the page's own address
 */
export function shownFilters(domains: readonly string[], inFirefox: boolean): UrlFilter[] {
  return [...urlFilters(domains, inFirefox), ...(inFirefox ? WRAPPED : [])]
}

function hasListedParent(domain: string, listed: ReadonlySet<string>): boolean {
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1)) {
    if (listed.has(domain.slice(dot + 1))) return true
  }
  return false
}
