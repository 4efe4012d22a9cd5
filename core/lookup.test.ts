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

describe('the hosts of a dataset', () => {
  it.each([
    ['fablecloud-test.com', 'notfablecloud-test.com', 'fablecloud-test.com'],
    ['www.fablecloud-test.com', 'www.fablecloud-test.com.example', 'fablecloud-test.com'],
    ['FABLECLOUD-test.com', 'FABLECLOUD-test.co', 'fablecloud-test.com'],
    ['fablecloud-test.com.', 'fablecloud-test.com.evil.example.', 'fablecloud-test.com'],
    ['fablecloud-test.cn', 'fablecloud-test.com.cn', 'fablecloud-test.cn'],
    ['a.b.c.d.fablecloud-test.com', 'a.b.c.d.fablecloud-test.example', 'fablecloud-test.com'],
    ['xn--fiqs8s.fablecloud-test.com', 'fablecloud-test.xn--fiqs8s', 'fablecloud-test.com'],
    ['寓言.fablecloud-test.cn', '寓言.fablecloud-test.co', 'xn--8cto88h.fablecloud-test.cn'],
    ['fable-test.com', 'myfable-test.com', 'fable-test.com'],
    ['smile.fable-test.com', 'fable-test.com.br', 'fable-test.com'],
    ['login.fable-test.com', 'login-fable-test.com', 'login.fable-test.com'],
    ['a.login.fable-test.com', 'login.fable-test.example', 'login.fable-test.com'],
    ['notlogin.fable-test.com', 'login.notfable-test.com', 'fable-test.com'],
    ['mail.fablecloud-test.com', 'mail-fablecloud-test.com', 'mail.fablecloud-test.com'],
    ['fablecloud-test.com:8443', 'example.org:8443', 'fablecloud-test.com'],
    ['somebody@fablecloud-test.com', 'fablecloud-test.com@example.org', 'fablecloud-test.com'],
    ['%66ablecloud-test.com', '%66ablecloud.example', 'fablecloud-test.com'],
    ['ｆａｂｌｅｃｌｏｕｄ-test.com', 'fаblecloud-test.com', 'fablecloud-test.com'],
  ])('matches https://%s and not https://%s', (like, unlike, domain) => {
    expect([matched(`https://${like}/`), matched(`https://${unlike}/`)]).toEqual([domain, null])
  })

  it.each([
    '192.0.2.1',
    '198.51.100.7',
    '[2001:db8::1]',
    'localhost',
    'com',
    'cn',
    'com.cn',
    'test',
    '__proto__',
    'constructor',
    'constructor.prototype',
    'xn--fblecloud-test-uth.com',
    '[fe80::1%25fable-test.com]',
    'fable-test.com%00',
    '\u202emoc.tset-elbaf',
  ])('does not match https://%s', (host) => {
    expect(matched(`https://${host}/`)).toBeNull()
  })

  it('finds every listed domain itself, with all services that list it, in the order of the dataset', () => {
    for (const domain of domains) {
      const listings = services.flatMap((service) =>
        service.domains.flatMap((entry) => (entry.domain === domain ? [{ service, exposure: entry.exposure }] : [])),
      )
      expect(lookup(domain)).toEqual({ domain, listings })
    }
    expect(new Set(domains).size).toBe(domains.length)
    expect(lookup('login.fable-test.com')?.listings.map(({ service }) => service.id)).toEqual([
      'fable-cloud',
      'fable-mail',
      'fable-office',
    ])
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
    const host = `${Array.from({ length: 125 }, () => 'a').join('.')}.fable-test.com`
    expect(host.split('.')).toHaveLength(127)
    expect(lookup(host)?.domain).toBe('fable-test.com')
    const tooMany = Array.from({ length: 10_000 }, () => 'fable-test').join('.')
    expect([lookup(`${tooMany}.com`)?.domain, lookup(tooMany)]).toEqual(['fable-test.com', null])
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
