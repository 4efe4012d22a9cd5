import { describe, expect, it } from 'vitest'
import { createLookup } from './lookup.ts'
import { siblingsAt, situationsOf } from './siblings.ts'
import { preferencesWith, serviceWith } from './testing/samples.ts'

const AT = [{ domain: 'acme.com', exposure: 'account-region' as const }]
const ELSEWHERE = [{ domain: 'mail.acme.com', exposure: 'account-region' as const }]
const other = { id: 'other', name: { en: 'Other' } }

const SERVICES = [
  serviceWith({ id: 'cloud', domains: AT }),
  serviceWith({ id: 'mail', domains: ELSEWHERE }),
  serviceWith({ id: 'gone', domains: ELSEWHERE, status: 'ended' }),
  serviceWith({ id: 'foreign', company: other, domains: ELSEWHERE }),
]
const site = () => {
  const found = createLookup(SERVICES)('acme.com')
  if (found === null) throw new Error('acme.com is listed')
  return found
}

describe('the other services of a company', () => {
  it('are those that are not at the site', () => {
    expect(siblingsAt(site(), SERVICES).map(({ id }) => id)).toEqual(['mail', 'gone'])
  })

  it('are of every company at the site', () => {
    const shared = [...SERVICES, serviceWith({ id: 'guest', company: other, domains: AT })]
    const found = createLookup(shared)('acme.com')
    expect(found && siblingsAt(found, shared).map(({ id }) => id)).toEqual(['mail', 'gone', 'foreign'])
  })

  it('stand with the strongest verdict first', () => {
    const standings = situationsOf(siblingsAt(site(), SERVICES).reverse(), preferencesWith(), 0)
    expect(standings.map(({ service, verdict }) => [service.id, verdict])).toEqual([
      ['mail', 'depends'],
      ['gone', 'ended'],
    ])
  })
})
