import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domains, lookup } from '../platform/host-index.ts'
import { shownFilters, type UrlFilter, urlFilters } from './filters.ts'
import { hostOf } from './host.ts'
import { createLookup } from './lookup.ts'

/**
 * The browsers' own matching, as measured in them: Chromium compares hosts with a dot before them and without one
 * behind, so that a suffix `.d` takes `d` in; Firefox compares what stands in the address, letter by letter, and looks
 * for a pattern in all of it but the fragment.
 */
const BROWSERS: Record<'Chromium' | 'Firefox', (filter: UrlFilter, address: string) => boolean> = {
  Chromium: ({ hostSuffix }, address) =>
    hostSuffix !== undefined && `.${new URL(address).hostname.replace(/\.$/, '')}`.endsWith(hostSuffix),
  Firefox: ({ hostSuffix, urlMatches }, address) =>
    urlMatches !== undefined
      ? new URL(address).href.replace(/#.*/, '').match(urlMatches) !== null
      : hostSuffix !== undefined && new URL(address).hostname.endsWith(hostSuffix),
}

describe('the models of the browsers', () => {
  it.each([
    [{ hostSuffix: '.alpha.test' }, 'alpha.test', true, false],
    [{ hostSuffix: '.alpha.test' }, 'www.alpha.test', true, true],
    [{ hostSuffix: 'beta.test' }, 'fakebeta.test', true, true],
    [{ hostSuffix: '.alpha.test' }, 'www.alpha.test.', true, false],
    [{ urlMatches: '^https://delta' }, 'delta.test', false, true],
  ])('%o on %s: Chromium %s, Firefox %s', (filter, host, chromium, firefox) => {
    const address = `https://${host}/`
    expect([BROWSERS.Chromium(filter, address), BROWSERS.Firefox(filter, address)]).toEqual([chromium, firefox])
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

/** An address on the host, as browsers write it; what stands around the host may hold other hosts. */
const around = fc
  .tuple(
    fc.constantFrom('http://', 'https://', 'https://me@', `https://${domains[0]}@`, `https://me:a.${domains[0]}@`),
    fc.constantFrom('/', ':8443/', '/path?query', `/?at=https://${domains[0]}/`, `/${domains[0]}/`, `/#${domains[0]}/`),
  )
  .map(
    ([before, after]) =>
      (at: string) =>
        before + at + after,
  )
const plainly = (at: string) => `https://${at}/`

describe.each(Object.entries(BROWSERS))('in %s', (browser, matches) => {
  const toTheLetter = browser === 'Firefox'
  const filters = urlFilters(domains, toTheLetter)
  const wakes = (address: string, by: readonly UrlFilter[] = filters) => by.some((filter) => matches(filter, address))

  it('every listed domain wakes the worker, and its subdomains, with or without a trailing dot', () => {
    for (const domain of domains) {
      for (const at of [domain, `${domain}.`, `www.${domain}`, `a.b.${domain}.`])
        expect([at, wakes(plainly(at))]).toEqual([at, true])
    }
  })

  it('exactly the hosts that the look-up knows wake the worker', () => {
    fc.assert(
      fc.property(host, around, (at, address) => {
        expect(wakes(address(at))).toBe(lookup(hostOf(`https://${at}/`) ?? '') !== null)
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
          expect(wakes(plainly(`${before}${domain}${after}`), urlFilters(some, toTheLetter))).toBe(
            find(`${before}${domain}`) !== null,
          )
        }
      }),
    )
  })
})

describe.each([true, false])('the filters, taken to the letter: %s', (toTheLetter) => {
  const filters = urlFilters(domains, toTheLetter)

  it('have one condition each, and patterns are for web pages alone', () => {
    for (const filter of filters) {
      if ('urlMatches' in filter) expect(filter).toEqual({ urlMatches: expect.stringMatching(/^\^https\?:/) })
      else expect(filter).toEqual({ hostSuffix: expect.any(String) })
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
    expect(urlFilters(['a.com', 'b.com', 'a.com'], toTheLetter)).toHaveLength(toTheLetter ? 1 : 2)
    const many = Array.from({ length: 450 }, (_, place) => `s${place}.com`)
    expect(urlFilters(many, toTheLetter)).toHaveLength(toTheLetter ? 3 : 450)
  })

  it('hold hosts in the form that no browser refuses', () => {
    for (const filter of filters) {
      if ('hostSuffix' in filter) expect(filter.hostSuffix).toMatch(/^(\.[a-z0-9-]+)+$/)
    }
  })
})

describe('the filters of what a tab shows', () => {
  const more = shownFilters(domains, true).slice(urlFilters(domains, true).length)
  const wakes = (url: string) => more.some(({ urlMatches }) => new RegExp(urlMatches ?? '[]').test(url))

  it('are in Firefox one more: exactly the wrapped addresses whose site the look-up knows', () => {
    expect(more).toEqual([{ urlMatches: expect.any(String) }])
    const path = fc.constantFrom('', '/', '/a', '?q=1', ':8443/a', '/https://fablecloud-test.com/')
    fc.assert(
      fc.property(host, path, fc.constantFrom('http', 'https'), (at, rest, scheme) => {
        const url = `${scheme}://${at}${rest}`
        const isListed = lookup(hostOf(url) ?? '') !== null
        expect(wakes(`view-source:${url}`)).toBe(isListed)
        expect(wakes(`blob:${url}`)).toBe(isListed)
        expect(wakes(`view-source:blob:${url}`)).toBe(isListed)
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
