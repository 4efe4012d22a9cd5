/**
 * The dataset: the shapes of its files, and all of it as it is parsed. With what stands beside this file
 * (service-schema.ts, schema-parts.ts, vocabulary.ts) it is the only definition: everything under data/ is parsed with
 * it at build time, the types are inferred from it, and the published JSON Schemas (data/schemas/) are generated from
 * it.
 * @module
 */
import * as v from 'valibot'
import {
  described,
  id,
  knownDate,
  line,
  partialDateSchema,
  someSources,
  sourceId,
  textSchema,
  url,
} from './schema-parts.ts'
import { type Service, type Source, sourceSchema } from './service-schema.ts'
import { ASKS, LAW_GROUPS, OWNERSHIPS, SOURCE_KINDS } from './vocabulary.ts'

/**
 * What a person is asked where the answer decides. Services that hang on the same fact share one question, and so one
 * answer.
 */
const questionSchema = v.strictObject({
  id,
  text: described(textSchema, 'Answered by yes or no.'),
  steps: described(
    v.pipe(
      v.array(v.strictObject({ text: textSchema, link: v.optional(url) })),
      v.minLength(1, 'expected at least one step'),
    ),
    'How a person who is not sure finds out, a step each, with the address where it is done.',
  ),
  yes: described(textSchema, 'What a yes means.'),
  no: described(textSchema, 'What a no means. Never that it does not concern the person.'),
  not_sure: described(textSchema, 'What not knowing means: nothing is silenced.'),
})
export type Question = v.InferOutput<typeof questionSchema>

const partnerSchema = v.strictObject({
  id,
  /** Full name. The Chinese name is the organisation's own. */
  name: textSchema,
  /** The name in one breath, for a sentence or a toolbar title. */
  short: textSchema,
  ownership: v.picklist(OWNERSHIPS),
  role: textSchema,
  note: v.optional(textSchema),
})
export type Partner = v.InferOutput<typeof partnerSchema>

const companySchema = v.strictObject({
  id,
  name: textSchema,
  country: v.pipe(
    v.string('expected a country code'),
    v.regex(/^[A-Z]{2}$/, 'expected a country code of two capital letters'),
  ),
  /** Main sites of a company that reports name and whose services are outside the scope: background, no warning. */
  sites: v.optional(
    v.pipe(v.array(v.string('expected a host name')), v.minLength(1, 'expected at least one host name')),
  ),
})
export type Company = v.InferOutput<typeof companySchema>

const dataKindSchema = v.strictObject({ id, name: textSchema })
export type DataKind = v.InferOutput<typeof dataKindSchema>

const lawSchema = v.strictObject({
  id,
  name: textSchema,
  kind: v.picklist(['law', 'regulation', 'regulator rule', 'draft', 'pledge']),
  /**
   * Whom it concerns here: every operator of an active arrangement, the services that name it, or nobody in particular.
   */
  applies: v.picklist(['operators', 'sector', 'background']),
  group: described(v.picklist(LAW_GROUPS), 'What it does, as readers look for it.'),
  /** It obliges operators to help the authorities or to give them data. */
  demands: v.optional(v.literal(true)),
  status: textSchema,
  adopted: knownDate,
  in_force: knownDate,
  articles: v.array(v.strictObject({ article: textSchema, requires: textSchema })),
  why_it_matters: textSchema,
  disputed: v.optional(textSchema),
  sources: someSources,
})
export type Law = v.InferOutput<typeof lawSchema>

const eventSchema = v.strictObject({
  date: partialDateSchema,
  kind: v.picklist(['company', 'law', 'ngo', 'incident']),
  event: textSchema,
  services: v.array(id),
  sources: someSources,
})
export type TimelineEvent = v.InferOutput<typeof eventSchema>

const reportSchema = v.strictObject({
  id,
  publisher: line,
  title: line,
  url: v.nullable(url),
  press_release_url: v.optional(url),
  original_url: v.optional(url),
  original_seen: v.optional(v.boolean()),
  published: partialDateSchema,
  kind: v.picklist(SOURCE_KINDS),
  seen: v.boolean(),
  covers: v.pipe(v.array(textSchema), v.minLength(1, 'expected at least one text')),
  /** Companies of this dataset that the report covers. */
  companies: v.array(id),
  findings: v.pipe(v.array(textSchema), v.minLength(1, 'expected at least one text')),
  sources: someSources,
})
export type Report = v.InferOutput<typeof reportSchema>

/** What a company is known to have done about Open MIC's five asks of 2018. */
const accountabilitySchema = v.strictObject({
  company: id,
  /** The part of the company meant, where it is not the whole. */
  name: textSchema,
  asks: v.array(
    v.strictObject({
      ask: v.picklist(ASKS),
      state: v.picklist(['yes', 'partly', 'no', 'unknown']),
      finding: textSchema,
      as_of: knownDate,
      sources: v.array(sourceId),
    }),
  ),
})
export type Accountability = v.InferOutput<typeof accountabilitySchema>

/** The records in the files beside services/, by the name of the file. */
export const RECORDS = {
  partners: partnerSchema,
  companies: companySchema,
  'data-kinds': dataKindSchema,
  questions: questionSchema,
  laws: lawSchema,
  timeline: eventSchema,
  reports: reportSchema,
  accountability: accountabilitySchema,
  sources: sourceSchema,
} as const
export type ListName = keyof typeof RECORDS

function fileOf(name: ListName): v.GenericSchema {
  return v.strictObject({
    $schema: v.literal(`./schemas/${name}.schema.json`),
    [name]: v.array<v.GenericSchema>(RECORDS[name]),
  })
}

/** The files beside services/, by name; each holds one list under its own name. */
export const FILES: Readonly<Record<ListName, v.GenericSchema>> = {
  partners: fileOf('partners'),
  companies: fileOf('companies'),
  'data-kinds': fileOf('data-kinds'),
  questions: fileOf('questions'),
  laws: fileOf('laws'),
  timeline: fileOf('timeline'),
  reports: fileOf('reports'),
  accountability: fileOf('accountability'),
  sources: fileOf('sources'),
}

/** The whole dataset, parsed. */
export interface Dataset {
  services: Service[]
  partners: Partner[]
  companies: Company[]
  dataKinds: DataKind[]
  questions: Question[]
  laws: Law[]
  timeline: TimelineEvent[]
  reports: Report[]
  accountability: Accountability[]
  /** Sources of laws, timeline, reports and accountability; services carry their own. */
  sources: Source[]
}
