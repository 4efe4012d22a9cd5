/**
 * Where a Chinese text may be broken into lines without cutting a word.
 * @module
 */
import type { Language } from '../dataset/vocabulary.ts'

const OPENING = /^[《〈（「『“‘([]+$/u
/** A title in its marks is not torn apart; a very long one has to be. */
const LONGEST_TITLE = 16

const segmenters = new Map<Language, Intl.Segmenter>()

/**
 * The text in pieces between which a line may be broken: words, with the punctuation that goes with them, and titles
 * (《…》) whole. The pieces together are the text.
 */
export function phrasesOf(text: string, language: Language): string[] {
  const phrases: string[] = []
  let opened = ''
  for (const { segment, isWordLike } of segmentsOf(text, language)) {
    if (OPENING.test(segment)) {
      opened += segment
      continue
    }
    const last = phrases.length - 1
    const before = phrases[last]
    const goesOn = opened === '' && before !== undefined && (!isWordLike || isOpenTitle(before))
    if (goesOn) phrases[last] = before + segment
    else phrases.push(opened + segment)
    opened = ''
  }
  if (opened !== '') phrases.push(opened)
  return phrases
}

function segmentsOf(text: string, language: Language): Iterable<Intl.SegmentData> {
  let segmenter = segmenters.get(language)
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  return segmenter.segment(text)
}

function isOpenTitle(phrase: string): boolean {
  const start = phrase.lastIndexOf('《')
  return start !== -1 && !phrase.includes('》', start) && phrase.length - start < LONGEST_TITLE
}
