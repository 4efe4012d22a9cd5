/**
 * The one reader of what bears on a verdict or an alert: what the person chose, and what the administrator laid down.
 * Every door reads here, so that a site gets the same answer everywhere.
 * @module
 */
import { browser } from 'wxt/browser'
import { settingsUnder } from '../core/policy.ts'
import type { Preferences } from '../core/situation.ts'
import { type ReadPolicy, readPolicy } from './managed.ts'
import { readAll } from './preferences.ts'
import type { StorageArea, StorageProblem } from './storage-area.ts'

/** What was read. */
export interface InForce extends Preferences {
  /** Why nothing that the person chose could be read (everything is at its default then), or null. */
  problem: StorageProblem | null
  /** What of the policy could not be read. */
  policyProblems: readonly string[]
}

/** Where there is none, or it is not known yet. */
export const NO_POLICY: ReadPolicy = { policy: {}, problems: [] }

/**
 * How long, in milliseconds, a warning waits for the policy. Chromium 156 keeps whoever asks waiting until 1,700 after
 * its own start (measured); at other times it answers within 5.
 */
const PATIENCE = 30

/** What is in force. */
export async function readInForce(
  policy: ReadPolicy | Promise<ReadPolicy> = readPolicy(),
  local: StorageArea = browser.storage.local,
): Promise<InForce> {
  const [chosen, known] = await Promise.all([readAll(local), policy])
  const settings = settingsUnder(known.policy, chosen.settings)
  return { ...chosen, settings, policy: known.policy, policyProblems: known.problems }
}

/** The policy, or null where it is late: a warning is then shown without it first, and anew once it is known. */
export function inTime(policy: Promise<ReadPolicy>): Promise<ReadPolicy | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))
  return Promise.race([policy, late])
}
