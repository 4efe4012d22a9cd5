/**
 * The URL filters by which the browser itself decides whether a navigation concerns us.
 * @module
 */

/** The part of `webNavigation`'s UrlFilter that is used here. */
export interface UrlFilter {
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

function hasListedParent(domain: string, listed: ReadonlySet<string>): boolean {
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1)) {
    if (listed.has(domain.slice(dot + 1))) return true
  }
  return false
}
