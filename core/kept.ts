/**
 * Every answer and alert choice as one list, to be looked through.
 * @module
 */

import type { IndexedService } from '../dataset/host-index.ts'
import { nameOrder } from '../dataset/name-order.ts'
import { plainText } from '../dataset/plain-text.ts'
import { inLanguage } from '../dataset/text.ts'
import type { Language } from '../dataset/vocabulary.ts'
import { choiceAt, choiceOf } from './alert-choices.ts'
import type { AlertChoice, OwnAnswer } from './choices.ts'
import type { Site } from './lookup.ts'
import type { Preferences } from './situation.ts'

/**
 * One thing that was chosen. `name`: the question, the site's or the service's name, or the id where the dataset no
 * longer has it. `services`: those it speaks for.
 */
export type Kept = { key: string; id: string; name: string; known: boolean; services: readonly IndexedService[] } & (
  | { kind: 'question'; answer: OwnAnswer }
  | { kind: 'answer'; answer: OwnAnswer }
  | { kind: 'site'; choice: AlertChoice; lapsed: boolean }
  | { kind: 'service'; choice: AlertChoice; lapsed: boolean }
)

/** What is known of the dataset. */
interface Index {
  services: readonly IndexedService[]
  lookup: (host: string) => Site | null
  /** The text of a question; null for one that is not in the dataset, or not read yet. */
  questionText: (id: string) => string | null
}

type Chosen = Pick<Preferences, 'answers' | 'earlier' | 'sites' | 'services'>

/** All choices, by name in `language`. */
export function keptChoices(chosen: Chosen, { services, lookup, questionText }: Index, language: Language): Kept[] {
  const byId = new Map(services.map((service) => [service.id, service]))
  const nameOf = (service: IndexedService | undefined, id: string) =>
    service ? inLanguage(service.name, language) : id
  const kept: Kept[] = [
    ...[...chosen.answers].map(([id, { answer, services: served }]): Kept => {
      const name = questionText(id)
      const speaksFor = services.filter(
        (service) => service.question === id && (answer !== 'no' || served.includes(service.id)),
      )
      return {
        kind: 'question',
        key: `question:${id}`,
        id,
        answer,
        name: name ?? id,
        known: name !== null,
        services: speaksFor,
      }
    }),
    ...[...chosen.earlier].map(([id, answer]): Kept => {
      const service = byId.get(id)
      const known = service !== undefined
      return {
        kind: 'answer',
        key: `answer:${id}`,
        id,
        answer,
        name: nameOf(service, id),
        known,
        services: service ? [service] : [],
      }
    }),
    ...[...chosen.services].map(([id, choice]): Kept => {
      const service = byId.get(id)
      const lapsed = service !== undefined && choiceOf(service, chosen) === null
      const known = service !== undefined
      return {
        kind: 'service',
        key: `service:${id}`,
        id,
        choice,
        lapsed,
        name: nameOf(service, id),
        known,
        services: service ? [service] : [],
      }
    }),
    ...[...chosen.sites].map(([domain, choice]): Kept => {
      const site = lookup(domain)
      const lapsed = site !== null && choiceAt({ ...site, domain }, chosen) === null
      const met = site?.listings.map(({ service }) => service) ?? []
      return {
        kind: 'site',
        key: `site:${domain}`,
        id: domain,
        choice,
        lapsed,
        name: domain,
        known: site !== null,
        services: met,
      }
    }),
  ]
  const compare = nameOrder(language)
  return kept.sort((a, b) => compare(a.name, b.name) || (a.key < b.key ? -1 : 1))
}

/**
 * The choices that have the text in their name or id, or in a name (in any language), id or domain of a service they
 * speak for.
 */
export function findKept(kept: readonly Kept[], text: string): Kept[] {
  const wanted = plainText(text)
  return kept.filter(({ id, name, services }) => {
    const known = services.flatMap((service) => [
      ...Object.values(service.name),
      service.id,
      ...service.domains.map(({ domain }) => domain),
    ])
    return [id, name, ...known].some((one) => plainText(one).includes(wanted))
  })
}
