import { expect, it } from 'vitest'
import { catalogueOf } from './catalogue.ts'
import { PARTS, partnersBySize } from './partners-by-size.ts'
import { directoryOf, serviceWith } from './testing/directory.ts'

it('lists partners by how many services they have a part in, each service once, by that part; none without any', () => {
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
    serviceWith({ id: 'd', status: 'announced', partners: [{ id: 'many', lead: true }] }),
    serviceWith({ id: 'e', status: 'ended', partners: [{ id: 'many', lead: true }] }),
  ])
  const unused = { ...directory.partners[0]!, id: 'unused' }
  const { entries } = catalogueOf(directory, 'en')
  const found = partnersBySize([unused, ...directory.partners], entries)
  expect(
    found.map(({ partner, parts }) => [
      partner.id,
      ...PARTS.map((part) => parts[part].map(({ service }) => service.id).join()),
    ]),
  ).toEqual([
    ['many', 'b', 'c', 'd', 'e'],
    ['few', 'a', '', '', ''],
  ])
})
