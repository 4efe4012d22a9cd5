/**
 * Texts and their translations. Only `of` is a matter of right and wrong; the rest is listed for editors.
 * @module
 */

import { Converter } from 'opencc-js/cn2t'
import type { Text } from '../../dataset/schema-parts.ts'
import { OTHER_LANGUAGES } from '../../dataset/vocabulary.ts'
import { type Finding, type Problem, quoted } from '../problem.ts'
import { isStale, textHash } from '../text-hash.ts'
import { textsIn } from '../walk.ts'
import { type Check, errorAt, type Loaded, recordsOf, warningAt } from './check.ts'

const CHINESE = /\p{Script=Han}/gu

/** So many Chinese characters that one would expect a writer in Taiwan to have put some of them differently. */
const TELLING_LENGTH = 12

function eachText(
  loaded: Loaded,
  at: typeof errorAt,
  judge: (text: Text, field: string) => (Finding & { in?: string })[],
): Problem[] {
  return recordsOf(loaded).flatMap((record) =>
    textsIn(record).flatMap(({ field, value }) =>
      judge(value, field).map(({ in: part, ...finding }) =>
        at(loaded, record, part === undefined ? field : `${field}.${part}`, finding),
      ),
    ),
  )
}

function isTranslated(text: Text): boolean {
  return OTHER_LANGUAGES.some((language) => text[language] !== undefined)
}

function translationOf(loaded: Loaded): Problem[] {
  return eachText(loaded, errorAt, (text) => {
    if (isTranslated(text) === (text.of !== undefined)) return []
    return isTranslated(text)
      ? [
          {
            in: 'of',
            expected: `the hash of the English that was translated, "${textHash(text.en)}" if it is this one`,
            found: 'nothing',
            hint: 'npm run data:format writes it',
          },
        ]
      : [{ in: 'of', expected: 'nothing, since there is no translation', found: quoted(text.of) }]
  })
}

function stale(loaded: Loaded): Problem[] {
  return eachText(loaded, warningAt, (text) =>
    isStale(text) && text.of !== undefined
      ? [
          {
            expected: `translations of the English as it is now, "${textHash(text.en)}"`,
            found: `translations of "${text.of}"`,
            hint: 'look through them, then take "of" out and run npm run data:format',
          },
        ]
      : [],
  )
}

/**
 * A text that is the same name in every language has no translation at all; one with a single translation lacks the
 * other.
 */
function missing(loaded: Loaded): Problem[] {
  return eachText(loaded, warningAt, (text, field) =>
    isTranslated(text) || !isName(field)
      ? OTHER_LANGUAGES.filter((language) => text[language] === undefined).map((language) => ({
          in: language,
          expected: 'a translation',
          found: 'nothing',
        }))
      : [],
  )
}

/** Names of organisations, products and laws: the same characters in zh-TW by rule, and often left in English. */
function isName(field: string): boolean {
  return /(?:^|\.)(?:name|short|covers\[\d+\])$/.test(field)
}

function notConverted(loaded: Loaded): Problem[] {
  const toTraditional = Converter({ from: 'cn', to: 't' })
  return eachText(loaded, warningAt, (text, field) => {
    const [simplified, traditional] = [text['zh-CN'], text['zh-TW']]
    if (simplified === undefined || traditional === undefined || isName(field)) return []
    // Titles of rules are the same characters by rule.
    const telling = (traditional.replace(/《[^》]*》/gu, '').match(CHINESE) ?? []).length >= TELLING_LENGTH
    return telling && toTraditional(simplified) === traditional
      ? [
          {
            in: 'zh-TW',
            expected: 'a text written for Taiwan',
            found: `${quoted(traditional)}, which a mechanical conversion of zh-CN gives too`,
          },
        ]
      : []
  })
}

/** No space between Chinese and Latin, full-width punctuation between Chinese characters. */
function chineseWriting(loaded: Loaded): Problem[] {
  const spaced = /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9%] \p{Script=Han}/u
  const halfWidth = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u
  return eachText(loaded, warningAt, (text) =>
    OTHER_LANGUAGES.flatMap((language) => {
      const chinese = text[language]
      if (chinese === undefined) return []
      return [
        ...(spaced.test(chinese)
          ? [{ in: language, expected: 'no space between Chinese and Latin characters', found: quoted(chinese) }]
          : []),
        ...(halfWidth.test(chinese)
          ? [{ in: language, expected: 'full-width punctuation beside Chinese characters', found: quoted(chinese) }]
          : []),
      ]
    }),
  )
}

export const textChecks: readonly Check[] = [
  { name: 'translation-of', severity: 'error', run: translationOf },
  { name: 'stale-translation', severity: 'warning', run: stale },
  { name: 'missing-translation', severity: 'warning', run: missing },
  { name: 'converted-translation', severity: 'warning', run: notConverted },
  { name: 'chinese-writing', severity: 'warning', run: chineseWriting },
]
