import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, hostOf } from './host.ts'

describe('the host of an address', () => {
  it.each([
    ['plain', 'https://icloud.com/', 'icloud.com'],
    ['of a subdomain', 'https://www.icloud.com/mail', 'www.icloud.com'],
    ['without encryption', 'http://icloud.com', 'icloud.com'],
    ['in upper case', 'HTTPS://WWW.ICLOUD.COM/Mail', 'www.icloud.com'],
    ['with a trailing dot', 'https://icloud.com./', 'icloud.com'],
    ['with a trailing dot and a port', 'https://icloud.com.:8443/', 'icloud.com'],
    ['with the default port', 'https://icloud.com:443/', 'icloud.com'],
    ['with another port', 'https://icloud.com:8443/', 'icloud.com'],
    ['with user info', 'https://user:secret@icloud.com/', 'icloud.com'],
    ['with user info that looks like a host', 'https://icloud.com@example.org/', 'example.org'],
    ['with a host in the path', 'https://example.org/icloud.com', 'example.org'],
    ['with a host in the query', 'https://example.org/?https://icloud.com', 'example.org'],
    ['with a host in the fragment', 'https://example.org#icloud.com', 'example.org'],
    ['with backslashes', 'https:\\\\icloud.com\\mail', 'icloud.com'],
    ['with a single slash', 'https:/icloud.com/', 'icloud.com'],
    ['with spaces around it', '  https://icloud.com/  ', 'icloud.com'],
    ['with a line break in it', 'https://iclo\nud.com/', 'icloud.com'],
    ['percent-encoded', 'https://%69cloud%2Ecom/', 'icloud.com'],
    ['in full-width letters', 'https://ｉｃｌｏｕｄ．ｃｏｍ/', 'icloud.com'],
    ['with an ideographic full stop', 'https://icloud。com/', 'icloud.com'],
    ['in Chinese characters', 'https://中国.例子/', 'xn--fiqs8s.xn--fsqu00a'],
    ['with an umlaut in upper case', 'https://BÜCHER.example/', 'xn--bcher-kva.example'],
    ['with a soft hyphen, which browsers drop', 'https://i\u00adcloud.com/', 'icloud.com'],
    ['with a space of no width, which browsers drop', 'https://iclo\u200bud.com/', 'icloud.com'],
    ['with a sign that only looks like a slash', 'https://icloud.com\u2044.example/', 'icloud.xn--com-qt0a.example'],
    ['from right to left', 'https://\u05d0\u05d1.com/', 'xn--4dbc.com'],
    ['in Punycode and upper case', 'https://XN--BCHER-KVA.example/', 'xn--bcher-kva.example'],
    ['with a letter that only looks the same', 'https://іcloud.com/', 'xn--cloud-m2e.com'],
    ['of an IPv4 address', 'http://192.0.2.1:8080/', '192.0.2.1'],
    ['of an IPv4 address in another notation', 'http://0xC0000201/', '192.0.2.1'],
    ['of an IPv6 address', 'http://[2001:DB8:0::1]:8080/', '[2001:db8::1]'],
    ['of an IPv6 address that holds an IPv4 one', 'http://[::ffff:192.0.2.1]/', '[::ffff:c000:201]'],
    ['of one label', 'http://localhost:3000/', 'localhost'],
    ['of what a page made', 'blob:https://icloud.com/00000000-0000-4000-8000-000000000000', 'icloud.com'],
    ["of a page's source", 'view-source:https://icloud.com/mail', 'icloud.com'],
    ["in Firefox's reader view", 'about:reader?url=https%3A%2F%2Fwww.icloud.com%2Fa%3Fb', 'www.icloud.com'],
    ['of a file that a page made', 'filesystem:https://icloud.com/temporary/a.txt', 'icloud.com'],
    ['of the source of what a page made', 'view-source:blob:https://icloud.com/00000000', 'icloud.com'],
    ['of the source of a reader view', 'view-source:about:reader?url=https%3A%2F%2Ficloud.com%2F', 'icloud.com'],
    ["in Edge's reader", 'read://https_icloud.com/?url=https%3A%2F%2Ficloud.com%2Fa', 'icloud.com'],
    ["in Chromium's reader", 'chrome-distiller://0-0/?title=a.example&url=https%3A%2F%2Ficloud.com%2F', 'icloud.com'],
  ])('%s', (_, url, host) => {
    expect(addressOf(url)).toEqual({ kind: 'site', host })
    expect(hostOf(url)).toBe(host)
  })

  it('may have 253 characters and 127 labels', () => {
    const many = Array.from({ length: 127 }, () => 'a').join('.')
    const long = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`
    expect([many.length, long.length]).toEqual([253, 253])
    expect(hostOf(`https://${many}/`)).toBe(many)
    expect(hostOf(`https://${many}./`)).toBe(many)
    expect(hostOf(`https://${long}/`)).toBe(long)
  })

  it('may be longer than any name of the domain name system, which does no harm', () => {
    for (const host of ['a'.repeat(64), 'a'.repeat(100_000), Array.from({ length: 10_000 }, () => 'a').join('.')]) {
      expect(hostOf(`https://${host}.com/`)).toBe(`${host}.com`)
    }
  })
})

describe('a page that is no site', () => {
  it.each([
    'about:blank',
    'about:newtab',
    'chrome://newtab/',
    'edge://settings',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop/popup.html',
    'moz-extension://00000000-0000-4000-8000-000000000000/popup.html',
    'file:///home/somebody/icloud.com.html',
    'file://icloud.com/share',
    'data:text/html,icloud.com',
    'blob:null/00000000-0000-4000-8000-000000000000',
    'view-source:about:blank',
    'view-source:view-source:https://icloud.com/',
    'about:reader',
    'read://icloud.com/',
    'blob:blob:https://icloud.com/',
    'filesystem:file:///icloud.com',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop/suspended.html#uri=https://icloud.com/',
    'about:reader?url=file%3A%2F%2F%2Ficloud.com',
    'javascript:void(0)',
    'ftp://icloud.com/',
    'ws://icloud.com/',
    'mailto:somebody@icloud.com',
    'https://./',
  ])('%s', (url) => {
    expect(addressOf(url)).toEqual({ kind: 'no-site' })
    expect(hostOf(url)).toBeNull()
  })
})

describe('a text that is no address', () => {
  it.each([
    '',
    'icloud.com',
    '//icloud.com/',
    'https://',
    'https:///',
    'https://icloud com/',
    'https://icloud.com:99999/',
    'https://[::1/',
    'https://256.256.256.256/',
    'https://%00.com/',
    'https://[fe80::1%25eth0]/',
    'https://[fe80::1%eth0]/',
    'https://icloud.com%2F.example/',
    'https://icloud.com%00/',
    'https://%2569cloud.com/',
    'https://icloud.com\uff0fexample.org/',
    'https://\u202eicloud.com/',
    'https://%E2%80%AEicloud.com/',
    'https://\u05d0cloud.com/',
    'https://iclo\u200dud.com/',
  ])('%s', (url) => {
    expect(addressOf(url)).toBeNull()
    expect(hostOf(url)).toBeNull()
  })
})

describe('every host', () => {
  it('is in lower-case ASCII, without a trailing dot, and stays the same when asked for again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const host = hostOf(url)
        expect(host).toMatch(/^[\x21-\x7e]+$/)
        expect(host).toBe(host?.toLowerCase())
        expect(host?.endsWith('.')).toBe(false)
        expect(hostOf(`https://${host}/`)).toBe(host)
      }),
    )
  })

  it('is the same however it is written', () => {
    fc.assert(
      fc.property(fc.domain(), fc.boolean(), fc.boolean(), fc.nat(65_535), (domain, dot, upper, port) => {
        const written = `${upper ? domain.toUpperCase() : domain}${dot ? '.' : ''}:${port}`
        expect(hostOf(`https://somebody@${written}/path`)).toBe(domainToASCII(domain))
      }),
    )
  })

  it('is found in any text without an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', 'https://', 'http:', 'about:'),
        (text, start) => {
          expect(['site', 'no-site', undefined]).toContain(addressOf(start + text)?.kind)
        },
      ),
    )
  })
})

describe('punycode that stands for nothing', () => {
  it.each(['https://xn--a/', 'https://xn--/'])(
    '%s is refused or keeps its own name, as the URL parser has it',
    (url) => {
      expect([null, url.slice('https://'.length, -1)]).toContain(hostOf(url))
    },
  )
})
