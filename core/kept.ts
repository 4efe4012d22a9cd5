/**
 * Every answer and alert choice as one list, to be looked through.
 * @module
 */

import { type IndexedService, type Language, localised } from '../dataset/host-index.ts'
import { type AlertChoice, lapsed, type OwnAnswer } from './choices.ts'
import type { Match } from './lookup.ts'

/** One thing that was chosen. `service` is null where the dataset no longer has it; `name` is then the id or the domain. */
export type Kept = { key: string; id: string; service: IndexedService | null; name: string } & (
  | { kind: 'answer'; answer: OwnAnswer }
  | { kind: 'site' | 'service'; choice: AlertChoice; lapsed: boolean }
)

interface Choices {
  answers: ReadonlyMap<string, OwnAnswer>
  sites: ReadonlyMap<string, AlertChoice>
  services: ReadonlyMap<string, AlertChoice>
}

interface Index {
  serviceById: (id: string) => IndexedService | null
  lookup: (host: string) => Pick<Match, 'service'> | null
}

/** All choices, by the name of their service in `language`. */
export function keptChoices(choices: Choices, index: Index, language: Language): Kept[] {
  const naming = (id: string, service: IndexedService | null) => ({
    id,
    service,
    name: service ? localised(service.name, language) : id,
  })
  const alerts = (kind: 'site' | 'service', id: string, choice: AlertChoice, service: IndexedService | null): Kept => ({
    key: `${kind}:${id}`,
    kind,
    choice,
    lapsed: service !== null && lapsed(choice, service.revision),
    ...naming(id, service),
  })
  const kept: Kept[] = [
    ...[...choices.answers].map(([id, answer]): Kept => {
      return { key: `answer:${id}`, kind: 'answer', answer, ...naming(id, index.serviceById(id)) }
    }),
    ...[...choices.services].map(([id, choice]) => alerts('service', id, choice, index.serviceById(id))),
    ...[...choices.sites].map(([domain, choice]) =>
      alerts('site', domain, choice, index.lookup(domain)?.service ?? null),
    ),
  ]
  return kept.sort((a, b) => a.name.localeCompare(b.name, language) || (a.key < b.key ? -1 : 1))
}

/** The choices whose service has the text in its name (in any language), id or domains, or whose site has. */
export function findKept(kept: readonly Kept[], text: string): Kept[] {
  const wanted = plain(text)
  return kept.filter(({ id, service }) => {
    const known = service ? [service.name, service.id, service.domains.map(({ domain }) => domain)].flat(2) : []
    return [id, ...known].some((one) => plain(one).includes(wanted))
  })
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
