import { describe, expect, it } from 'vitest'
import { addressGiven, checked } from './check.ts'
import { createLookup } from './lookup.ts'
import { serviceWith } from './testing/samples.ts'

describe('the address a text means', () => {
  it.each([
    ['https://icloud.com/mail', 'icloud.com'],
    ['http://user@icloud.com:8080/', 'icloud.com'],
    ['icloud.com', 'icloud.com'],
    ['ICLOUD.com.', 'icloud.com'],
    ['中国.例子', 'xn--fiqs8s.xn--fsqu00a'],
    ['192.0.2.1', '192.0.2.1'],
    ['http://localhost:3000', 'localhost'],
    ['http://[2001:db8::1]/', '[2001:db8::1]'],
  ])('%s is the site %s', (text, host) => {
    expect(addressGiven(text)).toEqual({ kind: 'site', host })
  })

  it.each(['about:blank', 'chrome://newtab/', 'file:///icloud.com', 'mailto:somebody@icloud.com'])(
    '%s is no site',
    (text) => {
      expect(addressGiven(text)).toEqual({ kind: 'no-site' })
    },
  )

  it.each([
    '',
    ' ',
    'icloud',
    'icloud.com:8443',
    'localhost:3000',
    'icloud.com/mail',
    'somebody@icloud.com',
    'two words.com',
    'icloud..com/',
    'https://',
    '256.256.256.256',
    '-',
    '[::1]',
  ])('“%s” is none', (text) => {
    expect(addressGiven(text)).toBeNull()
  })
})

describe('what the dataset says', () => {
  const lookup = createLookup([serviceWith()])
  const check = (url: string, answer: 'yes' | 'no' | null = null) => checked(url, addressGiven(url)!, lookup, answer)

  it('of a listed site, by the answer given', () => {
    const found = {
      url: 'www.acme.com',
      host: 'www.acme.com',
      service: 'acme-cloud',
      domain: 'acme.com',
      exposure: 'account-region',
    }
    expect(check('www.acme.com')).toEqual({ ...found, verdict: 'depends' })
    expect(check('www.acme.com', 'yes')).toEqual({ ...found, verdict: 'in-china' })
    expect(check('www.acme.com', 'no')).toEqual({ ...found, verdict: 'not-you' })
  })

  it('of a site that is not listed and of a page that is no site: nothing', () => {
    const nothing = { service: null, domain: null, exposure: null, verdict: null }
    expect(check('https://example.org/')).toEqual({ url: 'https://example.org/', host: 'example.org', ...nothing })
    expect(check('about:blank')).toEqual({ url: 'about:blank', host: null, ...nothing })
  })
})
