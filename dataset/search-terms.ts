/**
 * Texts into the terms they are searched by. Chinese is written without spaces, so it is taken by pairs of characters.
 * @module
 */

const CHINESE = /\p{Script=Han}/u
/** Runs of Chinese characters, and runs of other letters and digits. */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
const MOST_TERMS = 16

export function isChinese(term: string): boolean {
  return CHINESE.test(term)
}

/** Small letters without marks, full-width forms as the usual ones: "ＷｅＣｈａｔ" as "wechat", "Citroën" as "citroen". */
function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The terms of a text to be found: words; of Chinese each character and each pair. */
export function termsOf(text: string): string[] {
  return runs(text).flatMap((run) => (isChinese(run) ? [...run, ...pairs(run)] : [run]))
}

/** The terms of what a person typed: words; of Chinese the pairs, or the one character. At most 16. */
export function queryTermsOf(text: string): string[] {
  const terms = runs(text).flatMap((run) => (isChinese(run) && [...run].length > 1 ? pairs(run) : [run]))
  return [...new Set(terms)].slice(0, MOST_TERMS)
}

function runs(text: string): string[] {
  return withoutMarks(text).match(RUN) ?? []
}

function pairs(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`)
}

/** The parts of a host name that say something: `icloud.com.cn` by `icloud`, `aws.amazon.com` by `aws` and `amazon`. */
export function hostTermsOf(host: string): string[] {
  return host.split('.').filter((label) => !COMMON_LABELS.has(label))
}

const COMMON_LABELS = new Set(['www', 'com', 'cn', 'net', 'org', 'co', 'io', 'app'])
