/**
 * The only definition of the dataset's shapes. Everything under data/ is parsed with it at build time, the types are
 * inferred from it, and the published JSON Schemas (data/schemas/) are generated from it.
 * @module
 */
import * as v from 'valibot'

/** Languages a text may be written in; English is the original of every text. */
export const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const
export type Language = (typeof LANGUAGES)[number]

/** Kinds of service, as people would look for them. */
export const CATEGORIES = [
  'cloud',
  'files',
  'work',
  'messages',
  'social',
  'media',
  'games',
  'search-apps',
  'cars-maps',
  'devices',
  'shops',
  'money',
  'travel',
  'health',
  'education',
  'parcels',
] as const

export const STATUSES = ['active', 'announced', 'ended', 'unclear', 'none'] as const
export const STORAGE_GRADES = [
  'company-confirmed',
  'reported',
  'required-by-rule',
  'not-confirmed',
  'elsewhere',
  'none',
] as const
export const EXPOSURES = ['china-market', 'account-region', 'company-site'] as const
const EVIDENCE = ['statement', 'several', 'single'] as const
const CLAIM_KINDS = [
  'storage',
  'operator',
  'keys',
  'government-access',
  'censorship',
  'real-name',
  'transfer-abroad',
  'law',
  'company-position',
  'ended',
  'other',
] as const
const OWNERSHIPS = [
  'state-owned',
  'state-linked',
  'listed',
  'private',
  'joint-venture',
  'state-joint-venture',
  'own-subsidiary',
  'unknown',
] as const
const SOURCE_KINDS = ['company', 'regulator', 'law', 'news', 'ngo', 'academic', 'reference', 'code'] as const
/** What a law does, as readers look for it. */
export const LAW_GROUPS = ['keep-here', 'authorities-ask', 'names-censorship', 'other'] as const
const ASKS = ['commitment', 'inform-users', 'risk-assessment', 'transparency-report', 'alternatives'] as const

/** Adds what an editor sees about a field while typing. */
function described<T extends v.GenericSchema>(schema: T, text: string) {
  return v.pipe(schema, v.description(text))
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const INVISIBLE = /[\u00ad\u200b-\u200d\u2028\u2029\u2060-\u2064\ufeff]/u

const line = v.pipe(
  v.string('expected a text'),
  v.check((s) => s.trim() !== '' && s === s.trim(), 'expected a text that is not empty and has no space at its ends'),
  v.check((s) => !CONTROL.test(s), 'expected no control characters'),
  v.check((s) => !BIDI.test(s), 'expected no right-to-left marks or overrides'),
  v.check((s) => !INVISIBLE.test(s), 'expected no invisible characters'),
)

const id = v.pipe(
  v.string('expected an id'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id of a-z, 0-9 and single hyphens'),
)
const claimId = v.pipe(v.string('expected a claim id'), v.regex(/^c[1-9]\d*$/, 'expected a claim id such as c1'))
const sourceId = v.pipe(
  v.string('expected a source id'),
  v.regex(/^(?:S[1-9]\d*|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'expected a source id'),
)
const hash = v.pipe(v.string('expected a hash'), v.regex(/^[0-9a-f]{8}$/, 'expected eight characters 0-9 a-f'))
const revision = v.pipe(
  v.string('expected a facts revision'),
  v.regex(/^[0-9a-f]{12}$/, 'expected twelve characters 0-9 a-f'),
)

function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A date as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
const partialDateSchema = v.pipe(
  v.string('expected a date'),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isCalendarDate, 'expected a date that is in the calendar'),
)
const day = v.pipe(
  v.string('expected a date'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date as YYYY-MM-DD'),
  v.check(isCalendarDate, 'expected a date that is in the calendar'),
)
const knownDate = v.nullable(partialDateSchema)

const url = v.pipe(
  v.string('expected an address'),
  v.check((s) => /^https?:\/\//.test(s), 'expected an address that starts with http:// or https://'),
  v.check((s) => URL.canParse(s), 'expected an address that can be parsed'),
  v.check((s) => !/[\s<>"]/u.test(s), 'expected an address without spaces, quotes and angle brackets'),
  v.check((s) => !CONTROL.test(s) && !BIDI.test(s) && !INVISIBLE.test(s), 'expected an address of visible characters'),
  v.check((s) => !URL.canParse(s) || new URL(s).username === '', 'expected an address without a user name'),
)

/**
 * A text for readers. `of` is the hash of the English that the translations were made from: where it differs from the
 * hash of `en`, the translations are stale.
 */
export const textSchema = v.pipe(
  v.strictObject({
    en: line,
    'zh-CN': v.optional(line),
    'zh-TW': v.optional(line),
    of: v.optional(described(hash, 'Hash of the English that the translations were made from; data:format writes it.')),
  }),
  v.description('A text for readers: the English, and its translations where there are any.'),
)
export type Text = v.InferOutput<typeof textSchema>

/**
 * A public document that backs a claim. `seen`: the editors read it. `relay`: it copies or retells another publisher's
 * report.
 */
const sourceSchema = v.strictObject({
  id: sourceId,
  publisher: line,
  title: line,
  url: v.nullable(url),
  published: described(knownDate, 'As exactly as the page says; null where it carries no date.'),
  kind: v.picklist(SOURCE_KINDS),
  lang: v.pipe(
    v.string('expected a language code'),
    v.regex(/^[a-z]{2,3}$/, 'expected a language code such as en or zh'),
  ),
  seen: described(v.boolean(), 'Whether an editor read it. A claim needs at least one that was.'),
  relay: v.optional(described(v.literal(true), "Copies or retells another publisher's report.")),
  supports: described(line, 'What it says about the claim, in the words of the editors. Not shown to readers.'),
})
export type Source = v.InferOutput<typeof sourceSchema>

const claimSchema = v.strictObject({
  id: claimId,
  kind: v.picklist(CLAIM_KINDS),
  text: textSchema,
  as_of: described(knownDate, 'The date for which the claim is known to hold.'),
  evidence: described(
    v.picklist(EVIDENCE),
    'statement: the company, partner or a regulator itself, also when quoted; several: independent publishers; single: one publisher.',
  ),
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'expected at least one source')),
  disputed_by: v.optional(
    described(
      v.pipe(v.array(claimId), v.minLength(1, 'expected at least one claim')),
      'Claims of this service that say otherwise.',
    ),
  ),
})
export type Claim = v.InferOutput<typeof claimSchema>

/** A host name that shows the arrangement; its subdomains go with it unless listed themselves. */
const domainSchema = v.strictObject({
  domain: described(v.string('expected a host name'), 'Lower case, IDN in punycode, without scheme, port and path.'),
  exposure: described(
    v.picklist(EXPOSURES),
    "china-market: serves the China-market service itself; account-region: only accounts, customers or devices of that market are affected; company-site: the company's general site, where none of the service's data is met.",
  ),
  why: textSchema,
  basis: described(
    v.picklist(['source', 'well-known']),
    'source: a source names the host; well-known: general knowledge, not yet confirmed.',
  ),
  own: v.optional(
    described(
      v.literal(true),
      'Of several services met at the host, the one whose own it is: said first of equal verdicts.',
    ),
  ),
  seen_in: v.optional(
    described(
      v.pipe(v.array(line), v.minLength(1, 'expected at least one list')),
      'Public lists that name the host, where no source does.',
    ),
  ),
})
export type Domain = v.InferOutput<typeof domainSchema>

const arrangementSchema = v.strictObject({
  status: described(
    v.picklist(STATUSES),
    'unclear: it is on record, and whether it still holds is not known; none: reviewed, and no arrangement is known.',
  ),
  last_known: v.optional(
    described(partialDateSchema, 'Exactly with status unclear: the latest date for which it is on record.'),
  ),
  operator: v.optional(
    described(
      v.literal('not named'),
      'Exactly where status is active and no source names the local operator; no partner leads then.',
    ),
  ),
  storage: described(
    v.picklist(STORAGE_GRADES),
    'How well the place of storage is known. not-confirmed: a local operator is known, the place is not.',
  ),
  rule: v.optional(
    described(
      v.strictObject({ name: textSchema, law: v.nullable(id) }),
      'Exactly with storage required-by-rule: the rule, and its record in laws.json.',
    ),
  ),
  since: described(knownDate, 'When the arrangement began.'),
  until: described(knownDate, 'When it ended; null where it has not or the date is not known.'),
  partners: v.array(
    v.strictObject({
      partner: id,
      role: textSchema,
      lead: v.optional(
        described(v.literal(true), 'Named in the verdict: runs the service or holds the data now, or did last.'),
      ),
      from: v.optional(partialDateSchema),
      to: v.optional(partialDateSchema),
    }),
  ),
  places: v.array(v.strictObject({ place: textSchema, region: v.optional(textSchema) })),
  data_kinds: v.array(id),
  keys_in_china: v.picklist(['yes', 'no', 'unknown']),
})
export type Arrangement = v.InferOutput<typeof arrangementSchema>

/** One entry of a service's change log: what readers should know moved when the facts got this revision. */
const changeSchema = v.strictObject({
  date: day,
  revision,
  what: textSchema,
  claims: v.array(claimId),
})

export const serviceSchema = v.strictObject({
  $schema: v.literal('../schemas/service.schema.json'),
  id,
  name: textSchema,
  company: id,
  category: v.picklist(CATEGORIES),
  summary: textSchema,
  domains: v.pipe(v.array(domainSchema), v.minLength(1, 'expected at least one domain')),
  arrangement: arrangementSchema,
  affected: described(textSchema, 'Whose data it concerns.'),
  question: described(
    v.nullable(id),
    'The question of questions.json whose answer tells whether it concerns a person; null where no answer could matter.',
  ),
  actions: described(v.array(textSchema), 'What a person can do, a step each.'),
  claims: v.pipe(v.array(claimSchema), v.minLength(1, 'expected at least one claim')),
  stored_data: v.optional(
    described(
      claimId,
      'The claim that says what becomes of data already stored when a person leaves or changes region.',
    ),
  ),
  sources: v.array(sourceSchema),
  laws: described(v.array(id), 'Sector rules in laws.json that bear on this service.'),
  changes: described(
    v.pipe(v.array(changeSchema), v.minLength(1, 'expected at least one entry')),
    'The change log, oldest first; the last entry carries the revision of the facts as they are now.',
  ),
  confidence: described(v.picklist(['high', 'medium', 'low']), "The editors' own judgement of the record."),
  /** For editors; empty where there is none. */
  open_questions: v.union([v.literal(''), line], 'expected a line of text, or "" where nothing is open'),
  reviewed_on: described(day, 'The day on which all facts of the record were last reviewed.'),
})
export type Service = v.InferOutput<typeof serviceSchema>

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
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'expected at least one source')),
})
export type Law = v.InferOutput<typeof lawSchema>

const eventSchema = v.strictObject({
  date: partialDateSchema,
  kind: v.picklist(['company', 'law', 'ngo', 'incident']),
  event: textSchema,
  services: v.array(id),
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'expected at least one source')),
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
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'expected at least one source')),
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
