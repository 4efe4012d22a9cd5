import { expect, it } from 'vitest'
import { createLookup } from '../../core/lookup.ts'
import { serviceWith } from '../../core/testing/samples.ts'
import { sharingSites } from './sharing-sites.ts'

const at = (id: string, ...domains: string[]) =>
  serviceWith({ id, domains: domains.map((domain) => ({ domain, exposure: 'account-region' as const })) })

it('finds the services that list the same hosts, those that share most first, and neither itself nor its parents', () => {
  const office = at('office', 'login.example', 'office.example', 'mail.example.org')
  const teams = at('teams', 'login.example')
  const azure = at('azure', 'azure.example', 'office.example', 'login.example')
  const parent = at('parent', 'example.org')
  const services = [office, teams, azure, parent]
  expect(sharingSites(office, createLookup(services)).map(({ id }) => id)).toEqual(['azure', 'teams'])
  expect(sharingSites(parent, createLookup(services))).toEqual([])
})
