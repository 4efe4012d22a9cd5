import { beforeAll, describe, expect, it } from 'vitest'
import { type Language, localised } from '../dataset/host-index.ts'
import { LANGUAGES } from '../dataset/schema.ts'
import { services } from '../platform/host-index.ts'
import { alertOf } from './alert.ts'
import { type Badge, badgeOf, type Silence } from './badge.ts'
import type { AlertTexts } from './sentence.ts'
import { contrast } from './testing/contrast.ts'
import { alertTextsByLanguage, serviceWith } from './testing/samples.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

let texts: Record<Language, AlertTexts>
beforeAll(async () => {
  texts = await alertTextsByLanguage()
})

function alert(verdict: Verdict, silence: Silence | null, language: Language = 'en') {
  return alertOf({ service: serviceWith() }, verdict, silence, language, texts[language])
}

describe('the badge', () => {
  it.each<[Verdict, Badge['text'] | null]>([
    ['in-china', '!'],
    ['depends', '?'],
    ['local-operator', '?'],
    ['unconfirmed', null],
    ['announced', null],
    ['not-you', null],
    ['ended', null],
    ['none-known', null],
  ])('of %s is %s', (verdict, glyph) => {
    expect(badgeOf(verdict)?.text ?? null).toBe(glyph)
    expect(alert(verdict, null).badge).toEqual(badgeOf(verdict))
  })

  it('has another glyph and another ground where data is stored in China than where that is open', () => {
    expect(badgeOf('in-china')?.background).not.toBe(badgeOf('depends')?.background)
    expect(badgeOf('local-operator')).toEqual(badgeOf('depends'))
  })

  it.each(VERDICTS.filter((verdict) => badgeOf(verdict)))(
    'of %s can be read: its contrast is 4.5 : 1 or more',
    (verdict) => {
      const { color, background } = badgeOf(verdict)!
      expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['off', 'paused', 'quiet', 'hidden'] as const)('is absent when alerts are %s', (silence) => {
    for (const verdict of VERDICTS) expect(alert(verdict, silence).badge).toBeNull()
  })
})

describe('the title', () => {
  it('says service, verdict and what to do, in each language', () => {
    expect(LANGUAGES.map((language) => alert('in-china', null, language).title)).toEqual([
      'Acme Cloud: stored in mainland China by Great Cloud, as Acme says. Open for details',
      '顶尖云：据顶尖公司说明，数据由大云存放在中国大陆。点击查看详情',
      '頂尖雲：頂尖公司表示，資料由大雲存放在中國大陸。點開可看詳情',
    ])
  })

  it('asks to see whether it is oneself where that is open', () => {
    expect(LANGUAGES.map((language) => alert('depends', null, language).title)).toEqual([
      'Acme Cloud: for some people stored in mainland China by Great Cloud, as Acme says. Open to see whether that is you',
      '顶尖云：据顶尖公司说明，部分人的数据由大云存放在中国大陆。点击查看是否与你有关',
      '頂尖雲：頂尖公司表示，部分人的資料由大雲存放在中國大陸。點開看看是否與你有關',
    ])
  })

  it.each([
    ['off', [' (alerts are off here)', '（此处的提醒已关闭）', '（此處的提醒已關閉）']],
    ['paused', [' (alerts are paused)', '（提醒已暂停）', '（提醒暫停中）']],
    ['quiet', ['', '', '']],
  ] as const)('says it too when alerts are %s', (silence, added) => {
    for (const verdict of VERDICTS) {
      LANGUAGES.forEach((language, place) => {
        expect(alert(verdict, silence, language).title).toBe(alert(verdict, null, language).title + added[place])
      })
    }
  })

  it('tells neither the service nor the extension when it must not be seen', () => {
    for (const verdict of VERDICTS) {
      expect(LANGUAGES.map((language) => alert(verdict, 'hidden', language).title)).toEqual([
        'Extension',
        '扩展',
        '擴充功能',
      ])
    }
  })

  it('is a full sentence that begins with the service, for every service of the dataset, in every language', () => {
    const verdicts = (service: (typeof services)[number]): Verdict[] =>
      service.status === 'active'
        ? ['in-china', 'depends', 'not-you']
        : service.status === 'none'
          ? ['none-known']
          : [service.status]
    for (const service of services) {
      for (const language of LANGUAGES) {
        for (const verdict of verdicts(service)) {
          const { title } = alertOf({ service }, verdict, null, language, texts[language])
          const name = localised(service.name, language)
          expect(title.startsWith(language === 'en' ? `${name}: ` : `${name}：`)).toBe(true)
          expect(title).toMatch(language === 'en' ? /: \S.+\. Open \w.+\w$/ : /：.+。.+\p{Script=Han}$/u)
        }
      }
    }
  })
})
