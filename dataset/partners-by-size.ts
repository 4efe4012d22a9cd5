import type { Entry } from './catalogue.ts'
import type { DirectoryPartner } from './notice.ts'

/** What a partner has to do with a service; of what is over, announced or unclear it is not said that it runs it. */
export const PARTS = ['runs', 'others', 'unsettled', 'ended'] as const
type Part = (typeof PARTS)[number]

/** A partner with its services by its part in them. */
export interface PartnerWithServices {
  partner: DirectoryPartner
  parts: Record<Part, Entry[]>
}

/** The partners of the arrangements there are, those with most services first. One pass over the entries. */
export function partnersBySize(
  partners: readonly DirectoryPartner[],
  entries: readonly Entry[],
): PartnerWithServices[] {
  const byId = new Map(partners.map((partner) => [partner.id, { partner, parts: noServices() }]))
  for (const entry of entries) {
    for (const id of entry.values.partner) byId.get(id)?.parts[partOf(id, entry)].push(entry)
  }
  return [...byId.values()].filter((one) => sizeOf(one) > 0).toSorted((a, b) => sizeOf(b) - sizeOf(a))
}

function noServices(): Record<Part, Entry[]> {
  return { runs: [], others: [], unsettled: [], ended: [] }
}

function partOf(id: string, { state, service }: Entry): Part {
  if (state === 'ended') return 'ended'
  if (state === 'announced' || state === 'unclear') return 'unsettled'
  return service.partners.some((partner) => partner.id === id && partner.lead) ? 'runs' : 'others'
}

function sizeOf({ parts }: PartnerWithServices): number {
  return PARTS.reduce((sum, part) => sum + parts[part].length, 0)
}
