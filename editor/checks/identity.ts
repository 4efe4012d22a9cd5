/**
 * Ids: unique, the same as the file's name, and never lost.
 * @module
 */
import { idsOf } from '../ids.ts'
import { type Problem, quoted } from '../problem.ts'
import { type Check, errorAt, type Loaded } from './check.ts'

/** Repeated values of a list, with the index of each repetition and of the first one. */
export function repeated(values: readonly string[]): { index: number; first: number }[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value)
    return first === index ? [] : [{ index, first }]
  })
}

function fileName(loaded: Loaded): Problem[] {
  return loaded.dataset.services.flatMap((service) => {
    const path = loaded.places.get(service)?.path
    return path === `services/${service.id}.json`
      ? []
      : [errorAt(loaded, service, 'id', { expected: 'the name of the file without .json', found: quoted(service.id) })]
  })
}

function uniqueIds(loaded: Loaded): Problem[] {
  const { dataset } = loaded
  const lists: { id: string }[][] = [
    dataset.partners,
    dataset.companies,
    dataset.dataKinds,
    dataset.questions,
    dataset.laws,
    dataset.reports,
    dataset.sources,
  ]
  const ofLists = lists.flatMap((list) =>
    repeated(list.map(({ id }) => id)).flatMap(({ index }) => {
      const record = list[index]
      if (record === undefined) return []
      return [errorAt(loaded, record, 'id', { expected: 'an id that no other record has', found: quoted(record.id) })]
    }),
  )
  const ofServices = dataset.services.flatMap((service) => {
    const claims = service.claims.map(({ id }, index) => ({ id, field: `claims[${index}].id` }))
    const sources = service.sources.map(({ id }, index) => ({ id, field: `sources[${index}].id` }))
    const all = [...claims, ...sources]
    return repeated(all.map(({ id }) => id)).map(({ index, first }) =>
      errorAt(loaded, service, all[index]?.field ?? '', {
        expected: 'an id that no other claim or source of the service has',
        found: `${quoted(all[index]?.id)}, as in ${all[first]?.field}`,
      }),
    )
  })
  return [...ofLists, ...ofServices]
}

function stableIds(loaded: Loaded): Problem[] {
  // A record that does not parse would look as if its ids were gone.
  if (loaded.ids === undefined || !loaded.complete) return []
  const { published, retired } = loaded.ids
  const file = `${loaded.name}/ids.json`
  const now = new Set(idsOf(loaded.dataset))
  const listed = new Set(published)
  const gone = new Set(retired)
  const problem = (field: string, expected: string, found: string, hint: string): Problem => {
    return { severity: 'error', file, field, expected, found, hint }
  }
  return [
    ...published.flatMap((id, index) =>
      now.has(id) || gone.has(id)
        ? []
        : problem(
            `published[${index}]`,
            'an id of the dataset',
            `${quoted(id)}, which is not there any more`,
            'ids are stable names: restore it, or move it to "retired"; if it was never published, take it out',
          ),
    ),
    ...retired.flatMap((id, index) =>
      now.has(id)
        ? problem(
            `retired[${index}]`,
            'an id that is not used again',
            quoted(id),
            'give the new record another id, or take this one out of "retired" if it is the same thing',
          )
        : [],
    ),
    ...notListed([...now].filter((id) => !listed.has(id) && !gone.has(id))).map(([expected, found]) =>
      problem('published', expected, found, 'npm run data:format adds what is missing'),
    ),
  ]
}

/** One line however many are missing: a new record brings dozens, and one command adds them all. */
function notListed(ids: readonly string[]): [expected: string, found: string][] {
  const [first] = ids
  if (first === undefined) return []
  const others = ids.length === 1 ? '' : ` and ${ids.length - 1} more`
  return [[`${quoted(first)}${others} in the list`, ids.length === 1 ? 'a list without it' : 'a list without them']]
}

export const identityChecks: readonly Check[] = [
  { name: 'file-name', severity: 'error', run: fileName },
  { name: 'unique-ids', severity: 'error', run: uniqueIds },
  { name: 'stable-ids', severity: 'error', run: stableIds },
]
