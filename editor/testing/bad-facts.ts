/**
 * Bad data for the checks of claims, dates and change logs.
 * @module
 */
import { type Bad, SERVICE } from './bad.ts'

export const BAD_FACTS: readonly Bad[] = [
  {
    check: 'claim-sources',
    what: 'a source that the service does not have',
    makeWrong: (_, { claims }) => void claims[0]!.sources.push('daily-2021'),
    at: `${SERVICE}: claims[c1].sources[1]`,
  },
  {
    check: 'claim-sources',
    what: 'a source named twice',
    makeWrong: (_, { claims }) => void claims[1]!.sources.push('daily-2018'),
    at: `${SERVICE}: claims[c2].sources[2]`,
  },
  {
    check: 'claim-seen',
    what: 'an unread source alone',
    makeWrong: (_, { sources }) => {
      sources[0]!.seen = false
    },
    at: `${SERVICE}: claims[c1].sources`,
  },
  {
    check: 'source-used',
    what: 'a source that no claim names',
    makeWrong: (_, { sources }) => void sources.push({ ...sources[0]!, id: 'acme-blog' }),
    at: `${SERVICE}: sources[acme-blog].id`,
  },
  {
    check: 'disputed-by',
    what: 'a claim that is not there',
    makeWrong: (_, { claims }) => {
      claims[0]!.disputed_by = ['c3']
    },
    at: `${SERVICE}: claims[c1].disputed_by[0]`,
  },
  {
    check: 'disputed-by',
    what: 'a claim disputed by itself',
    makeWrong: (_, { claims }) => {
      claims[0]!.disputed_by = ['c1']
    },
    at: `${SERVICE}: claims[c1].disputed_by[0]`,
  },
  {
    check: 'evidence',
    what: '"several" from one publisher',
    makeWrong: (_, { sources }) => {
      sources[2]!.publisher = sources[1]!.publisher
    },
    at: `${SERVICE}: claims[c2].evidence`,
  },
  {
    check: 'evidence',
    what: '"several" from a publisher and one that relays another',
    makeWrong: (_, { sources }) => {
      sources[2]!.relay = true
    },
    at: `${SERVICE}: claims[c2].evidence`,
  },
  {
    check: 'service-dates',
    what: 'an end before the beginning',
    makeWrong: (_, { arrangement }) => {
      arrangement.until = '2017'
    },
    at: `${SERVICE}: arrangement.until`,
  },
  {
    check: 'service-dates',
    what: 'a partner that ended before it began',
    makeWrong: (_, { arrangement }) => {
      arrangement.partners[1]!.to = '2013-12'
    },
    at: `${SERVICE}: arrangement.partners[old-cloud].to`,
  },
  {
    check: 'service-dates',
    what: 'a claim from after the review',
    makeWrong: (_, { claims }) => {
      claims[0]!.as_of = '2026-01-03'
    },
    at: `${SERVICE}: claims[c1].as_of`,
  },
  {
    check: 'service-dates',
    what: 'a source from after the review',
    makeWrong: (_, { sources }) => {
      sources[0]!.published = '2026-02'
    },
    at: `${SERVICE}: sources[acme-site].published`,
  },
  {
    check: 'law-dates',
    what: 'a law in force before it was adopted',
    makeWrong: ({ laws }) => {
      laws[0]!.in_force = '2015'
    },
    at: 'data/laws.json: laws[cloud-rule].in_force',
  },
  {
    check: 'change-dates',
    what: 'a change log out of order',
    makeWrong: (_, { changes }) => void changes.push({ ...changes[0]!, date: '2025-12-31' }),
    at: `${SERVICE}: changes[2025-12-31].date`,
  },
  {
    check: 'change-revision',
    what: 'a fact changed without an entry',
    makeWrong: (_, { claims }) => {
      claims[0]!.text.en = 'Acme says that data is stored abroad.'
    },
    at: `${SERVICE}: changes[2026-01-02].revision`,
  },
  {
    check: 'change-claims',
    what: 'an entry about a claim that is not there',
    makeWrong: (_, { changes }) => void changes[0]!.claims.push('c7'),
    at: `${SERVICE}: changes[2026-01-02].claims[0]`,
  },
  {
    check: 'same-claim',
    what: 'a sentence with another grade in a second service',
    makeWrong: ({ services }, service) => {
      const other = { ...structuredClone(service), id: 'acme-drive' }
      other.claims[0]!.evidence = 'single'
      services.push(other)
    },
    at: 'data/services/acme-drive.json: claims[c1].evidence',
  },
  {
    check: 'relay-marked',
    what: 'a copy that is not marked as one',
    makeWrong: (_, { sources }) => {
      sources[1]!.publisher = 'The Daily (copy on a blog)'
    },
    at: `${SERVICE}: sources[daily-2018].relay`,
  },
]
