import { withoutWaiting } from '../platform/report.ts'

/** A listener for `work`, whose promise nobody waits for: what it fails with is reported, in the one place for that. */
export function listener<Event extends unknown[]>(
  where: string,
  work: (...event: Event) => Promise<unknown>,
): (...event: Event) => void {
  return (...event) => withoutWaiting(work(...event), where)
}
