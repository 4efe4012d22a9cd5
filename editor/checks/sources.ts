/**
 * Where readers are sent to.
 * @module
 */
import { type Problem, quoted } from '../problem.ts'
import { refusalOf } from '../refused-hosts.ts'
import { valuesIn } from '../walk.ts'
import { type Check, errorAt, type Loaded, recordsOf } from './check.ts'

const ADDRESS = /^https?:\/\//

function refusedHosts(loaded: Loaded): Problem[] {
  return recordsOf(loaded).flatMap((record) =>
    [...valuesIn(record)].flatMap(({ field, value }): Problem[] => {
      if (typeof value !== 'string' || !ADDRESS.test(value) || !URL.canParse(value)) return []
      const refusal = refusalOf(new URL(value).hostname)
      return refusal === undefined
        ? []
        : [
            errorAt(loaded, record, field, {
              expected: 'an address readers can be sent to',
              found: `${quoted(value)}, ${refusal}`,
            }),
          ]
    }),
  )
}

export const sourceChecks: readonly Check[] = [{ name: 'refused-host', severity: 'error', run: refusedHosts }]
