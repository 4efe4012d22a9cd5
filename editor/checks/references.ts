/**
 * References from record to record by id.
 * @module
 */
import { type Problem, quoted } from '../problem.ts'
import { type Check, errorAt, type Loaded, type Referable } from './check.ts'

interface Reference {
  field: string
  to: Referable
  id: string
}

function unknown(loaded: Loaded, record: object, references: readonly Reference[]): Problem[] {
  return references.flatMap(({ field, to, id }) => {
    const known = loaded.known[to]
    if (known === undefined || known.has(id)) return []
    const file = to === 'services' ? 'services/' : `${to}.json`
    return [errorAt(loaded, record, field, { expected: `an id of ${loaded.name}/${file}`, found: quoted(id) })]
  })
}

function listed(field: string, to: Referable, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ field: `${field}[${index}]`, to, id }))
}

function serviceReferences(loaded: Loaded): Problem[] {
  return loaded.dataset.services.flatMap((service) => {
    const { rule, partners, data_kinds } = service.arrangement
    return unknown(loaded, service, [
      { field: 'company', to: 'companies', id: service.company },
      ...(rule?.law ? [{ field: 'arrangement.rule.law', to: 'laws', id: rule.law } as const] : []),
      ...partners.map(({ partner }, index) => ({
        field: `arrangement.partners[${index}].partner`,
        to: 'partners' as const,
        id: partner,
      })),
      ...listed('arrangement.data_kinds', 'data-kinds', data_kinds),
      ...listed('laws', 'laws', service.laws),
      ...(service.question === null ? [] : [{ field: 'question', to: 'questions', id: service.question } as const]),
    ])
  })
}

function listReferences(loaded: Loaded): Problem[] {
  const { laws, timeline, reports, accountability } = loaded.dataset
  return [
    ...laws.flatMap((law) => unknown(loaded, law, listed('sources', 'sources', law.sources))),
    ...timeline.flatMap((event) =>
      unknown(loaded, event, [
        ...listed('services', 'services', event.services),
        ...listed('sources', 'sources', event.sources),
      ]),
    ),
    ...reports.flatMap((report) =>
      unknown(loaded, report, [
        ...listed('companies', 'companies', report.companies),
        ...listed('sources', 'sources', report.sources),
      ]),
    ),
    ...accountability.flatMap((record) =>
      unknown(loaded, record, [
        { field: 'company', to: 'companies', id: record.company },
        ...record.asks.flatMap(({ sources }, index) => listed(`asks[${index}].sources`, 'sources', sources)),
      ]),
    ),
  ]
}

/** A finding on an ask other than "unknown" is a fact and needs a source; no ask is answered twice. */
function asks(loaded: Loaded): Problem[] {
  return loaded.dataset.accountability.flatMap((record) =>
    record.asks.flatMap(({ ask, state, sources }, index) => {
      const twice = record.asks.findIndex((other) => other.ask === ask) !== index
      return [
        ...(twice
          ? [errorAt(loaded, record, `asks[${index}].ask`, { expected: 'every ask once', found: quoted(ask) })]
          : []),
        ...(state !== 'unknown' && sources.length === 0
          ? [
              errorAt(loaded, record, `asks[${index}].sources`, {
                expected: `a source for the state "${state}"`,
                found: 'none',
              }),
            ]
          : []),
      ]
    }),
  )
}

export const referenceChecks: readonly Check[] = [
  { name: 'service-references', severity: 'error', run: serviceReferences },
  { name: 'list-references', severity: 'error', run: listReferences },
  { name: 'asks', severity: 'error', run: asks },
]
