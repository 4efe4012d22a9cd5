import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domains, lookup } from '../platform/host-index.ts'
import { shownFilters, type UrlFilter, urlFilters } from './filters.ts'
import { hostOf } from './host.ts'
import { createLookup } from './lookup.ts'

type Filter = Pick<UrlFilter, 'hostEquals' | 'hostSuffix'>

/**
 * The browsers' own matching, as measured in them: Chromium compares hosts with a dot before them and without one
 * behind, so that a suffix `.d` takes `d` in; Firefox compares what stands in the address, letter by letter.
 */
const BROWSERS: Record<'Chromium' | 'Firefox', (filter: Filter, host: string) => boolean> = {
  Chromium: ({ hostEquals, hostSuffix }, host) => {
    const canonical = `.${host.replace(/\.$/, '')}`
    if (hostEquals !== undefined) return canonical === (hostEquals.startsWith('.') ? hostEquals : `.${hostEquals}`)
    return hostSuffix !== undefined && canonical.endsWith(hostSuffix)
  },
  Firefox: ({ hostEquals, hostSuffix }, host) => {
    if (hostEquals !== undefined) return host === hostEquals
    return hostSuffix !== undefined && host.endsWith(hostSuffix)
  },
}

describe('the models of the browsers', () => {
  it.each([
    [{ hostSuffix: '.alpha.test' }, 'alpha.test', true, false],
    [{ hostSuffix: '.alpha.test' }, 'www.alpha.test', true, true],
    [{ hostSuffix: 'beta.test' }, 'fakebeta.test', true, true],
    [{ hostSuffix: '.alpha.test' }, 'www.alpha.test.', true, false],
    [{ hostEquals: 'delta.test' }, 'delta.test', true, true],
    [{ hostEquals: 'delta.test' }, 'www.delta.test', false, false],
  ])('%o on %s: Chromium %s, Firefox %s', (filter, host, chromium, firefox) => {
    expect([BROWSERS.Chromium(filter, host), BROWSERS.Firefox(filter, host)]).toEqual([chromium, firefox])
  })
})

/** Hosts as they stand in an address: listed, below listed, look-alikes, with and without a trailing dot. */
const host = fc
  .tuple(
    fc.constantFrom('', 'www.', 'a.b.', 'not', 'not-', 'x.not'),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...domains) }, { weight: 1, arbitrary: fc.domain() }),
    fc.constantFrom('', '', '', '.example', 'x'),
    fc.constantFrom('', '.'),
  )
  .map((parts) => parts.join(''))

describe.each(Object.entries(BROWSERS))('in %s', (browser, matches) => {
  const toTheLetter = browser === 'Firefox'
  const filters = urlFilters(domains, toTheLetter)
  const wakes = (at: string, by: readonly Filter[] = filters) => by.some((filter) => matches(filter, at))

  it('every listed domain wakes the worker, and its subdomains, with or without a trailing dot', () => {
    for (const domain of domains) {
      for (const at of [domain, `${domain}.`, `www.${domain}`, `a.b.${domain}.`])
        expect([at, wakes(at)]).toEqual([at, true])
    }
  })

  it('exactly the hosts that the look-up knows wake the worker', () => {
    fc.assert(
      fc.property(host, (at) => {
        expect(wakes(at)).toBe(lookup(hostOf(`https://${at}/`) ?? '') !== null)
      }),
      { numRuns: 1000 },
    )
  })

  it('filters and look-up agree whatever is listed', () => {
    const listed = fc.uniqueArray(fc.domain(), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(listed, fc.constantFrom('', 'www.', 'not'), fc.constantFrom('', '.'), (some, before, after) => {
        const find = createLookup([{ domains: some.map((domain) => ({ domain, exposure: 'china-market' as const })) }])
        for (const domain of [...some, 'example']) {
          expect(wakes(`${before}${domain}${after}`, urlFilters(some, toTheLetter))).toBe(
            find(`${before}${domain}`) !== null,
          )
        }
      }),
    )
  })
})

describe.each([true, false])('the filters, taken to the letter: %s', (toTheLetter) => {
  const filters = urlFilters(domains, toTheLetter)

  it('are for web pages alone, one condition each, on the host', () => {
    for (const filter of filters) {
      expect(filter.schemes).toEqual(['http', 'https'])
      expect(Object.keys(filter).sort()).toEqual(['hostEquals' in filter ? 'hostEquals' : 'hostSuffix', 'schemes'])
    }
  })

  it('are left out for a domain below a listed one', () => {
    expect(urlFilters(['acme.com', 'a.b.acme.com', 'myacme.com'], toTheLetter)).toEqual(
      urlFilters(['acme.com', 'myacme.com'], toTheLetter),
    )
    expect(urlFilters(['aws.acme.com'], toTheLetter)).not.toEqual([])
  })

  it('are never none: that would mean every address there is', () => {
    expect(() => urlFilters([], toTheLetter)).toThrow('no domains to build URL filters from')
    fc.assert(
      fc.property(fc.uniqueArray(fc.domain(), { minLength: 1 }), (some) => urlFilters(some, toTheLetter).length > 0),
    )
  })

  it('are as few as the browser needs', () => {
    expect(urlFilters(['a.com', 'b.com', 'a.com'], toTheLetter)).toHaveLength(toTheLetter ? 8 : 2)
  })

  it('hold hosts in the form that no browser refuses', () => {
    for (const { hostEquals, hostSuffix } of filters)
      expect(hostEquals ?? hostSuffix).toMatch(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)+\.?$/)
  })
})

describe('the filters of what a tab shows', () => {
  const more = shownFilters(domains, true).slice(urlFilters(domains, true).length)
  const wakes = (url: string) => more.some(({ urlMatches }) => new RegExp(urlMatches ?? '[]').test(url))

  it('are in Firefox one more: exactly the wrapped addresses whose site the look-up knows', () => {
    expect(more).toEqual([{ urlMatches: expect.any(String), schemes: ['about', 'view-source'] }])
    const path = fc.constantFrom('', '/', '/a', '?q=1', ':8443/a', '/https://fablecloud-test.com/')
    fc.assert(
      fc.property(host, path, fc.constantFrom('http', 'https'), (at, rest, scheme) => {
        const url = `${scheme}://${at}${rest}`
        const isListed = lookup(hostOf(url) ?? '') !== null
        expect(wakes(`view-source:${url}`)).toBe(isListed)
        expect(wakes(`about:reader?url=${encodeURIComponent(url)}`)).toBe(isListed)
        expect(wakes(`https://example.org/?to=view-source:${url}`)).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('are the same as those of visits in Chromium', () => {
    expect(shownFilters(domains, false)).toEqual(urlFilters(domains, false))
  })
})
