/**
 * What the background writes to the records of its own accord: visits, where the person turned the journal on. Never
 * for private windows. Where the records are unavailable, warning goes on without them.
 * @module
 */
import type { Settings } from '../core/settings.ts'
import type { Situation } from '../core/situation.ts'
import { report } from '../platform/report.ts'
import type { RecordsResult } from '../storage/database.ts'
import { prune, recordVisit } from '../storage/journal.ts'
import { finishPending } from '../storage/pending.ts'
import { moveEarlierAnswers } from './answers.ts'

/**
 * Notes a visit to each service that is met at the site, if the journal is on, and lets go what is older than it keeps.
 * A service that the site merely presents was not visited.
 */
export async function noteVisit({ domain, services }: Situation, { journal }: Settings): Promise<void> {
  if (!journal.on) return
  const now = Date.now()
  const met = services.flatMap(({ service, exposure }) => (exposure === 'company-site' ? [] : [service.id]))
  for (const service of met) reportFailure(await recordVisit({ service, domain }, now), 'noting a visit')
  reportFailure(await prune(journal.retention, now), 'pruning the journal')
}

/**
 * Does what an import or "erase everything" left to do. What an import brought may be of release 0.1.0: answers then
 * move to their questions, as after an update.
 */
export async function finishWhatIsPending(): Promise<void> {
  const done = await finishPending()
  reportFailure(done, 'finishing an import or erasure')
  if (done.ok && (done.value === 'import' || done.value === 'changes')) await moveEarlierAnswers()
}

function reportFailure(result: RecordsResult<unknown>, where: string): void {
  if (!result.ok) report(`records unavailable: ${result.problem}`, where)
}
