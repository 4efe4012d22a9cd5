/**
 * The URL filters by which the browser itself decides whether a navigation concerns us.
 * @module
 */

/** The part of `webNavigation`'s UrlFilter that is used here. */
export interface UrlFilter {
  urlMatches?: string
  hostEquals?: string
  hostSuffix?: string
  schemes: string[]
}

const SCHEMES = ['http', 'https']

/**
 * Filters for the listed domains, each with its subdomains and written with a trailing dot too. A domain below another
 * listed one needs none of its own. Chromium reads a host with a dot before it and without one behind it, so that
 * `hostSuffix: '.d'` takes `d`, `a.d` and `d.`; Firefox takes suffixes to the letter. `hostSuffix: 'd'` would match
 * `notd` in both, and `hostContains` differs between them.
 * @param toTheLetter whether the browser is Firefox
 * @throws Error on an empty list: Chromium would take it for "all addresses" and wake the worker everywhere.
 */
export function urlFilters(domains: readonly string[], toTheLetter: boolean): UrlFilter[] {
  if (domains.length === 0) throw new Error('no domains to build URL filters from')
  const listed = new Set(domains)
  const tops = [...listed].filter((domain) => !hasListedParent(domain, listed))
  if (!toTheLetter) return tops.map((domain) => ({ hostSuffix: `.${domain}`, schemes: SCHEMES }))
  return tops
    .flatMap((domain) => [domain, `${domain}.`])
    .flatMap((host) => [
      { hostEquals: host, schemes: SCHEMES },
      { hostSuffix: `.${host}`, schemes: SCHEMES },
    ])
}

/**
 * The same, and in Firefox the addresses under which it shows a site's page another way, which have no host to filter by: its reader view, and the
 * page's source. They are judged by the site inside (host.ts), and are no visits.
 * @param inFirefox Chromium tells of a page's source by the page's own address
 */
export function shownFilters(domains: readonly string[], inFirefox: boolean): UrlFilter[] {
  const filters = urlFilters(domains, inFirefox)
  if (!inFirefox) return filters
  const listed = domains.map((domain) => domain.replaceAll('.', '[.]')).join('|')
  // The address inside is written as it is in a source view, and encoded in a reader view.
  const urlMatches = `^(view-source:|about:reader\\?url=)https?(:|%3A)(/|%2F){2}([^/?#%]*[.@])?(${listed})[.]?([:/?#%]|$)`
  return [...filters, { urlMatches, schemes: ['about', 'view-source'] }]
}

function hasListedParent(domain: string, listed: ReadonlySet<string>): boolean {
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1)) {
    if (listed.has(domain.slice(dot + 1))) return true
  }
  return false
}
