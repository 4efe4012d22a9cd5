import { expect, it } from 'vitest'
import { createLookup } from '../../core/lookup.ts'
import { serviceWith } from '../../core/testing/samples.ts'
import type { Search } from '../../dataset/search.ts'
import { foundBy } from './found-by.ts'

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
