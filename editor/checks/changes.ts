/**
 * The change log of a service against the revision of its facts: nothing moves without readers being told.
 * @module
 */
import { type Problem, quoted } from '../problem.ts'
import { factsRevision } from '../revision.ts'
import { type Check, errorAt, type Loaded } from './check.ts'

function changeRevision(loaded: Loaded): Problem[] {
  const { services, partners } = loaded.dataset
  return services.flatMap((service) => {
    const partnersKnown = service.arrangement.partners.every(({ partner }) => partners.some(({ id }) => id === partner))
    const last = service.changes.length - 1
    const logged = service.changes[last]
    if (!partnersKnown || logged === undefined) return []
    const revision = factsRevision(service, partners)
    if (logged.revision === revision) return []
    return [
      errorAt(loaded, service, `changes[${last}].revision`, {
        expected: `the revision of the facts as they are now, "${revision}"`,
        found: quoted(logged.revision),
        hint: `npm run data:format writes it in an entry not published yet; else a fact changed: add an entry with "revision": "${revision}"`,
      }),
    ]
  })
}

function changeClaims(loaded: Loaded): Problem[] {
  const retired = new Set(loaded.ids?.retired)
  return loaded.dataset.services.flatMap((service) =>
    service.changes.flatMap((change, index) =>
      change.claims.flatMap((id, position) =>
        service.claims.some((claim) => claim.id === id) || retired.has(`${service.id}/${id}`)
          ? []
          : errorAt(loaded, service, `changes[${index}].claims[${position}]`, {
              expected: 'the id of a claim of this service, retired ones included',
              found: quoted(id),
            }),
      ),
    ),
  )
}

export const changeChecks: readonly Check[] = [
  { name: 'change-revision', severity: 'error', run: changeRevision },
  { name: 'change-claims', severity: 'error', run: changeClaims },
]
