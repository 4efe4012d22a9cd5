/**
 * The facts revision of a service: it changes when something changed that a reader would call a fact, and only then.
 * @module
 */
import { createHash } from 'node:crypto'
import type { Partner } from '../dataset/schema.ts'
import type { Claim, Service, Source } from '../dataset/service-schema.ts'

type FactPartner = Pick<Partner, 'id' | 'name' | 'ownership' | 'note'>

function citation({ id, publisher, title, url, published, kind, lang, seen, relay }: Source) {
  return [id, publisher, title, url, published, kind, lang, seen, relay ?? false]
}

/**
 * Twelve hex digits over the facts in English: company, domains and their exposure, arrangement, partners and their
 * ownership, who is affected, claims with their evidence, sources as cited. Left out: translations, names of the
 * service, summary, `why`, question, steps and all editors' fields, which can be worded better without anything having
 * changed.
 * @throws Error when a partner of the service is not among `partners`.
 */
export function factsRevision(service: Omit<Service, 'changes'>, partners: readonly FactPartner[]): string {
  const { arrangement } = service
  const facts = [
    service.company,
    service.domains.map(({ domain, exposure }) => [domain, exposure]),
    [
      arrangement.status,
      arrangement.storage,
      arrangement.since,
      arrangement.until,
      arrangement.keys_in_china,
      // Fields that came later: absent ones leave the revisions of before as they were.
      ...(arrangement.last_known === undefined ? [] : [arrangement.last_known]),
      ...(arrangement.operator === undefined ? [] : [arrangement.operator]),
    ],
    arrangement.rule ? [arrangement.rule.name.en, arrangement.rule.law] : null,
    arrangement.places.map(({ place, region }) => [place.en, region?.en ?? null]),
    arrangement.data_kinds,
    arrangement.partners.map(({ partner, role, lead, from, to }) => {
      const record = partners.find(({ id }) => id === partner)
      if (!record) throw new Error(`unknown partner ${partner} of ${service.id}`)
      return [
        partner,
        record.name.en,
        record.ownership,
        record.note?.en ?? null,
        role.en,
        lead ?? false,
        from ?? null,
        to ?? null,
      ]
    }),
    service.affected.en,
    service.claims.map(({ id, kind, text, as_of, evidence, sources, disputed_by }) => [
      id,
      kind,
      text.en,
      as_of,
      evidence,
      sources,
      disputed_by ?? [],
    ]),
    service.sources.map(citation),
  ]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12)
}

/** Six hex digits that change when a claim does: its English text, date, evidence, sources or what disputes it. */
export function claimPrint({ text, as_of, evidence, sources, disputed_by }: Claim): string {
  const facts = JSON.stringify([text.en, as_of, evidence, sources, disputed_by ?? []])
  return createHash('sha256').update(facts).digest('hex').slice(0, 6)
}
