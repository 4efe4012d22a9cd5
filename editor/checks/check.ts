/**
 * What a check gets and what it is.
 * @module
 */

import type { Dataset } from '../../dataset/schema.ts'
import { namedField } from '../field.ts'
import type { Ids } from '../ids.ts'
import type { Finding, Problem } from '../problem.ts'

/** Lists whose records others refer to by id. */
export type Referable = 'services' | 'partners' | 'companies' | 'data-kinds' | 'questions' | 'laws' | 'sources'

/** The dataset as read, before it is judged. */
export interface Loaded {
  /** The data folder. */
  root: string
  /** Its name, with which problems name a file. */
  name: string
  /** All records that parsed. */
  dataset: Dataset
  /** The ids ever published; undefined where their file did not parse. */
  ids: Ids | undefined
  /** The text of every file read, by its path inside the data folder. */
  texts: ReadonlyMap<string, string>
  /** Where each record of `dataset` stands: the path of the file inside the data folder, and the field in it. */
  places: ReadonlyMap<object, { path: string; field: string }>
  /**
   * Ids that stand in the files, those of records that did not parse included, so that one mistake does not show up
   * again as a hundred wrong references; undefined where a file could not be read at all.
   */
  known: Readonly<Record<Referable, ReadonlySet<string> | undefined>>
  /** Whether every record parsed. */
  complete: boolean
}

/** One rule over the whole dataset. */
export interface Check {
  name: string
  /** Of the problems it finds. */
  severity: Problem['severity']
  run: (loaded: Loaded) => Problem[]
}

function problem(
  severity: Problem['severity'],
  { name, places }: Loaded,
  record: object,
  field: string,
  finding: Finding,
): Problem {
  const place = places.get(record)
  if (place === undefined) throw new Error(`no place is known for a record with the field ${field}`)
  const separator = place.field === '' || field === '' || field.startsWith('[') ? '' : '.'
  const named = `${place.field}${separator}${namedField(record, field)}`
  return { severity, file: `${name}/${place.path}`, field: named, ...finding }
}

/** An error at `field` of a record of the dataset. */
export function errorAt(loaded: Loaded, record: object, field: string, finding: Finding): Problem {
  return problem('error', loaded, record, field, finding)
}

/** A warning at `field` of a record of the dataset. */
export function warningAt(loaded: Loaded, record: object, field: string, finding: Finding): Problem {
  return problem('warning', loaded, record, field, finding)
}

/** All records of the dataset. */
export function recordsOf({ dataset }: Loaded): object[] {
  return Object.values(dataset).flat()
}
