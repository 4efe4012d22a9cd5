import { expect, it } from 'vitest'
import { createLookup } from '../../core/lookup.ts'
import { serviceWith } from '../../core/testing/samples.ts'
import type { Catalogue } from '../../dataset/catalogue.ts'
import type { Search } from '../../dataset/search.ts'
import { foundBy, inOrder } from './found-by.ts'

const at = (id: string, domain: string) => serviceWith({ id, domains: [{ domain, exposure: 'account-region' }] })
const lookup = createLookup([at('office', 'login.example'), at('teams', 'login.example'), at('cloud', 'cloud.example')])
const search: Search = (text) => ({ ids: [`found by ${text}`], nearest: false })

it.each([
  ['an address', 'https://www.login.example/a?b=c', ['office', 'teams'], false],
  ['a host name', 'login.example', ['office', 'teams'], false],
  ['an address that is not listed', 'https://www.other.example/', ['found by other example'], true],
  [
    'a listed host in the path of another address',
    'https://other.example/login.example',
    ['found by other example'],
    true,
  ],
  ['a host within running text', '请打开login.example查看', ['office', 'teams'], false],
  ['a mail address', 'somebody@login.example', ['office', 'teams'], false],
  ['an address in quotes', '"https://login.example/"', ['office', 'teams'], false],
  ['a script, of which no name is taken', 'javascript:login.example', ['found by javascript:login.example'], true],
  ['words', 'office 365', ['found by office 365'], false],
])('finds by %s', (_, text, ids, nearest) => {
  expect(foundBy(text, search, lookup)).toEqual({ ids, nearest })
})

it('lists what fits best first, but of a company that is named in full what is so before what is not', () => {
  const entries = [
    ['other', 'plum'],
    ['grave', 'pear'],
    ['announced', 'pear'],
    ['calm', 'pear'],
  ].map(([id, company]) => ({ service: { id, company } })) as unknown as Catalogue['entries']
  const companies = new Map([['pear', { allNames: ['Pear', '梨公司'] }]]) as unknown as Catalogue['companies']
  const listed = (text: string) =>
    inOrder(['other', 'calm', 'unknown', 'grave'], text, { entries, companies }).map(({ service: { id } }) => id)
  expect(listed('pear maps')).toEqual(['other', 'calm', 'grave'])
  for (const text of [' PEAR ', '梨', '梨公司']) expect(listed(text)).toEqual(['grave', 'calm', 'other'])
})
