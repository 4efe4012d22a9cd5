/**
 * The way a person's data takes, as steps: you and the service, its partner, the place, who can demand it. The form of
 * the line to each step says how sure it is.
 * @module
 */
import type { StorageGrade } from '../dataset/host-index.ts'
import type { Notice, NoticePartner } from '../dataset/notice.ts'
import type { Verdict } from './verdict.ts'

/** `stated`: by the company, or reported. `required`: a rule says so. `open`: not confirmed. */
type Certainty = 'stated' | 'required' | 'open'

/** A partner with its part in the arrangement. */
export type InvolvedPartner = NoticePartner & {
  part: string
  lead: boolean
  from: string | null
  to: string | null
}

export type Step =
  | { kind: 'service'; certainty: Certainty; dataKinds: string[] }
  /** `partner` is null where no source names the operator. */
  | { kind: 'partner'; certainty: Certainty; partner: InvolvedPartner | null; holds: boolean }
  | { kind: 'place'; certainty: Certainty; holds: boolean }
  | { kind: 'authorities'; certainty: Certainty; laws: Notice['laws'] }

/** How the drawing is made: a chain; a chain that broke off; or no chain, but what was looked at. */
export interface DataPath {
  form: 'chain' | 'broken' | 'none'
  steps: Step[]
}

/** The partners of a notice in the order of its record, each with its part. */
export function partnersOf({ service, partners }: Notice): InvolvedPartner[] {
  return service.arrangement.partners.flatMap(({ partner, role, lead, from, to }) => {
    const record = partners.find(({ id }) => id === partner)
    return record ? [{ ...record, part: role, lead: lead === true, from: from ?? null, to: to ?? null }] : []
  })
}

/** The way of the data of those affected, for a verdict. */
export function dataPathOf(notice: Notice, verdict: Verdict): DataPath {
  const { status, storage, operator } = notice.service.arrangement
  const over = status === 'ended' || status === 'unclear'
  if (status === 'none' || storage === 'elsewhere' || (storage === 'none' && !over)) return { form: 'none', steps: [] }
  const partnerCertainty: Certainty = status === 'announced' ? 'open' : 'stated'
  const placeCertainty: Certainty = status === 'announced' ? 'open' : certaintyOf(storage)
  const holds = verdict === 'in-china' && placeCertainty !== 'open'
  const leads: (InvolvedPartner | null)[] = partnersOf(notice).filter(({ lead }) => lead)
  const steps: Step[] = [
    { kind: 'service', certainty: 'stated', dataKinds: notice.dataKinds.map(({ name }) => name) },
    ...(operator === 'not named' ? [null] : leads).map(
      (partner): Step => ({ kind: 'partner', certainty: partnerCertainty, partner, holds }),
    ),
  ]
  if (over) return { form: 'broken', steps }
  const demanding = notice.laws.filter((law) => law.demands)
  const authorities: Step[] =
    demanding.length > 0 ? [{ kind: 'authorities', certainty: placeCertainty, laws: demanding }] : []
  return { form: 'chain', steps: [...steps, { kind: 'place', certainty: placeCertainty, holds }, ...authorities] }
}

function certaintyOf(storage: StorageGrade): Certainty {
  if (storage === 'required-by-rule') return 'required'
  return storage === 'not-confirmed' || storage === 'none' ? 'open' : 'stated'
}
