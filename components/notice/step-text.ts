/**
 * What stands at the steps of a data path.
 * @module
 */
import type { Step } from '../../core/data-path.ts'
import { type AlertTexts, asSentence } from '../../core/sentence.ts'
import type { ServiceSituation } from '../../core/situation.ts'
import type { Notice } from '../../dataset/notice.ts'
import type { Language } from '../../dataset/vocabulary.ts'
import type { noticeTexts } from '../../i18n/en/notice.ts'
import type { words } from '../../i18n/en/words.ts'

/** The texts of a step, in the language in use. */
export interface StepTexts {
  notice: ReturnType<(typeof noticeTexts)['get']>
  words: ReturnType<(typeof words)['get']>
  alert: AlertTexts
  language: Language
}

/** How many kinds of data and how many laws stand in a step; the others are counted. */
const KINDS = 3
const LAWS = 2

/** What stands beside a step of the data’s way. */
export function stepText(
  step: Step,
  situation: ServiceSituation,
  notice: Notice,
  texts: StepTexts,
): { title: string; detail: string } {
  const t = texts.notice
  switch (step.kind) {
    case 'service': {
      const who = whose(situation, t)
      return {
        title: `${who} → ${notice.service.name}`,
        detail: step.dataKinds.length === 0 ? t.kindsUnknown : someOf(step.dataKinds, KINDS, texts),
      }
    }
    case 'partner': {
      if (step.partner === null) return { title: asSentence(t.notNamed), detail: t.notNamedDetail }
      const { short, part, ownership } = step.partner
      // The Chinese dot has its gaps within.
      const dot = texts.language === 'en' ? '\u00a0· ' : '·'
      return { title: short, detail: `${texts.words[ownership]}${dot}${part}` }
    }
    case 'place': {
      const places = placesOf(notice, texts.language)
      const known = places === '' ? t.placeMainland : asSentence(places)
      return { title: step.certainty === 'open' ? t.placeUnknown : known, detail: keysText(step, notice, t) }
    }
    case 'authorities': {
      const laws = step.laws.map((law) => (law.disputed ? t.lawDisputed({ law: law.name }) : law.name))
      return { title: t.authorities, detail: someOf(laws, LAWS, texts) }
    }
  }
}

/**
 * "Gui'an New Area, Guizhou; Ulanqab, Inner Mongolia", or 贵州贵安新区、内蒙古乌兰察布; a region is left out where the place
 * says it.
 */
export function placesOf({ service }: Notice, language: Language): string {
  const isEnglish = language === 'en'
  const places = service.arrangement.places.map(({ place, region }) => {
    if (region === undefined || place.includes(region)) return place
    return isEnglish ? `${place}, ${region.replaceAll(' ', '\u00a0')}` : region + place
  })
  if (!isEnglish) return places.join('、')
  return places.join(places.some((place) => place.includes(',')) ? '; ' : ', ')
}

/** The first ones and how many more; the last one itself where only one would be counted. */
export function someOf(items: readonly string[], most: number, { notice: t, alert }: StepTexts): string {
  const shown = items.length === most + 1 ? items : items.slice(0, most)
  const list = shown.join(alert.listSeparator)
  const rest = items.length - shown.length
  return rest === 0 ? list : t.andMore({ list, count: rest })
}

/** Whose data it is: the person's only where they said so; a visitor need not have an account. */
function whose({ verdict, exposure, answer }: ServiceSituation, t: StepTexts['notice']): string {
  if (answer.by === 'person' && answer.answer === 'yes' && verdict !== 'ended') return t.you
  if (exposure === 'china-market' && (verdict === 'in-china' || verdict === 'local-operator')) return t.youIf
  return t.thoseAffected
}

function keysText(step: Step & { kind: 'place' }, { service }: Notice, t: StepTexts['notice']): string {
  const { keys_in_china: keys } = service.arrangement
  const held = { yes: t.keysThere, no: t.keysElsewhere, unknown: t.keysUnknown }[keys]
  return step.certainty === 'required' ? t.requiredThere({ keys: held }) : held
}
