import { describe, expect, it } from 'vitest'
import { siteName } from './site-name.ts'

describe('the name to search for', () => {
  it.each([
    ['example.org', 'example'],
    ['www.example.org', 'example'],
    ['shop.eu.example.com', 'example'],
    ['www.bbc.co.uk', 'bbc'],
    ['news.sina.com.cn', 'sina'],
    ['www.u-tokyo.ac.jp', 'u-tokyo'],
    ['t.co', 't'],
    ['com.cn', 'com'],
    ['localhost', 'localhost'],
    ['192.0.2.1', '192.0.2.1'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['xn--fsqu00a.xn--fiqs8s', '例子'],
  ])('at %s is %s', (host, name) => {
    expect(siteName(host)).toBe(name)
  })
})
