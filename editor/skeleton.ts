/**
 * The beginning of a new service's record: the right shape everywhere, and in angle brackets what a person has to write. data:check names each
 * of them until it is written.
 * @module
 */

import type { Service } from '../dataset/schema.ts'
import { factsRevision } from './revision.ts'

export interface NewService {
  id: string
  name: string
  domain: string
  /** Its id in companies.json. */
  company: string
  category: Service['category']
  /** YYYY-MM-DD */
  today: string
}

/** A record with status `none`, which says the least, for one domain, with one claim and one source to be filled in. */
export function skeletonOf({ id, name, domain, company, category, today }: NewService): Service {
  const source = `${company}-publisher-year-topic`
  const service: Omit<Service, 'changes'> = {
    $schema: '../schemas/service.schema.json',
    id,
    name: { en: name },
    company,
    category,
    summary: { en: '<one sentence: what is known about where its China-market data is kept>' },
    domains: [
      {
        domain,
        exposure: 'account-region',
        why: { en: '<what the site is, and who of its visitors is concerned>' },
        basis: 'well-known',
      },
    ],
    arrangement: {
      status: 'none',
      storage: 'none',
      since: null,
      until: null,
      partners: [],
      places: [],
      data_kinds: [],
      keys_in_china: 'unknown',
    },
    affected: { en: '<whose data it concerns>' },
    question: null,
    actions: [],
    claims: [
      {
        id: 'c1',
        kind: 'other',
        text: { en: '<one sentence that the source backs>' },
        as_of: null,
        evidence: 'single',
        sources: [source],
      },
    ],
    sources: [
      {
        id: source,
        publisher: '<the publisher>',
        title: '<the title of the page>',
        url: 'https://example.com/',
        published: null,
        kind: 'news',
        lang: 'en',
        seen: true,
        supports: '<what the page says about the claim>',
      },
    ],
    laws: [],
    confidence: 'low',
    open_questions: '',
    reviewed_on: today,
  }
  const { confidence, open_questions, reviewed_on, ...before } = service
  const first = { date: today, revision: factsRevision(service, []), what: { en: 'First recorded.' }, claims: [] }
  return { ...before, changes: [first], confidence, open_questions, reviewed_on }
}
