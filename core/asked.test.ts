import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressIn, askedBy, pageAbout } from './asked.ts'
import { createLookup } from './lookup.ts'
import { serviceWith } from './testing/samples.ts'

const CLOUD = serviceWith({
  id: 'cloud',
  domains: [
    { domain: 'icloud.com', exposure: 'account-region' },
    { domain: 'azure.cn', exposure: 'china-market' },
  ],
})
const lookup = createLookup([CLOUD])

/** The listed domain that is asked about, or what is searched for. */
function asked(text: string): string {
  const found = askedBy(text, lookup)
  return 'site' in found ? found.site.domain : `search: ${found.query}`
}

describe('the address that a text is', () => {
  it.each([
    ['https://icloud.com/mail', 'icloud.com'],
    ['http://user@icloud.com:8080/', 'icloud.com'],
    ['https://icloud.com@evil.example/', 'evil.example'],
    ['icloud.com', 'icloud.com'],
    ['ICLOUD.com.', 'icloud.com'],
    ['icloud.com/mail', 'icloud.com'],
    ['icloud.com:8443', 'icloud.com'],
    ['evil.example/icloud.com', 'evil.example'],
    ['evil.example?u=icloud.com', 'evil.example'],
    ['evil.example#icloud.com', 'evil.example'],
    ['中国.例子', 'xn--fiqs8s.xn--fsqu00a'],
    ['192.0.2.1', '192.0.2.1'],
    ['http://localhost:3000', 'localhost'],
    ['http://[2001:db8::1]/', '[2001:db8::1]'],
    ['view-source:https://icloud.com/', 'icloud.com'],
    ['//icloud.com/mail', 'icloud.com'],
    ['//evil.example/icloud.com', 'evil.example'],
    ['http:icloud.com', 'icloud.com'],
    ['ftp://icloud.com/', 'icloud.com'],
    ['wss://user:icloud.com@evil.example/', 'evil.example'],
    ['iCloud。com', 'icloud.com'],
    ['icloud．com', 'icloud.com'],
  ])('%s is the site %s', (text, host) => {
    expect(addressIn(text)).toEqual({ kind: 'site', host })
  })

  it.each([
    'about:blank',
    'chrome://newtab/',
    'file:///icloud.com',
    'mailto:somebody@icloud.com',
    'data:text/html,icloud.com',
    'tel:110',
    'sms:10086',
  ])('%s is no site', (text) => {
    expect(addressIn(text)).toEqual({ kind: 'no-site' })
  })

  it.each([
    '',
    ' ',
    'icloud',
    'localhost:3000',
    'somebody@icloud.com',
    'two words.com',
    'icloud..com/',
    'https://',
    '256.256.256.256',
    '-',
    '[::1]',
    "'icloud.com'",
    '$icloud.com',
    'evil.example&icloud.com',
    'Pass(word)!.xy',
    '//',
    'icloud.com。',
  ])('“%s” is none', (text) => {
    expect(addressIn(text)).toBeNull()
  })
})

describe('what a text asks about', () => {
  it.each([
    ['an address', 'https://www.icloud.com/photos', 'icloud.com'],
    ['an address with a trailing dot', 'https://icloud.com./', 'icloud.com'],
    ['a host', 'icloud.com', 'icloud.com'],
    ['a host in upper case', 'ICLOUD.COM', 'icloud.com'],
    ['a host within Chinese text', '请打开icloud.com查看', 'icloud.com'],
    ['a host in Chinese brackets', '苹果（icloud.com）', 'icloud.com'],
    ['a host after Chinese punctuation', '网址：icloud.com。', 'icloud.com'],
    ['a host at the end of a sentence', 'Sign in at www.icloud.com.', 'icloud.com'],
    ['a host in brackets', 'Apple (icloud.com) says', 'icloud.com'],
    ['a host in quotes', 'see "icloud.com"', 'icloud.com'],
    ['a mail address', 'write to someone@icloud.com today', 'icloud.com'],
    ['a mail address alone', 'someone@icloud.com', 'icloud.com'],
    ['a link to a mail address', 'mailto:someone@icloud.com?subject=x', 'icloud.com'],
    ['an address within a sentence', 'open https://icloud.com/mail now', 'icloud.com'],
    ['the listed one of several hosts', 'from example.com to icloud.com', 'icloud.com'],
    ['another host alone', ' example.com/path ', 'search: example.com'],
    ['another host in a language of its own', '例子.中国', 'search: xn--fsqu00a.xn--fiqs8s'],
    ['words', '  the  cloud\nservice ', 'search: the cloud service'],
    ['a sentence with another host', 'see example.com for more', 'search: see example.com for more'],
    ['nothing', '', 'search: '],
    ['a host in quotes and nothing else', "'icloud.com'", 'icloud.com'],
    ['an address in angle brackets', '<https://icloud.com/>', 'icloud.com'],
    ['an address with Chinese words around', '登录https://icloud.com吧', 'icloud.com'],
    ['an address with Chinese words behind', 'https://icloud.com，谢谢。', 'icloud.com'],
    ['two sentences', '打开icloud.com。azure.cn也是', 'icloud.com'],
    ['a host before a dash', '打开icloud.com——苹果的云服务', 'icloud.com'],
    ['a host in other quotes', '«icloud.com»', 'icloud.com'],
    ['a host in low quotes', '„icloud.com“', 'icloud.com'],
    ['a host behind a bullet', '•icloud.com', 'icloud.com'],
    ['a host between underscores', '_icloud.com_', 'icloud.com'],
    ['an address before a bracket', 'https://icloud.com)', 'icloud.com'],
    ['an address in quotes within Chinese text', '看"https://icloud.com"吧', 'icloud.com'],
    ['the host of mail addresses', '@icloud.com', 'icloud.com'],
    ['where a Markdown link leads', '[here](https://icloud.com "title")', 'icloud.com'],
    ['where a link in HTML leads', '<a class=x href="https://icloud.com/">here</a>', 'icloud.com'],
    ['the listed one of several recipients', 'mailto:a@example.com,b@icloud.com', 'icloud.com'],
    ['a recipient among the fields', 'mailto:?to=someone%40icloud.com', 'icloud.com'],
  ])('%s', (_what, text, expected) => {
    expect(asked(text)).toBe(expected)
  })

  it.each([
    ['https://icloud.com@evil.example/', 'search: evil.example'],
    ['https://evil.example/?next=https://www.icloud.com/', 'search: evil.example'],
    ['https://evil.test/login?next=https://www.icloud.com.cn/', 'search: evil.test'],
    ['www.evil.test?u=azure.cn', 'search: www.evil.test'],
    ['evil.example/icloud.com', 'search: evil.example'],
    ['https://evil.example/ 打开 icloud.com', 'search: evil.example'],
    ['evil.example/路径icloud.com', 'search: evil.example'],
    ['noticloud.com', 'search: noticloud.com'],
    ['mailto:someone@example.com', 'search: example.com'],
    ['mailto:a@example.com?body=icloud.com', 'search: example.com'],
    ['mailto:someone@icloud.com@evil.example', 'search: evil.example'],
    ['[icloud.com](https://evil.example)', 'search: evil.example'],
    ['[icloud.com]: https://evil.example', 'search: evil.example'],
    ['<a href="https://evil.example">icloud.com</a>', 'search: evil.example'],
    ['[url=https://evil.example]icloud.com[/url]', 'search: evil.example'],
    ['//evil.example?u=icloud.com', 'search: evil.example'],
  ])('%s is asked about by its own host alone', (text, expected) => {
    expect(asked(text)).toBe(expected)
  })

  it.each([
    'https://аicloud.com',
    'аicloud.com',
    'see аicloud.com now',
    'see éicloud.com now',
    'see my_icloud.com now',
    'see noticloud.com now',
    'see icloud.com.evil.example now',
    'see evil.example/icloud.com now',
    'see https://evil.example/?to=icloud.com now',
    'see https://evil.example/路径icloud.com now',
    'see iсloud.com now',
    'see icloud.com@evil.example now',
    'javascript:location="https://icloud.com"',
    'javascript: location = "https://icloud.com"',
    'data:text/html,icloud.com',
    'file:///icloud.com',
    '[::1]/icloud.com',
    'see [2001:db8::1]:8080/icloud.com',
    '见 例子.中国/icloud.com',
    '例子。中国?u=icloud.com',
    'icloud.com中文.evil.example',
    'evil–icloud.com',
    'see evil—icloud.com now',
    'evil.example⁄icloud.com',
    'see evil.example∕icloud.com now',
    'https://icloud.com".evil.example',
    'https://icloud.com).evil.example',
    'evil.example／icloud.com',
    '请看//evil.example/icloud.com',
    'see [icloud.com](https://evil.example) now',
  ])('no look-alike, piece of an address or script names a service: %s', (text) => {
    expect(asked(text)).toMatch(/^search: /)
  })

  it('is never more than a short query, whatever is selected', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 5000 }), fc.webUrl(), fc.domain()), (text) => {
        const found = askedBy(text, lookup)
        if ('site' in found) return
        expect(found.query.length).toBeLessThanOrEqual(253)
        const page = new URL(pageAbout(found), 'https://page.test')
        expect(page.pathname).toBe('/services.html')
        expect([...page.searchParams.keys()]).toEqual(['q'])
      }),
    )
  })

  it('takes an address of any other host for that host, whatever stands in its path', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        fc.pre(lookup(new URL(url).hostname) === null)
        expect(askedBy(`${url}#icloud.com`, lookup)).toEqual({ query: new URL(url).hostname })
      }),
    )
  })
})
