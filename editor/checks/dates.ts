/**
 * Dates in order. A date is as exact as it is known, so two are compared by what both have: 2018 and 2018-02 are not
 * out of order.
 * @module
 */
import { type Problem, quoted } from '../problem.ts'
import { type Check, errorAt, type Loaded } from './check.ts'

/** Whether `later` is not before `earlier`, as far as both are known. */
function inOrder(earlier: string | null | undefined, later: string | null | undefined): boolean {
  if (earlier == null || later == null) return true
  const length = Math.min(earlier.length, later.length)
  return earlier.slice(0, length) <= later.slice(0, length)
}

interface Pair {
  field: string
  earlier: string | null | undefined
  later: string | null | undefined
  /** The field that is too early or late is named; the other one by this. */
  than: string
}

/** Problems at the field of `later` (its name is `field`). */
function notBefore(loaded: Loaded, record: object, pairs: readonly Pair[]): Problem[] {
  return pairs.flatMap(({ field, earlier, later, than }) =>
    inOrder(earlier, later)
      ? []
      : errorAt(loaded, record, field, { expected: `a date not before ${than} (${earlier})`, found: quoted(later) }),
  )
}

function serviceDates(loaded: Loaded): Problem[] {
  return loaded.dataset.services.flatMap((service) => {
    const { arrangement, claims, sources, reviewed_on } = service
    const known = [
      ...claims.map(({ as_of }, index) => ({ field: `claims[${index}].as_of`, date: as_of })),
      ...sources.map(({ published }, index) => ({ field: `sources[${index}].published`, date: published })),
      { field: 'arrangement.since', date: arrangement.since },
      { field: 'arrangement.until', date: arrangement.until },
    ]
    return [
      ...notBefore(loaded, service, [
        { field: 'arrangement.until', earlier: arrangement.since, later: arrangement.until, than: 'since' },
        ...arrangement.partners.map(({ from, to }, index) => ({
          field: `arrangement.partners[${index}].to`,
          earlier: from,
          later: to,
          than: 'from',
        })),
      ]),
      ...known.flatMap(({ field, date }) =>
        inOrder(date, reviewed_on)
          ? []
          : errorAt(loaded, service, field, {
              expected: `a date not after reviewed_on (${reviewed_on})`,
              found: quoted(date),
            }),
      ),
    ]
  })
}

function lawDates(loaded: Loaded): Problem[] {
  return loaded.dataset.laws.flatMap((law) =>
    notBefore(loaded, law, [{ field: 'in_force', earlier: law.adopted, later: law.in_force, than: 'adopted' }]),
  )
}

function changeDates(loaded: Loaded): Problem[] {
  return loaded.dataset.services.flatMap((service) =>
    notBefore(
      loaded,
      service,
      service.changes.map(({ date }, index) => ({
        field: `changes[${index}].date`,
        earlier: service.changes[index - 1]?.date,
        later: date,
        than: 'the entry above it',
      })),
    ),
  )
}

export const dateChecks: readonly Check[] = [
  { name: 'service-dates', severity: 'error', run: serviceDates },
  { name: 'law-dates', severity: 'error', run: lawDates },
  { name: 'change-dates', severity: 'error', run: changeDates },
]
