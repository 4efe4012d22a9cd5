import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndexedService } from '../dataset/host-index.ts'
import { askedByLink, askedByText, pageAbout } from './asked.ts'
import { createLookup } from './lookup.ts'

const ICLOUD = {
  id: 'apple-icloud',
  domains: [{ domain: 'icloud.com', exposure: 'account-region' }],
} as Partial<IndexedService> as IndexedService
const lookup = createLookup([ICLOUD])
const FOUND = { service: 'apple-icloud' }

describe('what a link asks about', () => {
  it.each([
    ['a listed site', 'https://www.icloud.com/photos', FOUND],
    ['a listed site with a trailing dot', 'https://icloud.com./', FOUND],
    ['another site', 'https://example.com/a', { query: 'example.com' }],
    [
      'another site that names a listed one',
      'https://example.com/?to=https://icloud.com/#icloud.com',
      { query: 'example.com' },
    ],
    ['a look-alike', 'https://noticloud.com/', { query: 'noticloud.com' }],
    ['a mail address', 'mailto:someone@icloud.com?subject=x', FOUND],
    ['a mail address elsewhere', 'MAILTO:someone@example.com', { query: 'example.com' }],
    ['a script', 'javascript:alert(1)', null],
    ['a file', 'file:///icloud.com', null],
    ['a mail without an address', 'mailto:?subject=icloud.com', null],
  ])('%s', (_what, url, asked) => {
    expect(askedByLink(url, lookup)).toEqual(asked)
  })
})

describe('what a text asks about', () => {
  it.each([
    ['an address', 'https://www.icloud.com/photos', FOUND],
    ['a host', 'icloud.com', FOUND],
    ['a host in upper case', 'ICLOUD.COM', FOUND],
    ['a host within Chinese text', '请打开icloud.com查看', FOUND],
    ['a host at the end of a sentence', 'Sign in at www.icloud.com.', FOUND],
    ['a mail address', 'write to someone@icloud.com today', FOUND],
    ['the listed one of several hosts', 'from example.com to icloud.com', FOUND],
    ['another host alone', ' example.com/path ', { query: 'example.com' }],
    ['another host in a language of its own', '例子.中国', { query: 'xn--fsqu00a.xn--fiqs8s' }],
    ['words', '  the  cloud\nservice ', { query: 'the cloud service' }],
    ['a sentence with another host', 'see example.com for more', { query: 'see example.com for more' }],
    ['a look-alike', 'noticloud.com', { query: 'noticloud.com' }],
    ['nothing', '', { query: '' }],
  ])('%s', (_what, text, asked) => {
    expect(askedByText(text, lookup)).toEqual(asked)
  })

  it('is never more than a short query, whatever is selected', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 5000 }), fc.webUrl(), fc.domain()), (text) => {
        const asked = askedByText(text, lookup)
        expect('service' in asked ? 0 : asked.query.length).toBeLessThanOrEqual(253)
        const page = new URL(pageAbout(asked), 'https://page.test')
        expect(page.pathname).toBe('/services.html')
        expect([...page.searchParams.keys()]).toHaveLength(1)
      }),
    )
  })
})
