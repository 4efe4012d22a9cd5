import { describe, expect, it } from 'vitest'
import type { Notice } from '../dataset/notice.ts'
import { type DataPath, dataPathOf, partnersOf } from './data-path.ts'
import { noticeWith } from './testing/notice.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

type Arrangement = Partial<Notice['service']['arrangement']>
type Laws = Notice['laws']

const DEMANDING = { id: 'asking', name: 'Asking law', demands: true, disputed: true }
const OTHER = { id: 'cloud-rule', name: 'Cloud rule', demands: false, disputed: false }

function part(partner: string, lead: boolean): Notice['service']['arrangement']['partners'][number] {
  return { partner, role: 'runs it', ...(lead && { lead }) }
}

function pathOf(arrangement: Arrangement, verdict: Verdict = 'depends', laws: Laws = [DEMANDING, OTHER]): DataPath {
  return dataPathOf(noticeWith(arrangement, { laws }), verdict)
}

/** The steps with what each says of its certainty: "partner:stated". */
function told({ steps }: DataPath): string[] {
  return steps.map(({ kind, certainty }) => `${kind}:${certainty}`)
}

describe('the way of the data', () => {
  it.each([
    ['company-confirmed', 'stated'],
    ['reported', 'stated'],
    ['required-by-rule', 'required'],
    ['not-confirmed', 'open'],
  ] as const)('with grade %s leads on to a place that is %s', (storage, certainty) => {
    const path = pathOf({ storage })
    expect(path.form).toBe('chain')
    expect(told(path)).toEqual(['service:stated', 'partner:stated', `place:${certainty}`, `authorities:${certainty}`])
  })

  it.each([
    ['none', 'none'],
    ['none', 'elsewhere'],
    ['active', 'elsewhere'],
    ['active', 'none'],
    ['announced', 'none'],
  ] as const)('is not drawn where none is known: status %s, grade %s', (status, storage) => {
    expect(pathOf({ status, storage })).toEqual({ form: 'none', steps: [] })
  })

  it.each(['company-confirmed', 'reported', 'required-by-rule', 'not-confirmed', 'none'] as const)(
    'breaks off at the partner once the arrangement has ended, with grade %s too',
    (storage) => {
      const path = pathOf({ status: 'ended', storage }, 'ended')
      expect(path.form).toBe('broken')
      expect(told(path)).toEqual(['service:stated', 'partner:stated'])
    },
  )

  it.each(['company-confirmed', 'required-by-rule', 'not-confirmed'] as const)(
    'is open from the partner on while the arrangement is only announced, with grade %s',
    (storage) => {
      const open = ['service:stated', 'partner:open', 'place:open', 'authorities:open']
      expect(told(pathOf({ status: 'announced', storage }, 'announced'))).toEqual(open)
    },
  )

  it('names the partners that run the service or hold the data now, all of them', () => {
    const { steps } = pathOf({ partners: [part('great-cloud', true), part('old-cloud', false), part('third', true)] })
    const named = steps.flatMap((step) => (step.kind === 'partner' ? [step.partner?.id] : []))
    expect(named).toEqual(['great-cloud', 'third'])
  })

  it('names the laws that oblige operators, and no authorities where there are none', () => {
    const laws = pathOf({}).steps.flatMap((step) => (step.kind === 'authorities' ? step.laws : []))
    expect(laws).toEqual([DEMANDING])
    expect(told(pathOf({}, 'depends', [OTHER])).at(-1)).toBe('place:stated')
  })

  it('begins with the service and what it keeps', () => {
    expect(pathOf({}).steps[0]).toEqual({ kind: 'service', certainty: 'stated', dataKinds: ['files'] })
  })

  it('has a step for an operator that no source names, and no partner in it', () => {
    const { steps } = pathOf({ operator: 'not named', partners: [part('old-cloud', false)] })
    expect(steps.flatMap((step) => (step.kind === 'partner' ? [step.partner] : []))).toEqual([null])
  })

  it.each(['company-confirmed', 'none'] as const)(
    'breaks off where it is not known whether it still holds, grade %s',
    (storage) => {
      const path = pathOf({ status: 'unclear', storage }, 'unclear')
      expect([path.form, told(path)]).toEqual(['broken', ['service:stated', 'partner:stated']])
    },
  )
})

describe('who holds the data of this person', () => {
  const held = (path: DataPath) =>
    path.steps.flatMap((step) => (step.kind === 'partner' || step.kind === 'place' ? [step.holds] : []))

  it.each(VERDICTS)('is marked only where the verdict is that it is stored in China: %s', (verdict) => {
    expect(held(pathOf({}, verdict))).toEqual(Array(2).fill(verdict === 'in-china'))
  })

  it('is not marked where the place is not confirmed', () => {
    expect(held(pathOf({ storage: 'not-confirmed' }, 'in-china'))).toEqual([false, false])
  })
})

describe('the partners of a notice', () => {
  it('are in the order of the record, each with its part and its time', () => {
    const parts = [
      { partner: 'old-cloud', role: 'ran it', from: '2014', to: '2018-02' },
      { partner: 'great-cloud', role: 'runs it', lead: true as const },
    ]
    expect(partnersOf(noticeWith({ partners: parts }))).toMatchObject([
      { id: 'old-cloud', short: 'old-cloud', part: 'ran it', lead: false, from: '2014', to: '2018-02' },
      { id: 'great-cloud', part: 'runs it', lead: true, from: null, to: null },
    ])
  })
})
