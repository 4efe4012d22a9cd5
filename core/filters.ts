/**
 * The URL filters by which the browser itself decides whether a navigation concerns us.
 * @module
 */

/** The part of `webNavigation`'s UrlFilter that means the same in every browser. */
export interface UrlFilter {
  hostEquals?: string
  hostSuffix?: string
  schemes: string[]
}

/**
 * Filters for the listed domains: each host itself and its subdomains, and both written with a trailing dot, which Firefox takes to the letter. `hostSuffix: '.d'` alone misses `d` in Firefox, `hostSuffix: 'd'` would
 * match `notd`, and `hostContains` differs between browsers. A domain below another listed one needs none of its own.
 * @throws Error on an empty list: Chromium would take it for "all addresses" and wake the worker everywhere.
 */
export function urlFilters(domains: readonly string[]): UrlFilter[] {
  if (domains.length === 0) throw new Error('no domains to build URL filters from')
  const listed = new Set(domains)
  return domains
    .filter((domain) => !hasListedParent(domain, listed))
    .flatMap((domain) => [domain, `${domain}.`])
    .flatMap((host) => [
      { hostEquals: host, schemes: ['http', 'https'] },
      { hostSuffix: `.${host}`, schemes: ['http', 'https'] },
    ])
}

function hasListedParent(domain: string, listed: ReadonlySet<string>): boolean {
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1)) {
    if (listed.has(domain.slice(dot + 1))) return true
  }
  return false
}
