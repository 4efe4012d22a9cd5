/**
 * What changed lately in the dataset: the latest entry of every service's change log, by day.
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
  /** What most services share comes first. */
  changes: Change[]
}

/** The newest day first. */
export function changesOf(entries: readonly Entry[]): ChangeDay[] {
  const days = Map.groupBy(entries, ({ service }) => service.changed.date)
  return [...days]
    .map(([date, changed]) => ({
      date,
      changes: [...Map.groupBy(changed, ({ service }) => service.changed.what)]
        .map(([what, services]) => ({ what, services }))
        .toSorted((a, b) => b.services.length - a.services.length),
    }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
}
