import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domains, lookup, services } from '../platform/host-index.ts'
import { hostOf } from './host.ts'
import { createLookup } from './lookup.ts'

/** The domain that an address matches, or null. */
function matched(address: string): string | null {
  const host = hostOf(address)
  return host === null ? null : (lookup(host)?.domain ?? null)
}

/** The longest listed domain that a host is or stands below, found by trying them all. */
function naive(host: string): string | null {
  const listed = domains.filter((domain) => host === domain || host.endsWith(`.${domain}`))
  return listed.sort((a, b) => b.length - a.length)[0] ?? null
}

describe('the real dataset', () => {
  it.each([
    ['icloud.com', 'notapple-icloud.com', 'icloud.com'],
    ['www.icloud.com', 'www.icloud.com.example', 'icloud.com'],
    ['ICLOUD.com', 'ICLOUD.co', 'icloud.com'],
    ['icloud.com.', 'icloud.com.evil.example.', 'icloud.com'],
    ['icloud.com.cn', 'icloud.co.cn', 'icloud.com.cn'],
    ['p123-caldav.icloud.com', 'p123-caldav-icloud.com', 'icloud.com'],
    ['a.b.c.d.icloud.com', 'a.b.c.d.icloud.example', 'icloud.com'],
    ['xn--fiqs8s.icloud.com', 'icloud.xn--fiqs8s', 'icloud.com'],
    ['amazon.com', 'myamazon.com', 'amazon.com'],
    ['smile.amazon.com', 'amazon.com.br', 'amazon.com'],
    ['aws.amazon.com', 'aws-amazon.com', 'aws.amazon.com'],
    ['console.aws.amazon.com', 'aws.amazon.example', 'aws.amazon.com'],
    ['notaws.amazon.com', 'aws.notamazon.com', 'amazon.com'],
    ['teams.microsoft.com', 'teams-microsoft.com', 'teams.microsoft.com'],
    ['www.microsoft.com', 'microsoft.com.co', 'microsoft.com'],
    ['teams.cloud.microsoft', 'cloud.microsoft.example', 'teams.cloud.microsoft'],
    ['word.cloud.microsoft', 'microsoft', 'cloud.microsoft'],
    ['translate.google.cn', 'translategoogle.cn', 'translate.google.cn'],
    ['maps.google.com', 'maps.google.com.evil.example', 'maps.google.com'],
    ['icloud.com:8443', 'example.org:8443', 'icloud.com'],
    ['somebody@icloud.com', 'icloud.com@example.org', 'icloud.com'],
    ['%69cloud.com', '%69cloud.example', 'icloud.com'],
    ['ｉｃｌｏｕｄ.com', 'іcloud.com', 'icloud.com'],
  ])('matches https://%s and not https://%s', (like, unlike, domain) => {
    expect([matched(`https://${like}/`), matched(`https://${unlike}/`)]).toEqual([domain, null])
  })

  it.each([
    '192.0.2.1',
    '17.253.144.10',
    '[2001:db8::1]',
    'localhost',
    'com',
    'cn',
    'com.cn',
    'microsoft',
    '__proto__',
    'constructor',
    'constructor.prototype',
    'xn--iclod-n3a.com',
    '[fe80::1%25icloud.com]',
    'icloud.com%00',
    '\u202emoc.duolci',
  ])('does not match https://%s', (host) => {
    expect(matched(`https://${host}/`)).toBeNull()
  })

  it('finds every listed domain itself, with its service and exposure, each listed once', () => {
    for (const service of services) {
      for (const { domain, exposure } of service.domains) expect(lookup(domain)).toEqual({ service, domain, exposure })
    }
    expect(new Set(domains).size).toBe(domains.length)
  })

  it('finds every listed domain below itself and never behind a look-alike', () => {
    for (const domain of domains) {
      expect(lookup(`www.${domain}`)?.domain).toBe(domain)
      expect(lookup(`${domain}.example`)).toBeNull()
      const parent = naive(domain.slice(domain.indexOf('.') + 1))
      expect([domain, lookup(`not${domain}`)?.domain ?? null]).toEqual([domain, parent])
    }
  })

  it('finds a host of 127 labels', () => {
    const host = `${Array.from({ length: 125 }, () => 'a').join('.')}.icloud.com`
    expect(host.split('.')).toHaveLength(127)
    expect(lookup(host)?.domain).toBe('icloud.com')
    const tooMany = Array.from({ length: 10_000 }, () => 'icloud').join('.')
    expect([lookup(`${tooMany}.com`)?.domain, lookup(tooMany)]).toEqual(['icloud.com', null])
  })
})

/** A label like those of the dataset's domains, sometimes one of them. */
const label = fc.oneof(
  fc.constantFrom(...new Set(domains.flatMap((domain) => domain.split('.')))),
  fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/),
)

/** Hosts that are listed, nearly listed, or made of the same parts. */
const hostLikeListed = fc
  .tuple(
    fc.array(label, { maxLength: 3 }),
    fc.constantFrom('.', '', '-'),
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...domains) }, { weight: 1, arbitrary: label }),
    fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: label.map((last) => `.${last}`) }),
  )
  .map(([before, joint, domain, after]) => `${before.length === 0 ? '' : before.join('.') + joint}${domain}${after}`)

describe('any host', () => {
  it('outside the listed domains and their subdomains never matches', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.domain(),
          fc.ipV4(),
          fc.ipV6().map((ip) => `[${ip}]`),
          fc.string(),
        ),
        (host) => {
          fc.pre(naive(host) === null)
          expect(lookup(host)).toBeNull()
        },
      ),
    )
  })

  it('matches as a naive search through all domains does', () => {
    let found = 0
    fc.assert(
      fc.property(hostLikeListed, (host) => {
        const expected = naive(host)
        if (expected !== null) found++
        expect(lookup(host)?.domain ?? null).toBe(expected)
      }),
      { numRuns: 2000 },
    )
    expect(found).toBeGreaterThan(200)
  })

  it('matches the longest of the domains it stands below, in whatever order they are listed', () => {
    const chain = fc.array(label, { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(chain, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.boolean(), (labels, cuts, reverse) => {
        const listed = [...new Set(cuts.map((cut) => labels.slice(cut % labels.length).join('.')))]
        const entries = listed.map((domain) => ({ domain, exposure: 'account-region' as const }))
        const found = createLookup([{ domains: reverse ? entries.reverse() : entries }])(labels.join('.'))
        expect(found?.domain).toBe(listed.reduce((a, b) => (b.length > a.length ? b : a)))
      }),
    )
  })

  it('matches nothing where nothing is listed', () => {
    fc.assert(fc.property(fc.domain(), (host) => createLookup([])(host) === null))
  })
})
