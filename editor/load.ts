/**
 * Reads the whole dataset: every file, never stopping at the first problem.
 * @module
 */

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { isObject } from '../dataset/is-object.ts'
import { type Dataset, FILES, type ListName, RECORDS } from '../dataset/schema.ts'
import { type Service, serviceSchema } from '../dataset/service-schema.ts'
import { CHECKS, type Check, type Loaded } from './checks/index.ts'
import { itemName } from './field.ts'
import { idsSchema } from './ids.ts'
import { jsonSchemas } from './json-schema.ts'
import { describe, type Problem, quoted } from './problem.ts'
import { Reader } from './reader.ts'

export { describe, type Problem } from './problem.ts'

type Places = Map<object, { path: string; field: string }>

interface List<T> {
  records: T[]
  /**
   * Ids of all records, wrong ones too; undefined where the file could not be read, so that nothing is known about its
   * ids.
   */
  ids: Set<string> | undefined
  /** Whether every record parsed. */
  whole: boolean
}

function readRecord(reader: Reader, path: string): Record<string, unknown> | undefined {
  const json = reader.json(path)
  if (json === undefined || isObject(json)) return json
  return reader.fail(path, '', 'a record in { }', quoted(json))
}

function readList<T extends v.GenericSchema<unknown, object>>(
  reader: Reader,
  places: Places,
  name: ListName,
  schema: T,
): List<v.InferOutput<T>> {
  const path = `${name}.json`
  const json = readRecord(reader, path)
  if (json === undefined) return { records: [], ids: undefined, whole: false }
  const parsed = v.safeParse(FILES[name], json)
  if (!parsed.success) reader.report(path, parsed.issues)
  const items: unknown[] | undefined = Array.isArray(json[name]) ? json[name] : undefined
  if (items === undefined) return { records: [], ids: undefined, whole: false }
  const records = items.flatMap((item, index) => {
    const record = v.safeParse(schema, item)
    if (!record.success) return []
    places.set(record.output, { path, field: `${name}[${itemName(items, index)}]` })
    return [record.output]
  })
  const ids = new Set(items.flatMap((item) => (isObject(item) && typeof item.id === 'string' ? [item.id] : [])))
  return { records, ids, whole: parsed.success }
}

function readServices(reader: Reader, places: Places): List<Service> {
  const folder = join(reader.root, 'services')
  if (!existsSync(folder)) {
    reader.fail('services', '', 'a folder', 'nothing')
    return { records: [], ids: undefined, whole: false }
  }
  const services: Service[] = []
  const ids = new Set<string>()
  for (const name of readdirSync(folder).sort()) {
    // Files such as .DS_Store come with a machine, not with the data.
    if (name.startsWith('.')) continue
    const path = `services/${name}`
    if (!name.endsWith('.json')) {
      reader.fail(path, '', 'only files named ID.json in this folder', quoted(name))
      continue
    }
    ids.add(name.slice(0, -'.json'.length))
    const json = readRecord(reader, path)
    if (json === undefined) continue
    const parsed = v.safeParse(serviceSchema, json)
    if (parsed.success) {
      places.set(parsed.output, { path, field: '' })
      services.push(parsed.output)
    } else reader.report(path, parsed.issues)
  }
  return { records: services, ids, whole: services.length === ids.size }
}

/**
 * Reads the dataset in `dir` and judges nothing but the shapes. What did not parse is left out and has its problems.
 */
export function readDataset(dir: string): { loaded: Loaded; problems: Problem[] } {
  const reader = new Reader(dir)
  const places: Places = new Map()
  const services = readServices(reader, places)
  const partners = readList(reader, places, 'partners', RECORDS.partners)
  const companies = readList(reader, places, 'companies', RECORDS.companies)
  const dataKinds = readList(reader, places, 'data-kinds', RECORDS['data-kinds'])
  const questions = readList(reader, places, 'questions', RECORDS.questions)
  const laws = readList(reader, places, 'laws', RECORDS.laws)
  const timeline = readList(reader, places, 'timeline', RECORDS.timeline)
  const reports = readList(reader, places, 'reports', RECORDS.reports)
  const accountability = readList(reader, places, 'accountability', RECORDS.accountability)
  const sources = readList(reader, places, 'sources', RECORDS.sources)
  for (const path of jsonSchemas().keys()) if (existsSync(join(reader.root, path))) reader.text(path)
  const idsJson = readRecord(reader, 'ids.json')
  const ids = v.safeParse(idsSchema, idsJson)
  if (idsJson !== undefined && !ids.success) reader.report('ids.json', ids.issues)
  const loaded: Loaded = {
    root: reader.root,
    name: reader.name,
    dataset: {
      services: services.records,
      partners: partners.records,
      companies: companies.records,
      dataKinds: dataKinds.records,
      questions: questions.records,
      laws: laws.records,
      timeline: timeline.records,
      reports: reports.records,
      accountability: accountability.records,
      sources: sources.records,
    },
    ids: ids.success ? ids.output : undefined,
    texts: reader.texts,
    places,
    known: {
      services: services.ids,
      partners: partners.ids,
      companies: companies.ids,
      'data-kinds': dataKinds.ids,
      questions: questions.ids,
      laws: laws.ids,
      sources: sources.ids,
    },
    complete: [
      services,
      partners,
      companies,
      dataKinds,
      questions,
      laws,
      timeline,
      reports,
      accountability,
      sources,
    ].every(({ whole }) => whole),
  }
  return { loaded, problems: reader.problems }
}

function problemsOf(checks: readonly Check[], loaded: Loaded): Problem[] {
  return checks.flatMap(({ name, run }) => run(loaded).map((problem) => ({ ...problem, check: name })))
}

/**
 * Reads the dataset in `dir` (the folder `data/`) and checks it: every file, every record, every check. Records that
 * did not parse are left out of `dataset` and reported; the rest is checked all the same.
 */
export function loadDataset(dir: string): { dataset: Dataset; problems: Problem[] } {
  const { loaded, problems } = readDataset(dir)
  return { dataset: loaded.dataset, problems: [...problems, ...problemsOf(CHECKS, loaded)] }
}

/**
 * The dataset in `dir`, without an error in it.
 * @throws Error that lists every error, a line each.
 */
export function loadChecked(dir: string): Dataset {
  const { loaded, problems } = readDataset(dir)
  const errorChecks = CHECKS.filter(({ severity }) => severity === 'error')
  const errors = [...problems, ...problemsOf(errorChecks, loaded)]
  if (errors.length > 0) {
    throw new Error(`The dataset has ${errors.length} error(s):\n${errors.map((error) => describe(error)).join('\n')}`)
  }
  return loaded.dataset
}
