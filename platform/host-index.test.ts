import { expect, it } from 'vitest'
import { outOfScopeSiteOf, servesOf, serviceById } from './host-index.ts'

it.each([
  ['windmere-test.com', 'windmere'],
  ['shop.windmere-test.com', 'windmere'],
  ['notwindmere-test.com', undefined],
  ['windmere-test.com.example.org', undefined],
])('%s is a site of a company out of scope: %s', (host, company) => {
  expect(outOfScopeSiteOf(host)?.company).toBe(company)
})

it('a service is found by its id, and none by another text', () => {
  expect(serviceById('fable-cloud')?.id).toBe('fable-cloud')
  expect(serviceById('fable')).toBeNull()
})

it('a question serves the services that ask it, and an unknown one none', () => {
  expect(servesOf('fable-account')).toEqual(['fable-cloud', 'fable-mail', 'fable-office'])
  expect(servesOf('no-such-question')).toEqual([])
})
