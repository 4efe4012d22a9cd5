/**
 * Status, storage grade, partners, places and question of a service have to make sense together, so that a verdict can
 * be said in a sentence.
 * @module
 */

import type { Arrangement, Domain, Service } from '../../dataset/service-schema.ts'
import { type Problem, quoted } from '../problem.ts'
import { type Check, errorAt, type Loaded } from './check.ts'

type Exposure = Domain['exposure']

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
      holds ? [] : errorAt(loaded, service, field, { expected, found: quoted(found) }),
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
    case 'unclear':
      return [grade(...IN_CHINA, 'not-confirmed', 'none')]
  }
}

function leadPartner({ arrangement: { status, partners, operator } }: Service): Rule[] {
  const leads = partners.filter(({ lead }) => lead)
  const notNamed = operator === 'not named'
  return [
    {
      field: 'arrangement.partners',
      holds: leads.length > 0 || (status === 'active' ? notNamed : partners.length === 0),
      expected:
        'a partner with "lead": true, who runs the service or holds the data (also where it is the company\'s own), or "operator": "not named"',
      found: partners.map(({ partner }) => partner),
    },
    {
      field: 'arrangement.operator',
      holds: !notNamed || (status === 'active' && leads.length === 0),
      expected: 'no "not named" but with status active and no leading partner',
      found: operator,
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

/**
 * A question is asked where the answer can change the verdict: of an active arrangement, everywhere but at hosts that
 * serve only the China market. Where the service is merely presented (company-site), it need not be.
 */
function question({ arrangement: { status }, domains, question }: Service): Rule[] {
  const has = (exposure: Exposure) => status === 'active' && domains.some((entry) => entry.exposure === exposure)
  const needed = has('account-region')
  const matters = needed || has('company-site')
  return [
    {
      field: 'question',
      holds: question === null ? !needed : matters,
      expected: needed
        ? 'a question: an account-region domain of an active arrangement concerns only some accounts'
        : 'null: the arrangement is not active, or all its domains serve the China market alone, so no answer could matter',
      found: question,
    },
  ]
}

function lastKnown({ arrangement: { status, last_known } }: Service): Rule[] {
  const unclear = status === 'unclear'
  return [
    {
      field: 'arrangement.last_known',
      holds: unclear === (last_known !== undefined),
      expected: unclear ? 'the latest date for which the arrangement is on record' : `no date with status ${status}`,
      found: last_known,
    },
  ]
}

export const arrangementChecks: readonly Check[] = [
  { name: 'status', severity: 'error', run: (loaded) => judged(loaded, statusRules) },
  { name: 'lead-partner', severity: 'error', run: (loaded) => judged(loaded, leadPartner) },
  { name: 'places', severity: 'error', run: (loaded) => judged(loaded, places) },
  { name: 'rule', severity: 'error', run: (loaded) => judged(loaded, rule) },
  { name: 'last-known', severity: 'error', run: (loaded) => judged(loaded, lastKnown) },
  { name: 'question', severity: 'error', run: (loaded) => judged(loaded, question) },
]
