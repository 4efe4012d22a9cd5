import { describe, expect, it } from 'vitest'
import { addressIn } from './asked.ts'
import { checked, strongestFirst } from './check.ts'
import { createLookup } from './lookup.ts'
import { preferencesWith, serviceWith } from './testing/samples.ts'

const SHOP = serviceWith({
  id: 'acme-shop',
  status: 'none',
  storage: 'none',
  domains: [{ domain: 'acme.com', exposure: 'account-region' }],
})
const lookup = createLookup([SHOP, serviceWith()])

function check(url: string, answer: 'yes' | 'no' | null = null) {
  const given = answer && { answer, services: ['acme-cloud'] }
  const preferences = preferencesWith(given ? { answers: new Map([['acme-account', given]]) } : {})
  return checked(url, addressIn(url)!, lookup, preferences, 0)
}

describe('what the dataset says', () => {
  it.each([
    [null, 'depends', '?'],
    ['yes', 'in-china', '!'],
    ['no', 'not-you', null],
  ] as const)(
    'of a listed site, by the answer %s: the strongest service, then the others',
    (answer, verdict, badge) => {
      const strongest = { service: 'acme-cloud', exposure: 'account-region', verdict }
      expect(check('www.acme.com', answer)).toEqual({
        url: 'www.acme.com',
        host: 'www.acme.com',
        ...strongest,
        domain: 'acme.com',
        badge,
        services: [strongest, { service: 'acme-shop', exposure: 'account-region', verdict: 'none-known' }],
      })
    },
  )

  it('of a site that is not listed and of a page that is no site: nothing', () => {
    const nothing = { service: null, domain: null, exposure: null, verdict: null, badge: null, services: [] }
    expect(check('https://example.org/')).toEqual({ url: 'https://example.org/', host: 'example.org', ...nothing })
    expect(check('about:blank')).toEqual({ url: 'about:blank', host: null, ...nothing })
  })
})

it('many addresses are told the strongest first, and what is not listed last', () => {
  const found = ['example.org', 'other.test', 'www.acme.com', 'acme.cn'].map((url) => check(url))
  expect(strongestFirst(found).map(({ url }) => url)).toEqual(['acme.cn', 'www.acme.com', 'example.org', 'other.test'])
})
