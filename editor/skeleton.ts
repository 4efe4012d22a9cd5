/**
 * The beginning of a new service's record: the right shape everywhere, and in angle brackets what a person has to
 * write. data:check names each of them until it is written.
 * @module
 */

import type { Dataset, Partner } from '../dataset/schema.ts'
import type { Service } from '../dataset/service-schema.ts'
import { factsRevision } from './revision.ts'

export interface NewService {
  id: string
  name: string
  domain: string
  /** Its id in companies.json. */
  company: string
  category: Service['category']
  /** Id of the partner that runs it; without one the record begins as `none`. */
  partner?: string
  /** YYYY-MM-DD */
  today: string
}

/** Stands for a country still to be written; no country has it. */
export const NO_COUNTRY = 'ZZ'

/** The beginning of a company's record. */
export function companySkeleton(id: string): Dataset['companies'][number] {
  return { id, name: { en: '<the company, by its usual name>' }, country: NO_COUNTRY }
}

/** The beginning of a partner's record. */
export function partnerSkeleton(id: string): Partner {
  return {
    id,
    name: { en: '<its full name>' },
    short: { en: '<its name in one breath>' },
    ownership: 'unknown',
    role: { en: '<what it is or does>' },
  }
}

function arrangementOf(partner: string | undefined): Service['arrangement'] {
  const known = partner !== undefined
  return {
    status: known ? 'active' : 'none',
    storage: known ? 'not-confirmed' : 'none',
    since: null,
    until: null,
    partners: known ? [{ partner, role: { en: '<what it does for the service>' }, lead: true }] : [],
    places: [],
    data_kinds: [],
    keys_in_china: 'unknown',
  }
}

/**
 * A record for one domain, with one claim and one source to be filled in. It says the least: status `none`, or with a
 * partner that somebody runs it and the place is not known. `partners` are those of the dataset.
 */
export function skeletonOf(
  { id, name, domain, company, category, today, partner }: NewService,
  partners: readonly Partner[] = [],
): Service {
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
    arrangement: arrangementOf(partner),
    affected: { en: partner === undefined ? 'No one known so far' : '<whose data it concerns>' },
    question: null,
    actions: [],
    claims: [
      {
        id: 'c1',
        kind: partner === undefined ? 'other' : 'operator',
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
  const first = { date: today, revision: factsRevision(service, partners), what: { en: 'First recorded.' }, claims: [] }
  return { ...before, changes: [first], confidence, open_questions, reviewed_on }
}
