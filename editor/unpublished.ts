/**
 * What of a service was not published yet, and so can be written anew without anybody having seen it otherwise.
 * @module
 */
import type { Dataset } from '../dataset/schema.ts'
import type { Service } from '../dataset/service-schema.ts'
import type { Ids } from './ids.ts'
import { factsRevision } from './revision.ts'

/** Whether something of `date` is later than all that was published. */
function isLater(date: string | undefined, { released }: Ids): boolean {
  return date !== undefined && released !== undefined && date > released
}

/** Whether no reader has seen the record, nor a translation of it. */
export function isNew(service: Pick<Service, 'changes'>, ids: Ids): boolean {
  return isLater(service.changes[0]?.date, ids)
}

/**
 * The revision that the last entry of the change log should carry; undefined where it was published, or cannot be told.
 */
export function pendingRevision(
  service: Service,
  { partners }: Pick<Dataset, 'partners'>,
  ids: Ids,
): string | undefined {
  if (!isLater(service.changes.at(-1)?.date, ids)) return undefined
  const known = service.arrangement.partners.every(({ partner }) => partners.some(({ id }) => id === partner))
  return known ? factsRevision(service, partners) : undefined
}
