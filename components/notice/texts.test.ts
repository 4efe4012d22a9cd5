import { beforeAll, describe, expect, it } from 'vitest'
import { dataPathOf } from '../../core/data-path.ts'
import type { ServiceSituation } from '../../core/situation.ts'
import { situationOfService } from '../../core/situation.ts'
import { noticeWith } from '../../core/testing/notice.ts'
import { alertTextsByLanguage, preferencesWith, serviceWith } from '../../core/testing/samples.ts'
import { VERDICTS } from '../../core/verdict.ts'
import type { Notice, NoticeClaim, NoticeSource } from '../../dataset/notice.ts'
import { STORAGE_GRADES } from '../../dataset/vocabulary.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { words } from '../../i18n/en/words.ts'
import { briefText } from './brief.ts'
import { citation } from './cite.ts'
import { evidenceText } from './evidence-text.ts'
import { placesOf, type StepTexts, someOf, stepText } from './step-text.ts'
import { storedDataOf } from './stored-data.ts'
import { underlineOf } from './underline.ts'

let texts: StepTexts
beforeAll(async () => {
  const { en } = await alertTextsByLanguage()
  texts = { notice: noticeTexts.get(), words: words.get(), alert: en, language: 'en' }
})

function situation(changes: Partial<ServiceSituation> = {}): ServiceSituation {
  return { ...situationOfService(serviceWith(), preferencesWith(), 0), ...changes }
}

describe('the line under the verdict', () => {
  const under = (notice: Notice, changes: Partial<ServiceSituation> = {}) =>
    underlineOf(situation(changes), notice, texts.notice, texts.words, 'en')

  /** Of several kinds of data, or none that is known. */
  const plain = (arrangement = {}): Notice => ({ ...noticeWith(arrangement), dataKinds: [] })

  it('names its subject', () => {
    expect(under(plain({ since: '2018-02' }))).toEqual(['Since February 2018', 'great-cloud is state-owned'])
  })

  it('says what data is concerned where that is of one kind', () => {
    const files = noticeWith({ since: '2018' })
    expect(under(files)[0]).toBe('Data concerned: files')
    expect(under({ ...files, dataKinds: [...files.dataKinds, ...files.dataKinds] })[0]).toBe('Since 2018')
    expect(under(files, { verdict: 'local-operator' })[0]).toBe('Since 2018')
  })

  it('says nothing where nothing is known', () => {
    const notice = plain()
    const unknown = { ...notice, partners: notice.partners.map((one) => ({ ...one, ownership: 'unknown' as const })) }
    expect(under(unknown)).toEqual([])
  })

  it('of “not your account” tells of what is sent to others', () => {
    expect(under(noticeWith({ since: '2018' }), { verdict: 'not-you' })).toEqual([texts.notice.notYouNote])
  })

  it('of data outside mainland China says that, and not that nothing is known', () => {
    const elsewhere = situation({ verdict: 'none-known', service: serviceWith({ storage: 'elsewhere' }) })
    expect(under(noticeWith(), elsewhere)).toEqual([texts.notice.elsewhereNote])
    expect(under(noticeWith(), { verdict: 'none-known', service: serviceWith({ status: 'none' }) })).toEqual([
      texts.notice.noneNote,
    ])
  })
})

describe('the steps of the picture', () => {
  const told = (notice: Notice, changes: Partial<ServiceSituation> = {}) => {
    const stand = situation(changes)
    return dataPathOf(notice, stand.verdict).steps.map((step) => stepText(step, stand, notice, texts))
  }

  it.each([
    [{ answer: { answer: 'yes', by: 'person' }, verdict: 'in-china' }, 'You → Acme Cloud'],
    [{ exposure: 'china-market', verdict: 'in-china' }, 'You, if you have an account → Acme Cloud'],
    [{ answer: { answer: 'no', by: 'default' }, verdict: 'not-you' }, 'Those affected → Acme Cloud'],
    [{}, 'Those affected → Acme Cloud'],
  ] as const)('begin with whose data it is: %#', (changes, title) => {
    expect(told(noticeWith(), changes)[0]?.title).toBe(title)
  })

  it('say that an operator is not named', () => {
    const [, operator] = told(noticeWith({ operator: 'not named', partners: [] }))
    expect(operator?.title).toBe('An operator that is not named')
  })

  it('name the place, and who holds the keys', () => {
    const places = [{ place: 'Guiyang', region: 'Guizhou' }, { place: 'Beijing' }]
    expect(told(noticeWith({ places }))[2]).toEqual({
      title: 'Guiyang, Guizhou; Beijing',
      detail: 'data and encryption keys kept there',
    })
  })

  it('say what is not confirmed, and what a rule requires', () => {
    expect(told(noticeWith({ storage: 'not-confirmed' }))[2]?.title).toBe('Place not confirmed')
    expect(told(noticeWith({ storage: 'required-by-rule', keys_in_china: 'unknown' }))[2]?.detail).toBe(
      'as the rule requires; who holds the keys is not known',
    )
  })

  it('leave out a region that the place says', () => {
    expect(placesOf(noticeWith({ places: [{ place: 'Guizhou province', region: 'Guizhou' }] }), 'en')).toBe(
      'Guizhou province',
    )
  })

  it('separate places by a comma only where none has one, and keep the words of a region together', () => {
    const places = [{ place: 'China East 2' }, { place: 'China North 2' }]
    expect(placesOf(noticeWith({ places }), 'en')).toBe('China East 2, China North 2')
    const far = [{ place: 'Guizhou' }, { place: 'Ulanqab', region: 'Inner Mongolia' }]
    expect(placesOf(noticeWith({ places: far }), 'en')).toBe('Guizhou; Ulanqab, Inner\u00a0Mongolia')
  })

  it('say in Chinese the region before the place', () => {
    const places = [
      { place: '贵安新区', region: '贵州' },
      { place: '乌兰察布', region: '内蒙古' },
    ]
    expect(placesOf(noticeWith({ places }), 'zh-CN')).toBe('贵州贵安新区、内蒙古乌兰察布')
  })

  it.each([
    [[], ''],
    [['a', 'b', 'c'], 'a, b, c'],
    [['a', 'b', 'c', 'd'], 'a, b, c, d'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
  ])('of %j say %s: never "and 1 more"', (items, said) => {
    expect(someOf(items, 3, texts)).toBe(said)
  })
})

describe('what becomes of data already stored', () => {
  const claim: NoticeClaim = {
    id: 'c1',
    kind: 'other',
    text: 'It is erased.',
    as_of: null,
    evidence: 'single',
    sources: ['S1'],
  }

  it('is said by the claim that the record names', () => {
    expect(storedDataOf(noticeWith({}, { service: { claims: [claim], stored_data: 'c1' } }))).toBe(claim)
  })

  it.each(STORAGE_GRADES)('is not known where data is kept and no claim is named: %s', (storage) => {
    const kept = ['company-confirmed', 'reported', 'required-by-rule'].includes(storage)
    expect(storedDataOf(noticeWith({ storage }))).toBe(kept ? 'unknown' : null)
    expect(storedDataOf(noticeWith({ storage, status: 'ended' }))).toBeNull()
  })
})

const SOURCES: NoticeSource[] = [
  {
    id: 'site',
    publisher: 'Acme',
    title: 'Terms',
    url: 'https://acme.example/terms',
    published: '2018-02-28',
    kind: 'company',
    lang: 'en',
    seen: true,
  },
  {
    id: 'daily',
    publisher: 'The Daily',
    title: 'Report',
    url: null,
    published: null,
    kind: 'news',
    lang: 'en',
    seen: true,
  },
  {
    id: 'weekly',
    publisher: 'The Weekly',
    title: 'Story',
    url: 'https://weekly.example/',
    published: '2019',
    kind: 'news',
    lang: 'en',
    seen: true,
  },
]

function claimOf(evidence: NoticeClaim['evidence'], sources: string[]): NoticeClaim {
  return { id: 'c1', kind: 'storage', text: 'Data is kept there.', as_of: '2018-02', evidence, sources }
}

describe('who says a claim, in words', () => {
  it.each([
    ['statement', ['site'], 'Said by Acme'],
    ['statement', ['daily'], 'Own statement, quoted by The Daily'],
    ['several', ['daily', 'weekly'], '2 independent publishers'],
    ['several', ['daily'], 'One publisher: The Daily'],
    ['single', ['daily'], 'One publisher: The Daily'],
  ] as const)('%s by %j: %s', (evidence, sources, said) => {
    expect(evidenceText(claimOf(evidence, [...sources]), SOURCES, texts.notice)).toBe(said)
  })
})

describe('the copy with sources', () => {
  it('has the verdict, the claims with who says so, the sources, and the dates', () => {
    const claims = [
      { ...claimOf('statement', ['site']), disputed_by: ['c2'] },
      { ...claimOf('several', ['daily', 'weekly']), id: 'c2', text: 'Others say otherwise.', as_of: null },
    ]
    const notice = noticeWith({}, { service: { claims, sources: SOURCES } })
    expect(citation(notice, 'Data is kept in mainland China', '2026-11-27', texts.notice, 'en')).toBe(
      [
        'Acme Cloud · Acme',
        'Data is kept in mainland China',
        '',
        'What is known',
        '1. Data is kept there. [1] (Said by Acme; as of February 2018; disputed by 2)',
        '2. Others say otherwise. [2][3] (2 independent publishers)',
        '',
        'Sources',
        '[1] Acme: Terms. 28 February 2018. https://acme.example/terms',
        '[2] The Daily: Report. undated. no address known',
        '[3] The Weekly: Story. 2019. https://weekly.example/',
        '',
        'Facts reviewed on 1 January 2026 · Dataset of 27 November 2026 · Whereabouts',
      ].join('\n'),
    )
  })
})

describe('a verdict in a few words', () => {
  it.each(VERDICTS)('of %s is there, and tells a rule from a company', (verdict) => {
    const said = STORAGE_GRADES.map((storage) => briefText(verdict, storage, texts.words))
    for (const brief of said) expect(brief).toMatch(/\S/)
    const byRule = briefText(verdict, 'required-by-rule', texts.words)
    const byCompany = briefText(verdict, 'company-confirmed', texts.words)
    expect(byRule !== byCompany).toBe(verdict === 'in-china' || verdict === 'depends')
  })
})
