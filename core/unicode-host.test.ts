import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unicodeHost } from './unicode-host.ts'

describe('a host as people write it', () => {
  it.each([
    ['xn--fsqu00a.xn--fiqs8s', '例子.中国'],
    ['www.xn--mnchen-3ya.de', 'www.münchen.de'],
    ['xn--80ak6aa92e.com', 'аррӏе.com'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['xn--i-7iq.ws', 'i❤.ws'],
  ])('of %s is %s', (ascii, written) => {
    expect(unicodeHost(ascii)).toBe(written)
  })

  it.each(['example.org', 'icloud.com.cn', '192.0.2.1', '[2001:db8::1]', 'localhost', ''])(
    'is none of its own for %s',
    (host) => {
      expect(unicodeHost(host)).toBeNull()
    },
  )

  it.each(['xn--', 'xn--a-.org', 'xn--99999999999.org', 'xn--!!!.org', 'xn--abc-.com', 'a.xn--0.b'])(
    'is none where %s is not well formed',
    (host) => {
      expect(unicodeHost(host)).toBeNull()
    },
  )

  it('is what the platform decodes, for any name', () => {
    const label = fc.string({
      unit: fc.constantFrom(...'abcüößñé例子中国台灣рфя한국日本'),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
        const ascii = domainToASCII(labels.join('.'))
        fc.pre(ascii.includes('xn--'))
        expect(unicodeHost(ascii)).toBe(domainToUnicode(ascii))
      }),
    )
  })

  it('never throws and leads to the same host, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = unicodeHost(`xn--${text}`)
        if (written !== null) expect(new URL(`https://${written}`).hostname).toBe(`xn--${text}`)
      }),
    )
  })
})
