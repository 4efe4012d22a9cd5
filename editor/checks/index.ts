/**
 * Every rule of the dataset, by name.
 * @module
 */
import { arrangementChecks } from './arrangement.ts'
import { changeChecks } from './changes.ts'
import type { Check } from './check.ts'
import { claimChecks } from './claims.ts'
import { dateChecks } from './dates.ts'
import { fileChecks } from './files.ts'
import { gradeChecks } from './grades.ts'
import { hostChecks } from './hosts.ts'
import { identityChecks } from './identity.ts'
import { placeholderChecks } from './placeholders.ts'
import { referenceChecks } from './references.ts'
import { sourceChecks } from './sources.ts'
import { textChecks } from './texts.ts'
import { unusedChecks } from './unused.ts'
import { wordingChecks } from './wording.ts'

export type { Check, Loaded } from './check.ts'

export const CHECKS: readonly Check[] = [
  ...identityChecks,
  ...hostChecks,
  ...placeholderChecks,
  ...referenceChecks,
  ...claimChecks,
  ...sourceChecks,
  ...dateChecks,
  ...arrangementChecks,
  ...gradeChecks,
  ...changeChecks,
  ...fileChecks,
  ...textChecks,
  ...wordingChecks,
  ...unusedChecks,
]
