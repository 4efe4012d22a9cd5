/**
 * Status, storage grade, partners, places and question of a service have to make sense together, so that a verdict can be said in a sentence.
 * @module
 */
import { type Problem, shown } from '../problem.ts'
import type { Arrangement, Service } from '../schema.ts'
import { type Check, errorAt, type Loaded } from './check.ts'

/** Grades under which data is said to lie in mainland China. */
const IN_CHINA: readonly Arrangement['storage'][] = ['company-confirmed', 'reported', 'required-by-rule']

/** One rule about an arrangement: where it does not hold, the field is named with what was expected. */
interface Rule {
  field: string
  holds: boolean
  expected: string
  found: unknown
}

function judged(loaded: Loaded, rulesOf: (service: Service) => Rule[]): Problem[] {
  return loaded.dataset.services.flatMap((service) =>
    rulesOf(service).flatMap(({ field, holds, expected, found }) =>
      holds ? [] : errorAt(loaded, service, field, { expected, found: shown(found) }),
    ),
  )
}

/** What may stand in an arrangement of each status. */
function statusRules({ arrangement }: Service): Rule[] {
  const { status, storage, since, until, partners, places } = arrangement
  const of = `with status ${status}`
  const nothing = (field: string, found: unknown): Rule => ({
    field: `arrangement.${field}`,
    holds: found === null || (Array.isArray(found) && found.length === 0),
    expected: `nothing ${of}`,
    found,
  })
  const grade = (...allowed: Arrangement['storage'][]): Rule => ({
    field: 'arrangement.storage',
    holds: allowed.includes(storage),
    expected: `${allowed.join(', ')} ${of}`,
    found: storage,
  })
  switch (status) {
    case 'none':
      return [
        grade('none', 'elsewhere'),
        nothing('since', since),
        nothing('until', until),
        nothing('partners', partners),
        nothing('places', places),
      ]
    case 'announced':
      return [grade('not-confirmed'), nothing('since', since), nothing('until', until)]
    case 'active':
      return [grade(...IN_CHINA, 'not-confirmed'), nothing('until', until)]
    case 'ended':
      return [grade(...IN_CHINA, 'not-confirmed', 'none')]
  }
}

function leadPartner({ arrangement: { status, partners } }: Service): Rule[] {
  const leads = partners.filter(({ lead }) => lead)
  return [
    {
      field: 'arrangement.partners',
      holds: leads.length > 0 || (partners.length === 0 && status !== 'active'),
      expected:
        'a partner with "lead": true, who runs the service or holds the data (also where it is the company\'s own)',
      found: partners.map(({ partner }) => partner),
    },
    ...partners.map(({ lead, to }, index) => ({
      field: `arrangement.partners[${index}].to`,
      holds: !(status === 'active' && lead && to !== undefined),
      expected: 'no end for a partner that leads an active arrangement',
      found: to,
    })),
  ]
}

function places({ arrangement }: Service): Rule[] {
  const known = arrangement.status === 'active' && IN_CHINA.includes(arrangement.storage)
  return [
    {
      field: 'arrangement.places',
      holds: !known || arrangement.places.length > 0,
      expected: `a place with storage grade ${arrangement.storage}, "mainland China" at least`,
      found: arrangement.places,
    },
  ]
}

function rule({ arrangement: { storage, rule } }: Service): Rule[] {
  const required = storage === 'required-by-rule'
  return [
    {
      field: 'arrangement.rule',
      holds: required === (rule !== undefined),
      expected: required ? 'the rule that requires it' : `no rule with storage grade ${storage}`,
      found: rule?.name.en,
    },
  ]
}

/** A question is asked exactly where the answer can change the verdict. */
function question({ arrangement: { status }, domains, question }: Service): Rule[] {
  const matters =
    (status === 'active' || status === 'announced') && domains.some(({ exposure }) => exposure === 'account-region')
  return [
    {
      field: 'question',
      holds: matters === (question !== null),
      expected: matters
        ? 'a question: an account-region domain of an active arrangement concerns only some accounts'
        : 'null: no domain of exposure account-region under an active arrangement, so no answer could matter',
      found: question?.en ?? null,
    },
  ]
}

export const arrangementChecks: readonly Check[] = [
  { name: 'status', severity: 'error', run: (loaded) => judged(loaded, statusRules) },
  { name: 'lead-partner', severity: 'error', run: (loaded) => judged(loaded, leadPartner) },
  { name: 'places', severity: 'error', run: (loaded) => judged(loaded, places) },
  { name: 'rule', severity: 'error', run: (loaded) => judged(loaded, rule) },
  { name: 'question', severity: 'error', run: (loaded) => judged(loaded, question) },
]
