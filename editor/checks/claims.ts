/**
 * Claims and what backs them.
 * @module
 */

import type { Claim, Service, Source } from '../../dataset/service-schema.ts'
import { type Problem, quoted } from '../problem.ts'
import { type Check, errorAt, type Loaded } from './check.ts'
import { repeated } from './identity.ts'

type Judge = (claim: Claim, field: string, service: Service) => Problem[]

function eachClaim(loaded: Loaded, judge: Judge): Problem[] {
  return loaded.dataset.services.flatMap((service) =>
    service.claims.flatMap((claim, index) => judge(claim, `claims[${index}]`, service)),
  )
}

function sourcesOf(claim: Claim, service: Service): Source[] {
  return service.sources.filter(({ id }) => claim.sources.includes(id))
}

function claimSources(loaded: Loaded): Problem[] {
  return eachClaim(loaded, (claim, field, service) => [
    ...claim.sources.flatMap((id, index) =>
      service.sources.some((source) => source.id === id)
        ? []
        : errorAt(loaded, service, `${field}.sources[${index}]`, {
            expected: 'the id of a source of this service',
            found: quoted(id),
          }),
    ),
    ...repeated(claim.sources).map(({ index }) =>
      errorAt(loaded, service, `${field}.sources[${index}]`, {
        expected: 'every source once',
        found: quoted(claim.sources[index]),
      }),
    ),
  ])
}

function claimSeen(loaded: Loaded): Problem[] {
  return eachClaim(loaded, (claim, field, service) => {
    const sources = sourcesOf(claim, service)
    if (sources.length === 0 || sources.some(({ seen }) => seen)) return []
    const expected = 'at least one source that was read ("seen": true)'
    return [
      errorAt(loaded, service, `${field}.sources`, {
        expected,
        found: `only unread ones: ${claim.sources.join(', ')}`,
      }),
    ]
  })
}

function sourceUsed(loaded: Loaded): Problem[] {
  return loaded.dataset.services.flatMap((service) => {
    const used = new Set(service.claims.flatMap(({ sources }) => sources))
    return service.sources.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : errorAt(loaded, service, `sources[${index}].id`, {
            expected: 'a source that a claim names',
            found: quoted(id),
          }),
    )
  })
}

function disputedBy(loaded: Loaded): Problem[] {
  return eachClaim(loaded, (claim, field, service) =>
    (claim.disputed_by ?? []).flatMap((id, index) =>
      id !== claim.id && service.claims.some((other) => other.id === id)
        ? []
        : errorAt(loaded, service, `${field}.disputed_by[${index}]`, {
            expected: 'the id of another claim of this service',
            found: quoted(id),
          }),
    ),
  )
}

/**
 * The grade is the editors', so only what cannot be is refused: `several` where fewer than two publishers speak for
 * themselves. One that relays another's report is not independent of it.
 */
function evidence(loaded: Loaded): Problem[] {
  return eachClaim(loaded, (claim, field, service) => {
    const own = sourcesOf(claim, service).filter(({ relay }) => !relay)
    const publishers = new Set(own.map(({ publisher }) => publisher))
    if (claim.evidence !== 'several' || publishers.size >= 2) return []
    return [
      errorAt(loaded, service, `${field}.evidence`, {
        expected: '"single", or sources of at least two publishers that relay nobody',
        found: `"several" with ${publishers.size}`,
      }),
    ]
  })
}

/** The same sentence is told of several services, such as what a law says: it is of one kind and has one grade. */
function sameClaim(loaded: Loaded): Problem[] {
  const first = new Map<string, Claim & { service: string }>()
  return eachClaim(loaded, (claim, field, service) => {
    const other = first.get(claim.text.en)
    if (other === undefined) first.set(claim.text.en, { ...claim, service: service.id })
    if (other === undefined || (other.kind === claim.kind && other.evidence === claim.evidence)) return []
    return [
      errorAt(loaded, service, `${field}.evidence`, {
        expected: `the kind and grade that the same sentence has in ${other.service}, "${other.kind}" and "${other.evidence}"`,
        found: `"${claim.kind}" and "${claim.evidence}"`,
      }),
    ]
  })
}

/** By these words in its name a publisher says that it repeats another. */
const REPEATS = /\((?:[^)]*\b)?(?:citing|copy|mirror|quoting)\b|^Copy of\b/

function relayMarked(loaded: Loaded): Problem[] {
  return loaded.dataset.services.flatMap((service) =>
    service.sources.flatMap(({ publisher, relay }, index) =>
      relay || !REPEATS.test(publisher)
        ? []
        : errorAt(loaded, service, `sources[${index}].relay`, {
            expected: `true, since the publisher is ${quoted(publisher)}`,
            found: 'nothing',
          }),
    ),
  )
}

export const claimChecks: readonly Check[] = [
  { name: 'claim-sources', severity: 'error', run: claimSources },
  { name: 'claim-seen', severity: 'error', run: claimSeen },
  { name: 'source-used', severity: 'error', run: sourceUsed },
  { name: 'disputed-by', severity: 'error', run: disputedBy },
  { name: 'evidence', severity: 'error', run: evidence },
  { name: 'same-claim', severity: 'error', run: sameClaim },
  { name: 'relay-marked', severity: 'error', run: relayMarked },
]
