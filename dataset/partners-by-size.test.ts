import { expect, it } from 'vitest'
import { catalogueOf } from './catalogue.ts'
import { partnersBySize } from './partners-by-size.ts'
import { directoryOf, serviceWith } from './testing/directory.ts'

it('lists partners by how many services they have a part in, each service once, and those without any not at all', () => {
  const directory = directoryOf([
    serviceWith({ id: 'a', partners: [{ id: 'few', lead: true }] }),
    serviceWith({
      id: 'b',
      partners: [
        { id: 'many', lead: false },
        { id: 'many', lead: true },
      ],
    }),
    serviceWith({ id: 'c', partners: [{ id: 'many', lead: false }] }),
  ])
  const unused = { ...directory.partners[0]!, id: 'unused' }
  const { entries } = catalogueOf(directory, 'en')
  const found = partnersBySize([unused, ...directory.partners], entries)
  expect(
    found.map(({ partner, runs, others }) => [
      partner.id,
      runs.map(({ service }) => service.id),
      others.map(({ service }) => service.id),
    ]),
  ).toEqual([
    ['many', ['b'], ['c']],
    ['few', ['a'], []],
  ])
})
