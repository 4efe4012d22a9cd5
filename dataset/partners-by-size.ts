import type { Entry } from './catalogue.ts'
import type { DirectoryPartner } from './notice.ts'

/** A partner with the services that it runs or whose data it holds, and those in which it has another part. */
export interface PartnerWithServices {
  partner: DirectoryPartner
  runs: Entry[]
  others: Entry[]
}

/** The partners of the arrangements there are, those with most services first. One pass over the entries. */
export function partnersBySize(
  partners: readonly DirectoryPartner[],
  entries: readonly Entry[],
): PartnerWithServices[] {
  const byId = new Map(partners.map((partner) => [partner.id, { partner, runs: [] as Entry[], others: [] as Entry[] }]))
  for (const entry of entries) {
    for (const id of entry.values.partner) {
      const leads = entry.service.partners.some((partner) => partner.id === id && partner.lead)
      byId.get(id)?.[leads ? 'runs' : 'others'].push(entry)
    }
  }
  return [...byId.values()]
    .filter(({ runs, others }) => runs.length + others.length > 0)
    .toSorted((a, b) => b.runs.length + b.others.length - (a.runs.length + a.others.length))
}
