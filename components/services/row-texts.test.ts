import { describe, expect, it } from 'vitest'
import { lineOf } from '../../core/sentence.ts'
import { situationOfService } from '../../core/situation.ts'
import { serviceWith as indexed, preferencesWith } from '../../core/testing/samples.ts'
import { catalogueOf } from '../../dataset/catalogue.ts'
import type { IndexedService } from '../../dataset/host-index.ts'
import type { DirectoryPartner, DirectoryService } from '../../dataset/notice.ts'
import { directoryOf, serviceWith } from '../../dataset/testing/directory.ts'
import { LANGUAGES } from '../../dataset/vocabulary.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { speak } from '../../i18n/load.ts'
import { firstAndCount, holderOf, periodOf, verdictPhrase } from './row-texts.ts'

const texts = () => ({ t: servicesTexts.get(), w: words.get(), language: locale.get() })
const NOW = Date.UTC(2026, 10, 27)
const MIXED: Partial<IndexedService> = {}
const CHINA: Partial<IndexedService> = { domains: [{ domain: 'acme.cn', exposure: 'china-market' }] }

function said(own: Partial<IndexedService>, answer?: 'yes' | 'no' | 'not-sure'): string {
  const service = indexed(own)
  const given = answer && { answer, services: [service.id] }
  const answers = new Map(given && service.question ? [[service.question, given]] : [])
  return verdictPhrase(situationOfService(service, preferencesWith({ answers }), NOW), texts())
}

function row(own: Partial<DirectoryService>, owners: Record<string, DirectoryPartner['ownership']> = {}) {
  const { entries, partners } = catalogueOf(directoryOf([serviceWith({ id: 'a', ...own })]), 'en')
  const [entry] = entries
  if (entry === undefined) throw new Error('no row')
  const owned = new Map(
    [...partners].map(([id, partner]) => [id, { ...partner, ownership: owners[id] ?? partner.ownership }]),
  )
  return { holder: holderOf(entry, owned, texts()), when: periodOf(entry, texts()) }
}

describe('what a row says', () => {
  it.each([
    [
      'a service with global hosts and no answer',
      said(MIXED),
      'For some accounts: data is kept in mainland\u00a0China',
    ],
    ['the same, answered with yes', said(MIXED, 'yes'), 'Data is kept in mainland\u00a0China'],
    ['the same, answered with no', said(MIXED, 'no'), 'Not your account, as you answered'],
    ['the same, not sure', said(MIXED, 'not-sure'), 'For some accounts: data is kept in mainland\u00a0China'],
    ['a service of the China market alone', said(CHINA), 'Data is kept in mainland\u00a0China'],
    ['a report', said({ ...CHINA, storage: 'reported' }), 'Data is reportedly kept in mainland\u00a0China'],
    [
      'a rule',
      said({ ...CHINA, storage: 'required-by-rule' }),
      'A rule requires data to be kept in mainland\u00a0China; the company has not said where\u00a0it\u00a0is',
    ],
    ['an end', said({ status: 'ended', until: '2023-08-09' }), 'Ended 9 August 2023'],
    ['nothing known', said({ status: 'none', storage: 'none' }), 'No storage in mainland China\u00a0known'],
  ])('of %s', (_, found, expected) => {
    expect(found).toBe(expected)
  })

  it('is "some accounts" exactly where the line of the popup is', async () => {
    for (const language of LANGUAGES) {
      await speak(language)
      for (const storage of ['company-confirmed', 'reported', 'required-by-rule'] as const) {
        for (const own of [MIXED, CHINA]) {
          const situation = situationOfService(indexed({ ...own, storage }), preferencesWith(), NOW)
          const some = { en: /for some accounts/i, 'zh-CN': /部分账户/, 'zh-TW': /部分帳號/ }[language]
          const popup = some.test(lineOf(situation, language, alertTexts.get()))
          expect([language, storage, some.test(verdictPhrase(situation, texts()))]).toEqual([language, storage, popup])
        }
      }
    }
    locale.set('en')
  })

  it('names whose answer it follows', () => {
    const settings = { ...preferencesWith().settings, defaultAnswer: 'no' as const }
    const situation = situationOfService(indexed(), preferencesWith({ settings }), NOW)
    expect(verdictPhrase(situation, texts())).toBe('Not your account, by your answer for everything')
  })
})

describe('the holder', () => {
  it('is who runs it, whose they are and where', () => {
    const partners = [
      { id: 'gcbd', lead: true },
      { id: 'other', lead: false },
    ]
    expect(row({ partners, places: ['Guizhou'] }).holder).toEqual(['gcbd', 'private company', 'Guizhou'])
  })

  it('is each of several with its own owner, and none where that is not known', () => {
    const partners = [
      { id: 'gcbd', lead: true },
      { id: 'tencent', lead: true },
    ]
    expect(row({ partners }, { gcbd: 'listed' }).holder).toEqual(['gcbd, listed company; tencent, private company'])
    expect(row({ partners }, { gcbd: 'listed', tencent: 'unknown' }).holder).toEqual(['gcbd, listed company; tencent'])
  })

  it('stands without a place that only a rule requires, or that says no more than the verdict', () => {
    const partners = [{ id: 'gcbd', lead: true }]
    const places = ['mainland China', 'Guizhou']
    expect(row({ partners, places, storage: 'required-by-rule' }).holder).toEqual(['gcbd', 'private company'])
    expect(row({ partners, places, storage: 'reported' }).holder).toEqual(['gcbd', 'private company', 'Guizhou'])
  })

  it('is said not to be named where no source names it', () => {
    expect(row({ storage: 'not-confirmed' }).holder).toEqual(['operator not named'])
    const partners = [{ id: 'other', lead: false }]
    expect(row({ partners, places: ['Guizhou'] }).holder).toEqual(['operator not named', 'Guizhou'])
  })

  it('is nobody where there is no arrangement', () => {
    expect(row({ status: 'none', storage: 'none' }).holder).toEqual([])
  })
})

describe('the time', () => {
  it.each<[string, Partial<DirectoryService>, string]>([
    ['the year it began', { since: '2018-02-28' }, '2018'],
    ['that it is not known', {}, 'start not known'],
    ['from when to when', { status: 'ended', since: '2014', until: '2023-08' }, '2014 to 2023'],
    ['one year where it began and ended in it', { status: 'ended', since: '2021-01', until: '2021-12' }, '2021'],
    ['nothing where nothing began', { status: 'none', storage: 'none' }, ''],
    ['nothing where it is only announced', { status: 'announced', since: '2025' }, ''],
  ])('is %s', (_, own, expected) => {
    expect(row(own).when).toBe(expected)
  })
})

describe('several names', () => {
  it('are told up to two, then counted', () => {
    const { t } = texts()
    expect([
      firstAndCount([], t),
      firstAndCount(['a'], t),
      firstAndCount(['a', 'b'], t),
      firstAndCount(['a', 'b', 'c'], t),
    ]).toEqual(['', 'a', 'a, b', 'a and\u00a02\u00a0more'])
  })
})
