/**
 * Records that nothing refers to: listed, since they may be waiting for a record that is being written.
 * @module
 */
import { type Problem, quoted } from '../problem.ts'
import { type Check, type Loaded, warningAt } from './check.ts'

function unused(loaded: Loaded, records: readonly { id: string }[], used: Iterable<string>, by: string): Problem[] {
  const ids = new Set(used)
  return records.flatMap((record) =>
    ids.has(record.id)
      ? []
      : warningAt(loaded, record, 'id', { expected: `an id that ${by} refers to`, found: quoted(record.id) }),
  )
}

function unusedRecords(loaded: Loaded): Problem[] {
  // A service that did not parse would look as if it referred to nothing.
  if (!loaded.complete) return []
  const { services, partners, companies, dataKinds, questions, laws, timeline, reports, accountability, sources } =
    loaded.dataset
  return [
    ...unused(
      loaded,
      partners,
      services.flatMap(({ arrangement }) => arrangement.partners.map(({ partner }) => partner)),
      'a service',
    ),
    ...unused(
      loaded,
      companies,
      [
        ...services.map(({ company }) => company),
        ...reports.flatMap((report) => report.companies),
        ...accountability.map(({ company }) => company),
      ],
      'a service, report or answer to the five asks',
    ),
    ...unused(
      loaded,
      dataKinds,
      services.flatMap(({ arrangement }) => arrangement.data_kinds),
      'a service',
    ),
    ...unused(
      loaded,
      questions,
      services.flatMap(({ question }) => question ?? []),
      'a service',
    ),
    ...unused(
      loaded,
      sources,
      [
        ...[...laws, ...timeline, ...reports].flatMap((record) => record.sources),
        ...accountability.flatMap(({ asks }) => asks.flatMap((ask) => ask.sources)),
      ],
      'a law, event, report or answer to the five asks',
    ),
  ]
}

export const unusedChecks: readonly Check[] = [{ name: 'unused-records', severity: 'warning', run: unusedRecords }]
