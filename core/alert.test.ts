import { beforeAll, describe, expect, it } from 'vitest'
import { inLanguage } from '../dataset/text.ts'
import { LANGUAGES, type Language } from '../dataset/vocabulary.ts'
import { services } from '../platform/host-index.ts'
import { alertOf } from './alert.ts'
import { type Badge, badgeOf, type Silence } from './badge.ts'
import type { AlertTexts } from './sentence.ts'
import type { ServiceSituation, Situation } from './situation.ts'
import { contrast } from './testing/contrast.ts'
import { alertTextsByLanguage, serviceWith } from './testing/samples.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

let texts: Record<Language, AlertTexts>
beforeAll(async () => {
  texts = await alertTextsByLanguage()
})

function said(verdict: Verdict, service = serviceWith()): ServiceSituation {
  const answer = { answer: null, by: verdict === 'not-you' ? ('person' as const) : null }
  const badge = badgeOf(verdict)
  return {
    service,
    exposure: 'account-region',
    verdict,
    answer,
    own: null,
    asks: verdict === 'depends',
    badge,
    silence: null,
  }
}

/** The alert of a site of one service with this verdict, and as many more calm ones as asked for. */
function alert(verdict: Verdict, silence: Silence | null, language: Language = 'en', more = 0) {
  const others = Array.from({ length: more }, () => said('none-known'))
  const badge = silence === null ? badgeOf(verdict) : null
  const situation: Situation = { domain: 'acme.com', services: [said(verdict), ...others], badge, silence }
  return alertOf(situation, language, texts[language])
}

const titles = (verdict: Verdict, silence: Silence | null = null, more = 0) =>
  LANGUAGES.map((language) => alert(verdict, silence, language, more).title)

describe('the badge', () => {
  it.each<[Verdict, Badge['text'] | null]>([
    ['in-china', '!'],
    ['depends', '?'],
    ['local-operator', '?'],
    ['unconfirmed', null],
    ['announced', null],
    ['unclear', null],
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

  it('is never shown where the extension must not be seen, whatever the site has', () => {
    for (const verdict of VERDICTS) {
      const situation: Situation = {
        domain: 'acme.com',
        services: [said(verdict)],
        badge: badgeOf('in-china'),
        silence: 'hidden',
      }
      expect(alertOf(situation, 'en', texts.en)).toEqual({ badge: null, title: 'Extension' })
    }
  })
})

describe('the title', () => {
  it('says service, verdict and what to do, in each language', () => {
    expect(titles('in-china')).toEqual([
      'Acme Cloud: data is kept in mainland China by Great Cloud, Acme says. Open for details',
      '顶尖云：顶尖公司称，数据由大云存放在中国大陆。点击查看详情',
      '頂尖雲：頂尖公司表示，資料由大雲存放在中國大陸。點開可看詳情',
    ])
  })

  it('asks to see whether it is oneself where that is open', () => {
    expect(titles('depends')).toEqual([
      'Acme Cloud: for some accounts, data is kept in mainland China by Great Cloud, Acme says. Open to see whether that is you',
      '顶尖云：部分账户的数据由大云存放在中国大陆（顶尖公司说明）。点击查看是否与你有关',
      '頂尖雲：部分帳號的資料由大雲存放在中國大陸（頂尖公司表示）。點開看看是否與你有關',
    ])
  })

  it("asks nobody to see where nothing is asked: on a company's general site", () => {
    const situation: Situation = {
      domain: 'acme.com',
      services: [{ ...said('depends'), exposure: 'company-site', asks: false, badge: null }],
      badge: null,
      silence: null,
    }
    const shown = LANGUAGES.map((language) => alertOf(situation, language, texts[language]).title)
    expect(shown).toEqual([
      expect.stringMatching(/^Acme Cloud: for some accounts, .+\. Open for details$/),
      expect.stringMatching(/。点击查看详情$/),
      expect.stringMatching(/。點開可看詳情$/),
    ])
  })

  it('says how many more services the site has', () => {
    const added = [' (2 more at this site)', '（此网站另有2项服务）', '（此網站另有2項服務）']
    expect(titles('in-china', null, 2)).toEqual(titles('in-china').map((title, place) => title + added[place]))
  })

  it.each([
    ['off', [' (alerts are off here)', '（此处的提醒已关闭）', '（這裡的提醒已關閉）']],
    ['off-everywhere', [' (alerts are off here)', '（此处的提醒已关闭）', '（這裡的提醒已關閉）']],
    ['paused', [' (alerts are paused)', '（提醒已暂停）', '（提醒暫停中）']],
    [
      'administrator',
      [
        ' (the administrator of this browser turned this alert off)',
        '（此浏览器的管理员已关闭这项提醒）',
        '（這項提醒由這個瀏覽器的管理員關閉）',
      ],
    ],
    ['quiet', ['', '', '']],
  ] as const)('says it too when alerts are silenced: %s', (silence, added) => {
    for (const verdict of VERDICTS) {
      expect(titles(verdict, silence)).toEqual(titles(verdict).map((title, place) => title + added[place]))
      expect(titles(verdict, silence, 1)).toEqual(titles(verdict, null, 1).map((title, place) => title + added[place]))
    }
  })

  it('tells neither the service nor the extension when it must not be seen', () => {
    for (const verdict of VERDICTS) expect(titles(verdict, 'hidden', 3)).toEqual(['Extension', '扩展', '擴充功能'])
  })

  it('is a full sentence that begins with the service, for every verdict of every service, in every language', () => {
    for (const service of services) {
      for (const language of LANGUAGES) {
        for (const verdict of VERDICTS) {
          const situation: Situation = { domain: 'x', services: [said(verdict, service)], badge: null, silence: null }
          const { title } = alertOf(situation, language, texts[language])
          const name = inLanguage(service.name, language)
          expect(title.startsWith(language === 'en' ? `${name}: ` : `${name}：`)).toBe(true)
          expect(title).toMatch(language === 'en' ? /: \S.+\. Open \w.+\w$/ : /：.+。.+\p{Script=Han}$/u)
        }
      }
    }
  })
})
