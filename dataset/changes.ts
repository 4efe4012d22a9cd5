/**
 * What changed lately in the dataset: the latest entry of every service's change log, by day.
 * @module
 */
import type { Directory, DirectoryService } from './notice.ts'

/** Services of which the same was said on a day. */
export interface Change {
  what: string
  services: DirectoryService[]
}

export interface ChangeDay {
  /** YYYY-MM-DD */
  date: string
  /** What most services share comes first. */
  changes: Change[]
}

/** The newest day first. */
export function changesOf({ services }: Pick<Directory, 'services'>): ChangeDay[] {
  const days = Map.groupBy(services, ({ changed }) => changed.date)
  return [...days]
    .map(([date, changed]) => ({
      date,
      changes: [...Map.groupBy(changed, (service) => service.changed.what)]
        .map(([what, services]) => ({ what, services }))
        .toSorted((a, b) => b.services.length - a.services.length),
    }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
}
