/**
 * The way a person's data takes, as steps: you, the service, its partner, the place, who can demand it. The form of the line to each step
 * says how sure it is.
 * @module
 */
import type { LawName, NoticeData, NoticePartner } from '../dataset/bundle.ts'
import type { StorageGrade } from '../dataset/host-index.ts'
import type { Verdict } from './verdict.ts'

/** `stated`: by the company, or reported. `required`: a rule says so. `open`: not confirmed. */
type Certainty = 'stated' | 'required' | 'open'

export type Step =
  | { kind: 'you'; dataKinds: string[] }
  | { kind: 'service'; certainty: Certainty }
  | { kind: 'partner'; certainty: Certainty; partner: NoticePartner; holds: boolean }
  | { kind: 'place'; certainty: Certainty; holds: boolean }
  | { kind: 'authorities'; certainty: Certainty; laws: readonly LawName[] }

/** How the drawing is made: a chain; a chain that broke off; or no chain, but what was looked at. */
export interface DataPath {
  form: 'chain' | 'broken' | 'none'
  steps: Step[]
}

/** The way of the data of those affected, for a verdict. */
export function dataPathOf(notice: NoticeData, laws: readonly LawName[], verdict: Verdict): DataPath {
  const { status, storage, partners } = notice.arrangement
  if (status === 'none' || storage === 'elsewhere' || (storage === 'none' && status !== 'ended')) {
    return { form: 'none', steps: [] }
  }
  const partnerCertainty: Certainty = status === 'announced' ? 'open' : 'stated'
  const placeCertainty: Certainty = status === 'announced' ? 'open' : certaintyOf(storage)
  const holds = verdict === 'in-china'
  const steps: Step[] = [
    { kind: 'you', dataKinds: notice.arrangement.dataKinds },
    { kind: 'service', certainty: 'stated' },
    ...partners
      .filter((partner) => partner.lead)
      .map(
        (partner): Step => ({
          kind: 'partner',
          certainty: partnerCertainty,
          partner,
          holds: holds && placeCertainty !== 'open',
        }),
      ),
  ]
  if (status === 'ended') return { form: 'broken', steps }
  const demanding = laws.filter((law) => law.demands)
  return {
    form: 'chain',
    steps: [
      ...steps,
      { kind: 'place', certainty: placeCertainty, holds: holds && placeCertainty !== 'open' },
      ...(demanding.length > 0
        ? [{ kind: 'authorities', certainty: placeCertainty, laws: demanding } satisfies Step]
        : []),
    ],
  }
}

function certaintyOf(storage: StorageGrade): Certainty {
  if (storage === 'required-by-rule') return 'required'
  return storage === 'not-confirmed' || storage === 'none' ? 'open' : 'stated'
}
