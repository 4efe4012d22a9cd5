/**
 * What changed lately in the dataset: all that every service's change log says of its latest day, by day.
 * @module
 */
import type { Entry } from './catalogue.ts'

/** Services of which the same was said on a day. */
interface Change {
  what: string
  services: Entry[]
}

export interface ChangeDay {
  /** YYYY-MM-DD */
  date: string
  /** How many services it concerns, each counted once. */
  count: number
  /** What moved a verdict comes first, mere wording last; of the others, what most services share. */
  changes: Change[]
}

const PLACE = { verdict: 0, facts: 1, wording: 2 } as const

/** The newest day first. */
export function changesOf(entries: readonly Entry[]): ChangeDay[] {
  const days = Map.groupBy(entries, ({ service }) => service.changed.date)
  return [...days]
    .map(([date, changed]) => ({ date, count: changed.length, changes: changesIn(changed) }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
}

function changesIn(changed: readonly Entry[]): Change[] {
  const said = changed.flatMap((entry) => entry.service.changed.entries.map((change) => ({ ...change, entry })))
  return [...Map.groupBy(said, ({ what }) => what)]
    .map(([what, same]) => ({
      what,
      services: same.map(({ entry }) => entry),
      place: Math.min(...same.map(({ kind }) => PLACE[kind])),
    }))
    .toSorted((a, b) => a.place - b.place || b.services.length - a.services.length)
}
