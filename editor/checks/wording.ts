/**
 * Words that do not belong into texts for readers: notes of editors, ids, sentences without a subject, and turns that a
 * native reader of Chinese stumbles over.
 * @module
 */

import type { Text } from '../../dataset/schema-parts.ts'
import { LANGUAGES, type Language, OTHER_LANGUAGES } from '../../dataset/vocabulary.ts'
import { type Finding, type Problem, quoted } from '../problem.ts'
import { textsIn } from '../walk.ts'
import { type Check, errorAt, type Loaded, recordsOf } from './check.ts'
import { CHINESE_WORDS, EDITORS_NOTES } from './words.ts'

interface Judged {
  language: Language
  finding: Finding
}

function eachText(loaded: Loaded, judge: (text: Text, field: string) => Judged[]): Problem[] {
  return recordsOf(loaded).flatMap((record) =>
    textsIn(record).flatMap(({ field, value }) =>
      judge(value, field).map(({ language, finding }) => errorAt(loaded, record, `${field}.${language}`, finding)),
    ),
  )
}

/** A text without titles and quotations: what is quoted stays as it is. */
function ownWords(text: string): string {
  return text.replace(/《[^》]*》|“[^”]*”|「[^」]*」|『[^』]*』/gu, '')
}

function chineseWords(loaded: Loaded): Problem[] {
  return eachText(loaded, (text) =>
    OTHER_LANGUAGES.flatMap((language) => {
      const own = ownWords(text[language] ?? '')
      return CHINESE_WORDS[language].flatMap(({ pattern, instead, where }) => {
        const match = pattern.exec(own)
        if (match === null || (where !== undefined && !where.test(text.en))) return []
        return [{ language, finding: { expected: instead, found: quoted(match[0]) } }]
      })
    }),
  )
}

function editorsNotes(loaded: Loaded): Problem[] {
  return eachText(loaded, (text) =>
    LANGUAGES.flatMap((language) => {
      const match = EDITORS_NOTES[language].exec(text[language] ?? '')
      if (match === null) return []
      const expected = 'what readers need to know; what editors looked at goes into open_questions or supports'
      return [{ language, finding: { expected, found: quoted(match[0]) } }]
    }),
  )
}

/** Ids have hyphens between words, as no name of ours has in lower case. */
function idsInTexts(loaded: Loaded): Problem[] {
  const { services, partners, laws, companies, questions } = loaded.dataset
  const ids = [services, partners, laws, companies, questions].flat().map(({ id }) => id)
  const known = new Set(ids.filter((id) => id.includes('-')))
  const words = /(?<![\w./-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w/-]|\.\w)/g
  return eachText(loaded, (text) =>
    LANGUAGES.flatMap((language) =>
      (text[language]?.match(words) ?? [])
        .filter((word) => known.has(word))
        .map((word) => ({
          language,
          finding: { expected: 'the name that readers know it by', found: `the id ${quoted(word)}` },
        })),
    ),
  )
}

/** Facts are shown in groups, so a sentence cannot lean on the one before it. */
const LEANS = [
  /^(?:It|They|Its|Their|He|She|His|Her|Those|These|This|That|The same|(?:Under|By|In|With) (?:those|these|the same))\b/,
  /^The (?:deal|sale|venture|joint venture|club)\b(?! (?:of|on|between|with|[A-Z]))/,
  /^At the (?:launch|opening|closing|sale)\b(?! of)/,
]

function claimSubject(loaded: Loaded): Problem[] {
  return loaded.dataset.services.flatMap((service) =>
    service.claims.flatMap(({ text }, index) => {
      const [match] = LEANS.flatMap((leaning) => leaning.exec(text.en)?.[0] ?? [])
      if (match === undefined) return []
      const expected = 'a sentence that names whom or what it is about, since the claim before it may stand elsewhere'
      return [
        errorAt(loaded, service, `claims[${index}].text.en`, { expected, found: `it begins with ${quoted(match)}` }),
      ]
    }),
  )
}

/** "Nobody" is more than anybody knows, and where the eye stops. */
const NOBODY = /^(?:nobody\b|none\b|[无無]人|[没沒]有(?:任何)?人)/iu

function affectedNobody(loaded: Loaded): Problem[] {
  return loaded.dataset.services.flatMap((service) =>
    LANGUAGES.filter((language) => NOBODY.test(service.affected[language] ?? '')).map((language) =>
      errorAt(loaded, service, `affected.${language}`, {
        expected: 'whose data it concerns, or "No one known so far"',
        found: quoted(service.affected[language]),
      }),
    ),
  )
}

/** Of a service without a known arrangement nobody can say more than that no one is known so far. */
const NO_ONE_KNOWN = /^No one known so far\b/

function noneAffected(loaded: Loaded): Problem[] {
  return loaded.dataset.services.flatMap((service) =>
    service.arrangement.status !== 'none' || NO_ONE_KNOWN.test(service.affected.en)
      ? []
      : errorAt(loaded, service, 'affected.en', {
          expected: 'with status none, a text that begins with "No one known so far"',
          found: quoted(service.affected.en),
        }),
  )
}

/** Nobody can give an all-clear: what a notice is not about may still concern people in other ways. */
const ALL_CLEAR = /\b(?:are|is) (?:not affected|unaffected|safe)\b/i

function allClear(loaded: Loaded): Problem[] {
  return eachText(loaded, ({ en }) => {
    const match = ALL_CLEAR.exec(en)
    if (match === null) return []
    return [{ language: 'en', finding: { expected: 'what the notice is not about', found: quoted(match[0]) } }]
  })
}

export const wordingChecks: readonly Check[] = [
  { name: 'chinese-words', severity: 'error', run: chineseWords },
  { name: 'editors-notes', severity: 'error', run: editorsNotes },
  { name: 'ids-in-texts', severity: 'error', run: idsInTexts },
  { name: 'claim-subject', severity: 'error', run: claimSubject },
  { name: 'affected-nobody', severity: 'error', run: affectedNobody },
  { name: 'none-affected', severity: 'error', run: noneAffected },
  { name: 'all-clear', severity: 'error', run: allClear },
]
