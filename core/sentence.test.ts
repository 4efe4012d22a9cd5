import { beforeAll, describe, expect, it } from 'vitest'
import type { IndexedService } from '../dataset/host-index.ts'
import { LANGUAGES, type Language } from '../dataset/vocabulary.ts'
import { services } from '../platform/host-index.ts'
import { type AlertTexts, asSentence, lineOf } from './sentence.ts'
import { alertTextsByLanguage, serviceWith } from './testing/samples.ts'
import { type Answer, type Verdict, verdictOf } from './verdict.ts'

let texts: Record<Language, AlertTexts>
beforeAll(async () => {
  texts = await alertTextsByLanguage()
})

function line(
  verdict: Verdict,
  service: IndexedService,
  language: Language = 'en',
  by: 'person' | 'default' = 'person',
) {
  return lineOf({ service, verdict, answer: { by } }, language, texts[language])
}

const CONFIRMED = serviceWith()
const REPORTED = serviceWith({ storage: 'reported' })
const REQUIRED = serviceWith({
  storage: 'required-by-rule',
  rule: { en: 'the cloud rules of 2016', 'zh-CN': '2016年云服务规定', 'zh-TW': '2016年的雲端規定' },
})
const OPEN = serviceWith({ storage: 'not-confirmed' })
const NOT_NAMED = serviceWith({ storage: 'not-confirmed', partners: [] })
const RUN = { storage: 'not-confirmed' } as const

describe('the verdict in one line', () => {
  it.each<[string, Verdict, IndexedService, [string, string, string]]>([
    [
      'in China, confirmed by the company',
      'in-china',
      CONFIRMED,
      [
        'data is kept in mainland China by Great Cloud, Acme says',
        '顶尖公司称，数据由大云存放在中国大陆',
        '頂尖公司表示，資料由大雲存放在中國大陸',
      ],
    ],
    [
      'in China, reported',
      'in-china',
      REPORTED,
      [
        'data is reportedly kept in mainland China by Great Cloud',
        '据报道，数据由大云存放在中国大陆',
        '據報導，資料由大雲存放在中國大陸',
      ],
    ],
    [
      'in China, required by a rule',
      'in-china',
      REQUIRED,
      [
        'under the cloud rules of 2016, this data has to be kept in mainland China; Acme has not said where it is',
        '按2016年云服务规定，这些数据须存放在中国大陆；顶尖公司未说明存放地点',
        '依2016年的雲端規定，這些資料須存放在中國大陸；頂尖公司未說明存放地點',
      ],
    ],
    [
      'for some, confirmed by the company',
      'depends',
      CONFIRMED,
      [
        'for some accounts, data is kept in mainland China by Great Cloud, Acme says',
        '部分账户的数据由大云存放在中国大陆（顶尖公司说明）',
        '部分帳號的資料由大雲存放在中國大陸（頂尖公司表示）',
      ],
    ],
    [
      'for some, reported',
      'depends',
      REPORTED,
      [
        'for some accounts, data is reportedly kept in mainland China by Great Cloud',
        '据报道，部分账户的数据由大云存放在中国大陆',
        '據報導，部分帳號的資料由大雲存放在中國大陸',
      ],
    ],
    [
      'for some, required by a rule',
      'depends',
      REQUIRED,
      [
        'for some accounts, data has to be kept in mainland China under the cloud rules of 2016; Acme has not said where it is',
        '按2016年云服务规定，部分账户的数据须存放在中国大陆；顶尖公司未说明存放地点',
        '依2016年的雲端規定，部分帳號的資料須存放在中國大陸；頂尖公司未說明存放地點',
      ],
    ],
    [
      'run locally',
      'local-operator',
      OPEN,
      [
        'run in China by Great Cloud; where data is kept is not confirmed',
        '在中国由大云运营；数据存放地点尚未得到证实',
        '在中國由大雲營運；資料存放地點尚未獲得證實',
      ],
    ],
    [
      'run by an operator that no source names',
      'local-operator',
      NOT_NAMED,
      [
        'run in China by an operator that is not named; where data is kept is not confirmed',
        '在中国由某运营方（名称未公开）运营；数据存放地点尚未得到证实',
        '在中國由某營運方（名稱未公開）營運；資料存放地點尚未獲得證實',
      ],
    ],
    [
      'not established',
      'unconfirmed',
      OPEN,
      [
        'a China version is run by Great Cloud; where it keeps data, and whether you use it, is not known',
        '中国版由大云运营；数据存放在哪里、你是否在用中国版，均不清楚',
        '中國版由大雲營運；資料放在哪裡、你是否在用中國版，都還不清楚',
      ],
    ],
    [
      'announced',
      'announced',
      serviceWith({ status: 'announced' }),
      [
        'a China version has been announced; no sign yet that it has begun',
        '已宣布将推出中国版，尚无启用的迹象',
        '已宣布將推出中國版，尚無啟用的跡象',
      ],
    ],
    [
      'unclear, what was kept',
      'unclear',
      serviceWith({ status: 'unclear', storage: 'company-confirmed', lastKnown: '2019-03' }),
      [
        'in 2019 data was kept in mainland China by Great Cloud; whether that still holds is not known',
        '2019年时数据由大云存放在中国大陆；现在是否仍然如此不清楚',
        '2019年時資料由大雲存放在中國大陸；現在是否仍是如此並不清楚',
      ],
    ],
    [
      'unclear, what was kept as reported',
      'unclear',
      serviceWith({ status: 'unclear', storage: 'reported', lastKnown: '2019-03' }),
      [
        'in 2019 data was reportedly kept in mainland China by Great Cloud; whether that still holds is not known',
        '据报道，2019年时数据由大云存放在中国大陆；现在是否仍然如此不清楚',
        '據報導，2019年時資料由大雲存放在中國大陸；現在是否仍是如此並不清楚',
      ],
    ],
    [
      'unclear, what was run',
      'unclear',
      serviceWith({ status: 'unclear', ...RUN, lastKnown: '2019' }),
      [
        'in 2019 it was run in China by Great Cloud; whether that still holds is not known',
        '2019年时在中国由大云运营；现在是否仍然如此不清楚',
        '2019年時在中國由大雲營運；現在是否仍是如此並不清楚',
      ],
    ],
    [
      'ended, what was kept, the year known',
      'ended',
      serviceWith({ status: 'ended', until: '2021-12-14' }),
      [
        'data was kept in mainland China until 2021',
        '数据曾存放在中国大陆，直到2021年',
        '資料曾存放在中國大陸，直到2021年',
      ],
    ],
    [
      'ended, what was kept, the year not known',
      'ended',
      serviceWith({ status: 'ended', storage: 'company-confirmed' }),
      [
        'data was once kept in mainland China; that arrangement has ended',
        '数据曾存放在中国大陆，该安排已结束',
        '資料曾存放在中國大陸，這項安排已結束',
      ],
    ],
    [
      'ended, what was kept as reported, the year known',
      'ended',
      serviceWith({ status: 'ended', storage: 'reported', until: '2021' }),
      [
        'data was reportedly kept in mainland China until 2021',
        '据报道，数据曾存放在中国大陆，直到2021年',
        '據報導，資料曾存放在中國大陸，直到2021年',
      ],
    ],
    [
      'ended, what was kept as reported, the year not known',
      'ended',
      serviceWith({ status: 'ended', storage: 'reported' }),
      [
        'data was reportedly once kept in mainland China; that arrangement has ended',
        '据报道，数据曾存放在中国大陆，该安排已结束',
        '據報導，資料曾存放在中國大陸，這項安排已結束',
      ],
    ],
    [
      'ended, what a rule required to be kept',
      'ended',
      serviceWith({ status: 'ended', storage: 'required-by-rule', until: '2021' }),
      ['it was run in China until 2021', '曾在中国运营，直到2021年', '曾在中國營運，直到2021年'],
    ],
    [
      'ended, what was run, the year known',
      'ended',
      serviceWith({ status: 'ended', ...RUN, until: '2021' }),
      ['it was run in China until 2021', '曾在中国运营，直到2021年', '曾在中國營運，直到2021年'],
    ],
    [
      'ended, nothing more known',
      'ended',
      serviceWith({ status: 'ended', storage: 'none' }),
      [
        'it was once run in China; that arrangement has ended',
        '曾在中国运营，该安排已结束',
        '曾在中國營運，這項安排已結束',
      ],
    ],
    [
      'none known',
      'none-known',
      serviceWith({ status: 'none', storage: 'none', partners: [] }),
      [
        'no storage in mainland China known (reviewed on 28 February 2026)',
        '未发现数据存放在中国大陆（2026年2月28日核查）',
        '未發現資料存放在中國大陸（2026年2月28日查核）',
      ],
    ],
  ])('%s', (_, verdict, service, lines) => {
    expect(LANGUAGES.map((language) => line(verdict, service, language))).toEqual(lines)
  })

  it('says of "not you" whose answer it was', () => {
    expect(LANGUAGES.map((language) => line('not-you', CONFIRMED, language))).toEqual([
      'not your account, as you answered',
      '按你的回答，不是你的账户',
      '依你的回答，不是你的帳號',
    ])
    expect(LANGUAGES.map((language) => line('not-you', CONFIRMED, language, 'default'))).toEqual([
      'not your account, by the answer you gave for everything',
      '按你对所有服务的统一回答，不是你的账户',
      '依你對所有服務的統一回答，不是你的帳號',
    ])
  })

  it.each<[number, [string, string, string]]>([
    [0, ['an operator that is not named', '某运营方（名称未公开）', '某營運方（名稱未公開）']],
    [1, ['A', '甲', '甲']],
    [2, ['A and B', '甲和乙', '甲與乙']],
    [3, ['A, B and C', '甲、乙和丙', '甲、乙與丙']],
    [4, ['A, B, C and D', '甲、乙、丙和D', '甲、乙、丙與D']],
  ])('names %i partners', (number, [english, simplified, traditional]) => {
    const names = [['A', '甲'], ['B', '乙'], ['C', '丙'], ['D']].map(([en = '', chinese = en]) => {
      return { en, 'zh-CN': chinese, 'zh-TW': chinese }
    })
    const service = serviceWith({ storage: 'reported', partners: names.slice(0, number) })
    expect(line('in-china', service)).toBe(`data is reportedly kept in mainland China by ${english}`)
    expect(line('in-china', service, 'zh-CN')).toBe(`据报道，数据由${simplified}存放在中国大陆`)
    expect(line('in-china', service, 'zh-TW')).toBe(`據報導，資料由${traditional}存放在中國大陸`)
  })

  it('is whole for every service of the dataset and every answer, in each language', () => {
    const answers: Answer[] = ['yes', 'no', null]
    for (const service of services) {
      const verdicts = service.domains.flatMap(({ exposure }) =>
        answers.map((answer) => verdictOf(service, exposure, answer)),
      )
      for (const language of LANGUAGES) {
        for (const verdict of verdicts) {
          expect(line(verdict, service, language)).not.toMatch(/[{}]|undefined|null| {2}|, *$|\.$|。$|^\s|\s$/)
        }
      }
    }
  })
})

describe('a line as a sentence of its own', () => {
  it.each([
    ['stored in mainland China', 'Stored in mainland China'],
    ['iCloud', 'ICloud'],
    ['据报道', '据报道'],
    ['', ''],
  ])('%s', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence)
  })
})
