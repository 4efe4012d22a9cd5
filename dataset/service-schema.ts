/**
 * The shape of a service's record, data/services/ID.json.
 * @module
 */
import * as v from 'valibot'
import {
  claimId,
  day,
  described,
  id,
  knownDate,
  line,
  partialDateSchema,
  revision,
  someSources,
  sourceId,
  textSchema,
  url,
} from './schema-parts.ts'
import {
  CATEGORIES,
  CHANGE_KINDS,
  CLAIM_KINDS,
  EVIDENCE,
  EXPOSURES,
  SOURCE_KINDS,
  STATUSES,
  STORAGE_GRADES,
} from './vocabulary.ts'

/**
 * A public document that backs a claim. `seen`: the editors read it. `relay`: it copies or retells another publisher's
 * report.
 */
export const sourceSchema = v.strictObject({
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
  sources: someSources,
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
  kind: v.optional(
    described(
      v.picklist(CHANGE_KINDS),
      'verdict: the status, the grade of storage or who is named in the verdict changed; wording: no fact did.',
    ),
  ),
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
