import { beforeAll, describe, expect, it } from 'vitest'
import type { IndexedService, Language } from '../dataset/host-index.ts'
import { LANGUAGES } from '../dataset/schema.ts'
import { services } from '../platform/host-index.ts'
import { type AlertTexts, asSentence, lineOf } from './sentence.ts'
import { alertTextsByLanguage, serviceWith } from './testing/samples.ts'
import { type Answer, type Verdict, verdictOf } from './verdict.ts'

let texts: Record<Language, AlertTexts>
beforeAll(async () => {
  texts = await alertTextsByLanguage()
})

function line(verdict: Verdict, service: IndexedService, language: Language = 'en'): string {
  return lineOf(verdict, service, language, texts[language])
}

const CONFIRMED = serviceWith()
const REPORTED = serviceWith({ storage: 'reported', company: null })
const REQUIRED = serviceWith({
  storage: 'required-by-rule',
  company: null,
  rule: ['the cloud rules of 2016', '2016年云服务规定', '2016年的雲端規定'],
})
const OPEN = serviceWith({ storage: 'not-confirmed', company: null })

describe('the verdict in one line', () => {
  it.each<[string, Verdict, IndexedService, [string, string, string]]>([
    [
      'in China, confirmed by the company',
      'in-china',
      CONFIRMED,
      [
        'stored in mainland China by Great Cloud, as Acme says',
        '据顶尖公司说明，数据由大云存放在中国大陆',
        '頂尖公司表示，資料由大雲存放在中國大陸',
      ],
    ],
    [
      'in China, reported',
      'in-china',
      REPORTED,
      [
        'reported to be stored in mainland China by Great Cloud',
        '据报道，数据由大云存放在中国大陆',
        '據報導，資料由大雲存放在中國大陸',
      ],
    ],
    [
      'in China, required by a rule',
      'in-china',
      REQUIRED,
      [
        'has to be stored in mainland China by Great Cloud, under the cloud rules of 2016',
        '根据2016年云服务规定，数据须由大云存放在中国大陆',
        '依2016年的雲端規定，資料須由大雲存放在中國大陸',
      ],
    ],
    [
      'for some, confirmed by the company',
      'depends',
      CONFIRMED,
      [
        'for some people stored in mainland China by Great Cloud, as Acme says',
        '据顶尖公司说明，部分人的数据由大云存放在中国大陆',
        '頂尖公司表示，部分人的資料由大雲存放在中國大陸',
      ],
    ],
    [
      'for some, reported',
      'depends',
      REPORTED,
      [
        'for some people reported to be stored in mainland China by Great Cloud',
        '据报道，部分人的数据由大云存放在中国大陆',
        '據報導，部分人的資料由大雲存放在中國大陸',
      ],
    ],
    [
      'for some, required by a rule',
      'depends',
      REQUIRED,
      [
        'for some people has to be stored in mainland China by Great Cloud, under the cloud rules of 2016',
        '根据2016年云服务规定，部分人的数据须由大云存放在中国大陆',
        '依2016年的雲端規定，部分人的資料須由大雲存放在中國大陸',
      ],
    ],
    [
      'run locally',
      'local-operator',
      OPEN,
      [
        'run in China by Great Cloud; where the data lies is not confirmed',
        '在中国由大云运营；数据存放在哪里未经证实',
        '在中國由大雲營運；資料存放在哪裡未經證實',
      ],
    ],
    [
      'not established',
      'unconfirmed',
      OPEN,
      [
        'a China version is run by Great Cloud; neither its place nor your part in it is established',
        '中国版由大云运营；数据存放地点及是否与你有关均未查明',
        '中國版由大雲營運；資料放在哪裡、是否與你有關，都還無法確定',
      ],
    ],
    [
      'ended, the year known',
      'ended',
      serviceWith({ status: 'ended', until: '2021-12-14', partners: [] }),
      ['its arrangement in China ended in 2021', '在中国的安排已于2021年结束', '在中國的安排已在2021年結束'],
    ],
    [
      'ended, the year not known',
      'ended',
      serviceWith({ status: 'ended', partners: [] }),
      ['its arrangement in China has ended', '在中国的安排已结束', '在中國的安排已結束'],
    ],
    [
      'none known',
      'none-known',
      serviceWith({ status: 'none', storage: 'none', partners: [] }),
      [
        'reviewed on 28 February 2026: no such arrangement known',
        '2026年2月28日已查：未发现此类安排',
        '2026年2月28日已查：未發現此類安排',
      ],
    ],
  ])('%s', (_, verdict, service, lines) => {
    expect(LANGUAGES.map((language) => line(verdict, service, language))).toEqual(lines)
  })

  it.each<[number, [string, string, string]]>([
    [0, ['a partner that is not known', '不明的合作方', '不明的合作夥伴']],
    [1, ['A', '甲', '甲']],
    [2, ['A and B', '甲和乙', '甲與乙']],
    [3, ['A, B and C', '甲、乙和丙', '甲、乙與丙']],
    [4, ['A, B, C and D', '甲、乙、丙和D', '甲、乙、丙與D']],
  ])('names %i partners', (number, [english, simplified, traditional]) => {
    const names = [['A', '甲', '甲'], ['B', '乙', '乙'], ['C', '丙', '丙'], 'D'] as const
    const service = serviceWith({ storage: 'reported', partners: names.slice(0, number) })
    expect(line('in-china', service)).toBe(`reported to be stored in mainland China by ${english}`)
    expect(line('in-china', service, 'zh-CN')).toBe(`据报道，数据由${simplified}存放在中国大陆`)
    expect(line('in-china', service, 'zh-TW')).toBe(`據報導，資料由${traditional}存放在中國大陸`)
  })

  it('says the same of every partner and company of the real dataset: none is missing, nothing is left open', () => {
    for (const service of services) {
      for (const language of LANGUAGES) {
        for (const verdict of verdictsOn(service)) {
          const said = line(verdict, service, language)
          const named = service.partners.length > 0 || !NAMING.includes(verdict)
          expect([service.id, named]).toEqual([service.id, true])
          expect(said).not.toMatch(/[{}]|undefined|null| {2}|, *$|\.$|。$|^\s|\s$/)
          expect(said).not.toMatch(/(?:as|under|by|from)(?: says|[,;:]| *$)|[据由依根]{1,2}[，说表]/)
        }
      }
    }
  })

  /** The verdicts that name those who run the service or hold the data. */
  const NAMING: readonly Verdict[] = ['in-china', 'depends', 'local-operator', 'unconfirmed']

  function verdictsOn(service: IndexedService): Verdict[] {
    const answers: Answer[] = ['yes', 'no', null]
    return service.domains.flatMap(({ exposure }) => answers.map((answer) => verdictOf(service, exposure, answer)))
  }
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
