/**
 * A skeleton written by data:new is of the right shape everywhere; what a person still has to write stands in angle
 * brackets.
 * @module
 */
import { type Problem, quoted } from '../problem.ts'
import { NO_COUNTRY } from '../skeleton.ts'
import { valuesIn } from '../walk.ts'
import { type Check, errorAt, type Loaded, recordsOf } from './check.ts'

const PLACEHOLDER = /^<.+>$/
const EXAMPLE_ADDRESS = /^https?:\/\/(?:[^/]*\.)?(?:example(?:\.(?:com|net|org))?|invalid|test)(?:[/:?#]|$)/

function placeholders(loaded: Loaded): Problem[] {
  return recordsOf(loaded).flatMap((record) =>
    [...valuesIn(record)].flatMap(({ field, value }): Problem[] => {
      if (typeof value !== 'string') return []
      if (PLACEHOLDER.test(value)) {
        return [errorAt(loaded, record, field, { expected: value.slice(1, -1), found: 'the placeholder for it' })]
      }
      if (value === NO_COUNTRY && field === 'country') {
        return [errorAt(loaded, record, field, { expected: 'the country code of the company', found: quoted(value) })]
      }
      if (EXAMPLE_ADDRESS.test(value)) {
        return [errorAt(loaded, record, field, { expected: 'the address of the source', found: quoted(value) })]
      }
      return []
    }),
  )
}

export const placeholderChecks: readonly Check[] = [{ name: 'placeholder', severity: 'error', run: placeholders }]
