import { describe, expect, it } from 'vitest'
import type { Exposure, Status, StorageGrade } from '../dataset/host-index.ts'
import { answerInForce, type DefaultAnswer, type OwnAnswer } from './choices.ts'
import { type Answer, answerMatters, VERDICTS, type Verdict, verdictOf } from './verdict.ts'

const STATUSES: readonly Status[] = ['active', 'announced', 'ended', 'unclear', 'none']
const KNOWN: readonly StorageGrade[] = ['company-confirmed', 'reported', 'required-by-rule']
const GRADES: readonly StorageGrade[] = [...KNOWN, 'not-confirmed', 'elsewhere', 'none']
const NOWHERE: readonly StorageGrade[] = ['elsewhere', 'none']
const EXPOSURES: readonly Exposure[] = ['china-market', 'account-region', 'company-site']
const ANSWERS: readonly Answer[] = ['yes', 'no', null]

interface Row {
  verdict: Verdict
  status: readonly Status[]
  storage: readonly StorageGrade[]
  exposure: readonly Exposure[]
  answer: readonly Answer[]
}

const ACTIVE: readonly Status[] = ['active']
const CHINA: readonly Exposure[] = ['china-market']
/** A company's general site counts as one where only some accounts are concerned. */
const REGION: readonly Exposure[] = ['account-region', 'company-site']

/** The table of verdicts, in the order in which it is written down; each row says all that it takes. */
const TABLE: readonly Row[] = [
  { verdict: 'in-china', status: ACTIVE, storage: KNOWN, exposure: CHINA, answer: ANSWERS },
  { verdict: 'in-china', status: ACTIVE, storage: KNOWN, exposure: REGION, answer: ['yes'] },
  { verdict: 'depends', status: ACTIVE, storage: KNOWN, exposure: REGION, answer: [null] },
  { verdict: 'local-operator', status: ACTIVE, storage: ['not-confirmed'], exposure: CHINA, answer: ANSWERS },
  { verdict: 'local-operator', status: ACTIVE, storage: ['not-confirmed'], exposure: REGION, answer: ['yes'] },
  { verdict: 'unconfirmed', status: ACTIVE, storage: ['not-confirmed'], exposure: REGION, answer: [null] },
  { verdict: 'announced', status: ['announced'], storage: GRADES, exposure: EXPOSURES, answer: ANSWERS },
  { verdict: 'unclear', status: ['unclear'], storage: GRADES, exposure: EXPOSURES, answer: ANSWERS },
  { verdict: 'not-you', status: ACTIVE, storage: [...KNOWN, 'not-confirmed'], exposure: REGION, answer: ['no'] },
  { verdict: 'ended', status: ['ended'], storage: GRADES, exposure: EXPOSURES, answer: ANSWERS },
  { verdict: 'none-known', status: ['none'], storage: GRADES, exposure: EXPOSURES, answer: ANSWERS },
  { verdict: 'none-known', status: ACTIVE, storage: NOWHERE, exposure: EXPOSURES, answer: ANSWERS },
]

const CASES = STATUSES.flatMap((status) =>
  GRADES.flatMap((storage) =>
    EXPOSURES.flatMap((exposure) => ANSWERS.map((answer) => ({ status, storage, exposure, answer }))),
  ),
)

describe('the table of verdicts', () => {
  it.each(CASES)('$status, $storage, $exposure, answer $answer', ({ status, storage, exposure, answer }) => {
    const rows = TABLE.filter(
      (row) =>
        row.status.includes(status) &&
        row.storage.includes(storage) &&
        row.exposure.includes(exposure) &&
        row.answer.includes(answer),
    )
    expect(rows.map(({ verdict }) => verdict)).toEqual([verdictOf({ status, storage }, exposure, answer)])
  })

  it('gives every verdict there is', () => {
    const given = new Set(
      CASES.map(({ status, storage, exposure, answer }) => verdictOf({ status, storage }, exposure, answer)),
    )
    expect([...given].sort()).toEqual([...VERDICTS].sort())
  })
})

describe('with the answer given once for every service', () => {
  type Told = readonly [OwnAnswer | null, DefaultAnswer, Verdict, Verdict]
  const told: Told[] = [
    [null, 'none', 'depends', 'unconfirmed'],
    [null, 'no', 'not-you', 'not-you'],
    ['yes', 'none', 'in-china', 'local-operator'],
    ['yes', 'no', 'in-china', 'local-operator'],
    ['no', 'none', 'not-you', 'not-you'],
    ['no', 'no', 'not-you', 'not-you'],
    ['not-sure', 'none', 'depends', 'unconfirmed'],
    ['not-sure', 'no', 'depends', 'unconfirmed'],
  ]

  it.each(told)(
    'own answer %s, default %s: %s where the place is known, else %s',
    (own, byDefault, placeKnown, placeOpen) => {
      const given = own && { answer: own, services: ['acme'] }
      const { answer } = answerInForce('acme', given, byDefault)
      for (const storage of KNOWN) {
        expect(verdictOf({ status: 'active', storage }, 'account-region', answer)).toBe(placeKnown)
        expect(verdictOf({ status: 'active', storage }, 'china-market', answer)).toBe('in-china')
      }
      expect(verdictOf({ status: 'active', storage: 'not-confirmed' }, 'account-region', answer)).toBe(placeOpen)
      expect(verdictOf({ status: 'active', storage: 'not-confirmed' }, 'china-market', answer)).toBe('local-operator')
    },
  )
})

describe('the question is worth asking', () => {
  it.each(CASES.filter(({ answer }) => answer === null))(
    '$status, $storage, $exposure',
    ({ status, storage, exposure }) => {
      const verdicts = new Set(ANSWERS.map((answer) => verdictOf({ status, storage }, exposure, answer)))
      expect(answerMatters({ status, storage }, exposure)).toBe(verdicts.size > 1)
    },
  )
})
