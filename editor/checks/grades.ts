/**
 * A headline has to be carried by claims: a grade of storage by the claim it rests on, an active arrangement by one
 * about operator or storage.
 * @module
 */

import type { Text } from '../../dataset/schema-parts.ts'
import type { Claim, Service } from '../../dataset/service-schema.ts'
import { OTHER_LANGUAGES, type OtherLanguage } from '../../dataset/vocabulary.ts'
import { type Problem, quoted } from '../problem.ts'
import { type Check, errorAt, type Loaded } from './check.ts'

/** By these words a claim about a rule says that data or its handling has to stay in the country. */
const KEEPS_HERE = /\b(?:ke(?:ep|pt)\w*|stor(?:e|ed|es|age|ing)|process\w*|servers?|locali[sz]\w*)\b/i

function eachService(loaded: Loaded, judge: (service: Service) => Problem[]): Problem[] {
  return loaded.dataset.services.flatMap(judge)
}

function kinds(claims: readonly Claim[]): string {
  return quoted(claims.map(({ kind, evidence }) => `${kind}, ${evidence}`))
}

function confirmedStatement(loaded: Loaded): Problem[] {
  return eachService(loaded, (service) => {
    const { arrangement, claims } = service
    const carried = claims.some(({ kind, evidence }) => kind === 'storage' && evidence === 'statement')
    if (arrangement.storage !== 'company-confirmed' || carried) return []
    const expected = 'with company-confirmed, a claim of kind storage with evidence statement'
    return [errorAt(loaded, service, 'arrangement.storage', { expected, found: kinds(claims) })]
  })
}

function requiredClaim(loaded: Loaded): Problem[] {
  return eachService(loaded, (service) => {
    const rules = service.claims.filter(({ kind }) => kind === 'law')
    if (service.arrangement.storage !== 'required-by-rule' || rules.some(({ text }) => KEEPS_HERE.test(text.en)))
      return []
    const expected =
      'with required-by-rule, a claim of kind law that says what has to be kept, stored or processed there'
    return [
      errorAt(loaded, service, 'arrangement.storage', { expected, found: quoted(rules.map(({ text }) => text.en)) }),
    ]
  })
}

/** What stands in the first 《》 of a Chinese name, without the body that issued it. */
function titleIn(name: string | undefined): string | undefined {
  return /《(.+?)》/u.exec(name ?? '')?.[1]?.replace(/^中[华華]人民共和[国國]|^中[国國]人民[银銀]行(?=[关關])/u, '')
}

function sameTitle(rule: Text, law: Text, language: OtherLanguage): boolean {
  return rule[language] === undefined || titleIn(rule[language]) === (titleIn(law[language]) ?? false)
}

function ruleNames(loaded: Loaded): Problem[] {
  const { laws } = loaded.dataset
  return eachService(loaded, (service) => {
    const { rule } = service.arrangement
    if (rule === undefined) return []
    if (rule.law === null) {
      return [
        errorAt(loaded, service, 'arrangement.rule.law', {
          expected: 'the id of its record in laws.json',
          found: 'null',
        }),
      ]
    }
    const law = laws.find(({ id }) => id === rule.law)
    if (law === undefined) return []
    return OTHER_LANGUAGES.filter((language) => !sameTitle(rule.name, law.name, language)).map((language) =>
      errorAt(loaded, service, `arrangement.rule.name.${language}`, {
        expected: `the official name, in 《》, as in laws.json: ${quoted(law.name[language])}`,
        found: quoted(rule.name[language]),
      }),
    )
  })
}

function activeClaims(loaded: Loaded): Problem[] {
  return eachService(loaded, (service) => {
    const { arrangement, claims } = service
    const carried = claims.some(({ kind }) => kind === 'operator' || kind === 'storage')
    if (arrangement.status !== 'active' || (claims.length >= 2 && carried)) return []
    const expected = 'with status active, two claims at least, one of them of kind operator or storage'
    return [errorAt(loaded, service, 'claims', { expected, found: kinds(claims) })]
  })
}

/** That something is over has to be said by somebody. */
function endedClaim(loaded: Loaded): Problem[] {
  return eachService(loaded, (service) => {
    const { arrangement, claims } = service
    if (arrangement.status !== 'ended' || claims.some(({ kind }) => kind === 'ended')) return []
    return [
      errorAt(loaded, service, 'claims', {
        expected: 'with status ended, a claim of kind ended',
        found: kinds(claims),
      }),
    ]
  })
}

export const gradeChecks: readonly Check[] = [
  { name: 'confirmed-statement', severity: 'error', run: confirmedStatement },
  { name: 'required-claim', severity: 'error', run: requiredClaim },
  { name: 'rule-name', severity: 'error', run: ruleNames },
  { name: 'active-claims', severity: 'error', run: activeClaims },
  { name: 'ended-claim', severity: 'error', run: endedClaim },
]
