import { describe, expect, it } from 'vitest'
import type { LawName, Notice, NoticePartner } from '../dataset/notice.ts'
import { type DataPath, dataPathOf } from './data-path.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

const DEMANDING: LawName = { id: 'intelligence', name: 'Intelligence Law', demands: true, disputed: true }
const OTHER: LawName = { id: 'cloud-rule', name: 'Cloud rule', demands: false, disputed: false }

function partner(id: string, lead: boolean): NoticePartner {
  const none = { chinese: null, note: null, from: null, to: null }
  return { id, name: id, short: id, role: 'runs it', ownership: 'state-owned', lead, ...none }
}

type Arrangement = Partial<Notice['arrangement']>

function noticeWith(arrangement: Arrangement): Notice {
  return {
    id: 'acme-cloud',
    name: 'Acme Cloud',
    company: { id: 'acme', name: 'Acme', country: 'US' },
    category: 'cloud',
    summary: '',
    affected: '',
    question: null,
    howToCheck: null,
    actions: [],
    domains: [],
    arrangement: {
      status: 'active',
      storage: 'company-confirmed',
      since: null,
      until: null,
      rule: null,
      partners: [partner('great-cloud', true), partner('old-cloud', false)],
      places: [],
      dataKinds: ['files'],
      keysInChina: 'yes',
      ...arrangement,
    },
    claims: [],
    laws: [],
    recordedOn: '2026-01-01',
    changes: [],
    reviewedOn: '2026-01-01',
    siblings: [],
    reports: [],
    hasAccountability: false,
  }
}

function pathOf(
  arrangement: Arrangement,
  verdict: Verdict = 'depends',
  laws: LawName[] = [DEMANDING, OTHER],
): DataPath {
  return dataPathOf(noticeWith(arrangement), laws, verdict)
}

/** The steps with what each says of its certainty: "partner:stated". */
function told({ steps }: DataPath): string[] {
  return steps.map((step) => (step.kind === 'you' ? 'you' : `${step.kind}:${step.certainty}`))
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
    expect(told(path)).toEqual([
      'you',
      'service:stated',
      'partner:stated',
      `place:${certainty}`,
      `authorities:${certainty}`,
    ])
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
      expect(told(path)).toEqual(['you', 'service:stated', 'partner:stated'])
    },
  )

  it.each(['company-confirmed', 'required-by-rule', 'not-confirmed'] as const)(
    'is open from the partner on while the arrangement is only announced, with grade %s',
    (storage) => {
      const open = ['you', 'service:stated', 'partner:open', 'place:open', 'authorities:open']
      expect(told(pathOf({ status: 'announced', storage }, 'announced'))).toEqual(open)
    },
  )

  it('names the partners that run the service or hold the data now, all of them', () => {
    const { steps } = pathOf({ partners: [partner('a', true), partner('b', false), partner('c', true)] })
    expect(steps.flatMap((step) => (step.kind === 'partner' ? [step.partner.id] : []))).toEqual(['a', 'c'])
  })

  it('names the laws that oblige operators, and no authorities where there are none', () => {
    const laws = pathOf({}).steps.flatMap((step) => (step.kind === 'authorities' ? step.laws : []))
    expect(laws).toEqual([DEMANDING])
    expect(told(pathOf({}, 'depends', [OTHER])).at(-1)).toBe('place:stated')
  })

  it('begins with what is kept', () => {
    expect(pathOf({ dataKinds: ['photos', 'mail'] }).steps[0]).toEqual({ kind: 'you', dataKinds: ['photos', 'mail'] })
  })
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
